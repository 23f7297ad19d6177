// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowpainter.h"

#include "ui/common/icons.h"

#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace yichuang {

namespace {
constexpr int lineGap = 4;
constexpr int markGap = 10; // between a check box and the text
constexpr int sideGap = 4;  // beyond the margin
constexpr int badgePadding = 6;
} // namespace

RowPainter::RowPainter(QPainter& painter, const QStyleOptionViewItem& option)
    : m_painter(painter),
      m_option(option),
      m_free(option.rect.adjusted(margin + sideGap, margin, -margin - sideGap, -margin)),
      m_badgeLeft(m_free.right())
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.fillRect(option.rect, QColor(isSelected ? palette::accentSoft : palette::card));
    if (isSelected)
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(hasFocus ? 4 : 2, option.rect.height())),
            QColor(palette::accent));
    painter.setPen(QColor(palette::line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing);
}

QRect RowPainter::takeMark()
{
    const int height = lineHeight(m_option, Weight::Strong);
    const int side = markSize(m_option);
    const QRect box(m_free.left(), m_free.top() + (height - side) / 2, side, side);
    m_free.setLeft(box.right() + markGap);
    return box;
}

void RowPainter::checkBox(bool isChecked)
{
    const QRect box = takeMark();
    m_painter.setPen(QColor(isChecked ? palette::accent : palette::lineStrong));
    m_painter.setBrush(QColor(isChecked ? palette::accent : palette::card));
    m_painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (isChecked)
        lineIcon(QStringLiteral("check"), palette::card)
            .paint(&m_painter, box.adjusted(2, 2, -2, -2));
}

void RowPainter::icon(const QString& name, QRgb colour)
{
    lineIcon(name, colour).paint(&m_painter, takeMark());
}

void RowPainter::badge(const QString& text, QRgb ink, QRgb ground)
{
    if (text.isEmpty())
        return;
    const QFont font = fontOf(m_option, Weight::Small);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text) + 2 * badgePadding;
    const int height = lineHeight(m_option, Weight::Strong);
    const QRect box(m_badgeLeft - width, m_free.top(), width, height);
    m_painter.setPen(Qt::NoPen);
    const bool isLost =
        ground == palette::accentSoft && m_option.state.testFlag(QStyle::State_Selected);
    m_painter.setBrush(QColor(isLost ? palette::card : ground));
    m_painter.drawRoundedRect(box, 4, 4);
    m_painter.setPen(QColor(ink));
    m_painter.setFont(font);
    m_painter.drawText(box, Qt::AlignCenter, text);
    m_badgeLeft = box.left() - badgePadding;
}

void RowPainter::line(const QString& text, QRgb colour, Weight weight)
{
    const QFont font = fontOf(m_option, weight);
    const int height = lineHeight(m_option, weight);
    const int width = m_badgeLeft - m_free.left();
    m_painter.setFont(font);
    m_painter.setPen(QColor(colour));
    m_painter.drawText(QRect(m_free.left(), m_free.top(), width, height),
                       Qt::AlignLeft | Qt::AlignVCenter,
                       QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    m_free.setTop(m_free.top() + height + lineGap);
    m_badgeLeft = m_free.right();
}

void RowPainter::paragraph(const QString& text, QRgb colour, Weight weight)
{
    if (text.isEmpty())
        return;
    m_painter.setFont(fontOf(m_option, weight));
    m_painter.setPen(QColor(colour));
    QRect used;
    m_painter.drawText(m_free, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    m_free.setTop(used.bottom() + 1 + lineGap);
}

int RowPainter::markSize(const QStyleOptionViewItem& option)
{
    constexpr int smallest = 18;
    return std::max(smallest, option.fontMetrics.height() * 4 / 5);
}

int RowPainter::textWidth(const QStyleOptionViewItem& option)
{
    return option.rect.width() - 2 * (margin + sideGap) - markSize(option) - markGap;
}

int RowPainter::lineHeight(const QStyleOptionViewItem& option, Weight weight)
{
    return QFontMetrics(fontOf(option, weight)).height();
}

int RowPainter::paragraphHeight(const QStyleOptionViewItem& option, const QString& text, int width,
                                Weight weight)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(fontOf(option, weight));
    return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height() +
           lineGap;
}

QFont RowPainter::fontOf(const QStyleOptionViewItem& option, Weight weight)
{
    QFont font = option.font;
    if (weight == Weight::Small)
        font.setPixelSize(font.pixelSize() > 20 ? font.pixelSize() * 5 / 6 : font.pixelSize() - 2);
    if (weight == Weight::Strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace yichuang
