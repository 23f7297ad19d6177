// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/outboxdelegate.h"

#include "ui/common/rowpainter.h"
#include "ui/sync/outboxlistmodel.h"

#include <QPainter>

namespace yichuang {

void OutboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    RowPainter row(*painter, option);
    const QString tone = index.data(OutboxListModel::ToneRole).toString();
    const QString badge = index.data(OutboxListModel::BadgeRole).toString();
    if (tone == u"bad")
        row.badge(badge, palette::bad, palette::badSoft);
    else if (tone == u"care")
        row.badge(badge, palette::care, palette::careSoft);
    else
        row.badge(badge, palette::inkSoft, palette::ground);
    row.line(index.data().toString(), palette::ink, RowPainter::Weight::Strong);
    row.line(index.data(OutboxListModel::DetailRole).toString(), palette::inkSoft,
             RowPainter::Weight::Small);
    const QString reason = index.data(OutboxListModel::ReasonRole).toString();
    if (!reason.isEmpty())
        row.line(reason, tone == u"bad" ? palette::bad : palette::care, RowPainter::Weight::Small);
    painter->restore();
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int small = RowPainter::lineHeight(option, RowPainter::Weight::Small) + 4;
    const int lines = index.data(OutboxListModel::ReasonRole).toString().isEmpty() ? 1 : 2;
    return {option.rect.width(), 2 * RowPainter::margin + 2 +
                                     RowPainter::lineHeight(option, RowPainter::Weight::Strong) +
                                     lines * small};
}

} // namespace yichuang
