// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/decisiondelegate.h"

#include "ui/common/rowpainter.h"
#include "ui/intake/decisionlistmodel.h"

#include <QPainter>

namespace yichuang {

namespace {

struct ToneLook
{
    QString icon;
    QRgb ink;
    QRgb ground;
};

ToneLook lookOf(const QModelIndex& index)
{
    const QString tone = index.data(DecisionListModel::ToneRole).toString();
    if (tone == u"good")
        return {QStringLiteral("check"), palette::good, palette::goodSoft};
    if (tone == u"care")
        return {QStringLiteral("clock"), palette::care, palette::careSoft};
    return {QStringLiteral("warning"), palette::bad, palette::badSoft};
}

/// A sentence about what is missing may need several lines; the name of a matter is cut to one.
bool isSentence(const QModelIndex& index)
{
    return index.data(DecisionListModel::DateRole).toString().isEmpty() &&
           index.data(DecisionListModel::RemarkRole).toString().isEmpty();
}

} // namespace

void DecisionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    const ToneLook look = lookOf(index);
    RowPainter row(*painter, option);
    row.icon(look.icon, look.ink);
    if (isSentence(index)) {
        row.paragraph(index.data().toString(), palette::ink, RowPainter::Weight::Normal);
    } else {
        row.badge(index.data(DecisionListModel::DateRole).toString(), look.ink, look.ground);
        row.line(index.data().toString(), palette::ink, RowPainter::Weight::Strong);
    }
    row.line(index.data(DecisionListModel::DetailRole).toString(), palette::inkSoft,
             RowPainter::Weight::Small);
    row.paragraph(index.data(DecisionListModel::RemarkRole).toString(), look.ink);
    painter->restore();
}

QSize DecisionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = RowPainter::textWidth(option);
    const int title = isSentence(index)
                          ? RowPainter::paragraphHeight(option, index.data().toString(), width,
                                                        RowPainter::Weight::Normal)
                          : RowPainter::lineHeight(option, RowPainter::Weight::Strong) + 4;
    const QString remark = index.data(DecisionListModel::RemarkRole).toString();
    return {option.rect.width(), 2 * RowPainter::margin + 4 + title +
                                     RowPainter::lineHeight(option, RowPainter::Weight::Small) +
                                     RowPainter::paragraphHeight(option, remark, width)};
}

} // namespace yichuang
