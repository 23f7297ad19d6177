// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QRect>
#include <QString>

class QFont;
class QPainter;
class QStyleOptionViewItem;

namespace yichuang {

/// Paints the rows of lists as the rest of the window looks: ground, check box, badges, and lines
/// of text from the top down.
class RowPainter
{
public:
    enum class Weight { Small, Normal, Strong };

    /// Paints the ground and the line below.
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option);

    /// A check box at the left; what follows stands to its right.
    void checkBox(bool isChecked);
    /// A line icon at the left.
    void icon(const QString& name, QRgb colour);
    /// A badge at the right end of the line that comes next; the text keeps clear of it.
    void badge(const QString& text, QRgb ink, QRgb ground);
    /// One line, cut short with "…" where it doesn't fit.
    void line(const QString& text, QRgb colour, Weight weight = Weight::Normal);
    /// As many lines as the text needs.
    void paragraph(const QString& text, QRgb colour, Weight weight = Weight::Small);

    static int lineHeight(const QStyleOptionViewItem& option, Weight weight = Weight::Normal);
    static int paragraphHeight(const QStyleOptionViewItem& option, const QString& text, int width,
                               Weight weight = Weight::Small);

    /// How wide the text of a row with a check box or an icon can be.
    static int textWidth(const QStyleOptionViewItem& option);
    /// Side of a check box or icon; it grows with the type.
    static int markSize(const QStyleOptionViewItem& option);

    static constexpr int margin = 8;

private:
    static QFont fontOf(const QStyleOptionViewItem& option, Weight weight);
    QRect takeMark();

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_free; ///< what is left of the row
    int m_badgeLeft = 0;
};

} // namespace yichuang
