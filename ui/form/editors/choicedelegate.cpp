// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/choicedelegate.h"

#include "ui/common/palette.h"

#include <QPainter>

namespace yichuang {

namespace {

constexpr int margin = 9;
constexpr int gap = 24;

QString hintOf(const QModelIndex& index)
{
    const QString code = index.data(ChoiceDelegate::codeRole).toString();
    return index.data(ChoiceDelegate::hasPartsRole).toBool() ? code + QStringLiteral("  ›") : code;
}

} // namespace

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(palette::accentSoft));
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    const QRect line = option.rect.adjusted(margin, 0, -margin, 0);
    const QString hint = hintOf(index);
    const int hintWidth = option.fontMetrics.horizontalAdvance(hint);
    painter->setFont(option.font);
    painter->setPen(QColor(palette::inkFaint));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, hint);
    painter->setPen(QColor(isCurrent ? palette::accentDark : palette::ink));
    const QString label = option.fontMetrics.elidedText(
        index.data(Qt::DisplayRole).toString(), Qt::ElideRight, line.width() - hintWidth - gap / 2);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, label);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics& metrics = option.fontMetrics;
    const int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) +
                      metrics.horizontalAdvance(hintOf(index));
    return {width + 2 * margin + gap, metrics.height() + 12};
}

} // namespace yichuang
