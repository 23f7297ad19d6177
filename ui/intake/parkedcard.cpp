// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/parkedcard.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yichuang {

namespace {

constexpr int shownDrafts = 4; ///< as many as fit under the shorter annex without scrolling

QString whenChanged(const QDateTime& at, const QDateTime& now)
{
    return at.toString(at.date() == now.date() ? QStringLiteral("HH:mm")
                                               : QStringLiteral("MM-dd HH:mm"));
}

} // namespace

ParkedCard::ParkedCard(QWidget* parent) : QFrame(parent), m_rows(new QVBoxLayout)
{
    setProperty("kind", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    auto* picture = new QLabel(this);
    picture->setPixmap(
        linePixmap(QStringLiteral("hold"), palette::accent, 20, devicePixelRatioF()));
    head->addWidget(picture);
    head->addWidget(
        newLabel(tr("Parked work"), QStringLiteral("strong"), QStringLiteral("ink"), this));
    head->addStretch();
    auto* all = newButton(tr("All cases and drafts"), QStringLiteral("quiet"), {}, this);
    connect(all, &QPushButton::clicked, this, &ParkedCard::allWanted);
    head->addWidget(all);
    column->addLayout(head);
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
    column->addStretch();
    setDrafts({}, {});
}

void ParkedCard::setDrafts(const QList<Draft>& drafts, const QDateTime& now)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (drafts.isEmpty()) {
        m_rows->addWidget(newLabel(tr("Nothing is parked. What you begin is kept here by itself."),
                                   QStringLiteral("body"), QStringLiteral("faint"), this));
        return;
    }
    for (const Draft& draft : drafts.first(std::min<qsizetype>(shownDrafts, drafts.size()))) {
        auto* row = new QPushButton(
            QStringLiteral("%1    %2").arg(draft.title, whenChanged(draft.changedAt, now)), this);
        row->setProperty("kind", QStringLiteral("parked"));
        row->setIcon(lineIcon(QStringLiteral("form"), palette::accent));
        row->setCursor(Qt::PointingHandCursor);
        connect(row, &QPushButton::clicked, this, [this, id = draft.id] { Q_EMIT chosen(id); });
        m_rows->addWidget(row);
    }
}

} // namespace yichuang
