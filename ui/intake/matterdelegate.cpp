// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/matterdelegate.h"

#include "ui/common/rowpainter.h"
#include "ui/intake/matterlistmodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace yichuang {

namespace {

MatterPlace placeOf(const QModelIndex& index)
{
    return MatterPlace(index.data(MatterListModel::PlaceRole).toInt());
}

/// Why a matter stands where it stands, in a word at the right.
QString placeText(MatterPlace place)
{
    switch (place) {
    case MatterPlace::Added:
        return MatterDelegate::tr("added");
    case MatterPlace::Dropped:
        return MatterDelegate::tr("taken out");
    case MatterPlace::Refused:
        return MatterDelegate::tr("not here");
    case MatterPlace::Offered:
        return MatterDelegate::tr("can be added");
    case MatterPlace::Follows:
        break;
    }
    return {};
}

} // namespace

void MatterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const MatterPlace place = placeOf(index);
    const bool isIn = place == MatterPlace::Follows || place == MatterPlace::Added;
    RowPainter row(*painter, option);
    if (place == MatterPlace::Refused)
        row.icon(QStringLiteral("cross"), palette::bad);
    else
        row.checkBox(isIn);

    if (isIn)
        row.badge(index.data(MatterListModel::HandlingRole).toString(), palette::accentDark,
                  palette::accentSoft);
    switch (place) {
    case MatterPlace::Added:
        row.badge(placeText(place), palette::good, palette::goodSoft);
        break;
    case MatterPlace::Dropped:
        row.badge(placeText(place), palette::care, palette::careSoft);
        break;
    case MatterPlace::Refused:
        row.badge(placeText(place), palette::bad, palette::badSoft);
        break;
    default:
        row.badge(placeText(place), palette::inkSoft, palette::ground);
        break;
    }
    row.line(index.data().toString(), isIn ? palette::ink : palette::inkSoft,
             RowPainter::Weight::Strong);
    row.line(index.data(MatterListModel::DetailRole).toString(), palette::inkSoft,
             RowPainter::Weight::Small);
    row.paragraph(index.data(MatterListModel::RemarkRole).toString(),
                  place == MatterPlace::Refused ? palette::bad : palette::care);
    painter->restore();
}

QSize MatterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString remark = index.data(MatterListModel::RemarkRole).toString();
    const int height = 2 * RowPainter::margin + 6 +
                       RowPainter::lineHeight(option, RowPainter::Weight::Strong) +
                       RowPainter::lineHeight(option, RowPainter::Weight::Small) +
                       RowPainter::paragraphHeight(option, remark, RowPainter::textWidth(option));
    return {option.rect.width(), height};
}

bool MatterDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isSpace =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    bool isAtBox = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const int right =
            option.rect.left() + 2 * RowPainter::margin + RowPainter::markSize(option) + 8;
        isAtBox = static_cast<QMouseEvent*>(event)->position().x() < right;
    }
    if (!(isSpace || isAtBox) || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace yichuang
