// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/situationsummary.h"

#include "core/intake/intakework.h"
#include "ui/common/look.h"
#include "ui/intake/changenote.h"
#include "ui/intake/figuresstrip.h"
#include "ui/intake/matterdelegate.h"
#include "ui/intake/matterlistmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>

namespace yichuang {

SituationSummary::SituationSummary(QWidget* parent)
    : QFrame(parent),
      m_figures(new FiguresStrip(this)),
      m_change(new ChangeNote(this)),
      m_notices(newLabel({}, QStringLiteral("small"), QStringLiteral("care"), this)),
      m_hint(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_matters(new QListView(this)),
      m_model(new MatterListModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_figures);
    column->addWidget(m_change);
    m_notices->setWordWrap(true);
    m_notices->setProperty("badge", QStringLiteral("care"));
    m_notices->setContentsMargins(2, 4, 2, 4);
    column->addWidget(m_notices);

    auto* head = new QHBoxLayout;
    head->addWidget(
        newLabel(tr("Matters that follow"), QStringLiteral("strong"), QStringLiteral("ink"), this));
    head->addStretch();
    m_hint->setText(tr("Tab leads here, Space adds or takes out"));
    head->addWidget(m_hint);
    column->addLayout(head);

    m_matters->setModel(m_model);
    m_matters->setItemDelegate(new MatterDelegate(m_matters));
    m_matters->setAccessibleName(tr("Matters"));
    m_matters->setResizeMode(QListView::Adjust);
    m_matters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matters->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_matters->setEditTriggers(QListView::NoEditTriggers);
    column->addWidget(m_matters, 1);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_currentMatter = m_matters->currentIndex().data(MatterListModel::IdRole).toString();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &SituationSummary::keepCurrent);
}

void SituationSummary::bind(IntakeWork* work)
{
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    m_model->bind(work);
    m_change->clear();
    m_notices->hide();
    if (!m_work)
        return;
    connect(m_work, &IntakeWork::situationChanged, this, &SituationSummary::showChange);
    refresh();
}

void SituationSummary::showChange(const MergeChange& change)
{
    m_change->show(change);
    refresh();
}

void SituationSummary::refresh()
{
    m_figures->show(m_work->merge().figures);
    const QStringList& notices = m_work->merge().selection.notices;
    m_notices->setText(notices.join(u'\n'));
    m_notices->setVisible(!notices.isEmpty());
}

/// The row under the cursor stays the same matter wherever it has moved.
void SituationSummary::keepCurrent()
{
    const int row = m_model->rowOf(MatterId(m_currentMatter));
    m_matters->setCurrentIndex(m_model->index(std::max(row, 0)));
}

} // namespace yichuang
