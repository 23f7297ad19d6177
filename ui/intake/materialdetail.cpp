// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/materialdetail.h"

#include "core/documents/materialtable.h"
#include "core/documents/wording.h"
#include "core/intake/intakework.h"
#include "ui/common/look.h"
#include "ui/intake/materialreasons.h"
#include "ui/intake/reviewpoints.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yichuang {

namespace {

QLabel* newParagraph(const QString& level, const QString& tone, QWidget* parent)
{
    auto* label = newLabel({}, level, tone, parent);
    label->setWordWrap(true);
    return label;
}

QString askingMatters(const MergeResult& merge, const MergedMaterial& material)
{
    QStringList names;
    for (const Matter* matter : merge.selection.matters) {
        if (material.matters().contains(matter->id))
            names.append(matter->name);
    }
    return names.join(u'、');
}

} // namespace

MaterialDetail::MaterialDetail(QWidget* parent)
    : QFrame(parent),
      m_name(newParagraph(QStringLiteral("strong"), QStringLiteral("ink"), this)),
      m_askedBy(newParagraph(QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_reasons(newParagraph(QStringLiteral("small"), QStringLiteral("accent"), this)),
      m_pointsTitle(newLabel(tr("Points to check (Tab, then Space)"), QStringLiteral("small"),
                             QStringLiteral("soft"), this)),
      m_points(new ReviewPoints(this))
{
    setProperty("kind", QStringLiteral("card"));
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(16, 10, 8, 8);
    frame->setSpacing(4);
    frame->addWidget(m_name);
    frame->addWidget(m_askedBy);
    m_reasons->hide();

    auto* page = new QWidget(this);
    page->setProperty("kind", QStringLiteral("page"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 8, 0);
    column->setSpacing(4);
    column->addWidget(m_reasons);
    column->addWidget(m_pointsTitle);
    column->addWidget(m_points);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    frame->addWidget(scroll, 1);
}

void MaterialDetail::show(IntakeWork* work, const MergedMaterial* material)
{
    m_points->show(work, material);
    m_pointsTitle->setVisible(!m_points->isEmpty());
    if (!work || !material) {
        m_name->clear();
        m_askedBy->clear();
        m_reasons->clear();
        return;
    }
    m_name->setText(material->label);
    m_askedBy->setText(tr("For: %1 (F1: why)").arg(askingMatters(work->merge(), *material)));
    QStringList reasons = whyLines(work->merge(), *material);
    if (const QString sharing = sharingText(*material); !sharing.isEmpty())
        reasons.append(sharing);
    m_reasons->setText(reasons.join(u'\n'));
}

void MaterialDetail::toggleReasons()
{
    m_reasons->setVisible(m_reasons->isHidden());
}

bool MaterialDetail::showsReasons() const
{
    return !m_reasons->isHidden();
}

} // namespace yichuang
