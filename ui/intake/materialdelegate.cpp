// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/materialdelegate.h"

#include "ui/common/rowpainter.h"
#include "ui/intake/materiallistmodel.h"

#include <QPainter>

namespace yichuang {

namespace {

/// How a state looks.
struct StateLook
{
    QString icon;
    QRgb ink;
    QRgb ground;
};

StateLook lookOf(MaterialState state)
{
    switch (state) {
    case MaterialState::Verified:
    case MaterialState::Received:
        return {QStringLiteral("check"), palette::good, palette::goodSoft};
    case MaterialState::Waived:
        return {QStringLiteral("card"), palette::accentDark, palette::accentSoft};
    case MaterialState::Deferred:
        return {QStringLiteral("clock"), palette::care, palette::careSoft};
    case MaterialState::Defective:
        return {QStringLiteral("warning"), palette::bad, palette::badSoft};
    case MaterialState::Missing:
        break;
    }
    return {QString(), palette::bad, palette::badSoft};
}

MaterialState stateAt(const QModelIndex& index)
{
    return MaterialState(index.data(MaterialListModel::StateRole).toInt());
}

QString countText(const QModelIndex& index)
{
    const QString count = index.data(MaterialListModel::CountRole).toString();
    const QString here = index.data(MaterialListModel::HereRole).toString();
    return here.isEmpty() ? count : MaterialDelegate::tr("%1 · copies here %2").arg(count, here);
}

} // namespace

void MaterialDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    const MaterialState state = stateAt(index);
    const StateLook look = lookOf(state);
    RowPainter row(*painter, option);
    if (look.icon.isEmpty())
        row.checkBox(false);
    else
        row.icon(look.icon, look.ink);
    row.badge(stateText(state), look.ink, look.ground);
    if (index.data(MaterialListModel::AskedRole).toBool())
        row.badge(tr("asked for before"), palette::care, palette::careSoft);
    row.line(index.data().toString(), palette::ink, RowPainter::Weight::Strong);

    const QString remark = index.data(MaterialListModel::RemarkRole).toString();
    const bool isFaulty = state == MaterialState::Defective || state == MaterialState::Missing;
    if (state == MaterialState::Waived) {
        row.line(remark, palette::inkSoft, RowPainter::Weight::Small);
    } else {
        row.line(countText(index), palette::inkSoft, RowPainter::Weight::Small);
        row.paragraph(remark, isFaulty ? palette::bad : palette::care);
    }
    painter->restore();
}

QSize MaterialDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = RowPainter::textWidth(option);
    const QString remark = stateAt(index) == MaterialState::Waived
                               ? QString()
                               : index.data(MaterialListModel::RemarkRole).toString();
    const int height = 2 * RowPainter::margin + 6 +
                       RowPainter::lineHeight(option, RowPainter::Weight::Strong) +
                       RowPainter::lineHeight(option, RowPainter::Weight::Small) +
                       RowPainter::paragraphHeight(option, remark, width);
    return {option.rect.width(), height};
}

} // namespace yichuang
