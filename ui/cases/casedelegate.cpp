// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casedelegate.h"

#include "ui/cases/caselistmodel.h"
#include "ui/common/rowpainter.h"

#include <QPainter>

namespace yichuang {

namespace {

struct Colours
{
    QRgb ink;
    QRgb ground;
};

Colours coloursOf(const QString& tone)
{
    if (tone == u"good")
        return {palette::good, palette::goodSoft};
    if (tone == u"bad")
        return {palette::bad, palette::badSoft};
    if (tone == u"care")
        return {palette::care, palette::careSoft};
    if (tone == u"accent")
        return {palette::accentDark, palette::accentSoft};
    return {palette::inkSoft, palette::ground};
}

QRgb dueColour(const QModelIndex& index)
{
    switch (Urgency(index.data(CaseListModel::UrgencyRole).toInt())) {
    case Urgency::Overdue:
        return palette::bad;
    case Urgency::Soon:
        return palette::care;
    case Urgency::None:
        break;
    }
    return palette::inkSoft;
}

} // namespace

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    RowPainter row(*painter, option);
    const Colours colours = coloursOf(index.data(CaseListModel::ToneRole).toString());
    row.badge(index.data(CaseListModel::PhaseRole).toString(), colours.ink, colours.ground);
    row.line(index.data().toString(), palette::ink, RowPainter::Weight::Strong);
    row.line(index.data(CaseListModel::DetailRole).toString(), palette::inkSoft,
             RowPainter::Weight::Small);
    const QString due = index.data(CaseListModel::DueRole).toString();
    if (!due.isEmpty())
        row.line(due, dueColour(index), RowPainter::Weight::Small);
    painter->restore();
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int small = RowPainter::lineHeight(option, RowPainter::Weight::Small) + 4;
    const int lines = index.data(CaseListModel::DueRole).toString().isEmpty() ? 1 : 2;
    return {option.rect.width(), 2 * RowPainter::margin + 2 +
                                     RowPainter::lineHeight(option, RowPainter::Weight::Strong) +
                                     lines * small};
}

} // namespace yichuang
