// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/paperformat.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QSizeF>

namespace yichuang {

/// Sizes of one format. Lengths in millimetres, type in points.
struct PaperGeometry
{
    QPageSize page;
    QMarginsF margins; ///< letterhead and foot line stand in them on sheets
    int titlePoints = 0;
    double bodyPoints = 0;
    double linePoints = 0; ///< from one line of body text to the next
    double tablePoints = 0;
    int smallPoints = 0;
    double qrMillimetres = 0;
    bool isNarrow = false; ///< tables become lines, and nothing personal is printed

    /// A size smaller, as one sets a letter that misses its page by a few lines.
    PaperGeometry tightened() const;
    /// For a paper set as `setting` says; a roll has one setting alone.
    PaperGeometry setAs(PageSetting setting) const;
    /// The layout of a page; a roll is as long as `contentHeight` (mm) needs.
    QPageLayout layout(double contentHeight = 0) const;
};

/// A4 has the margins and the type of GB/T 9704 (37, 35, 28, 26 mm; title 2号, text 3号 on 28
/// points, tables 小四); A5 and the 80 mm roll are by custom.
PaperGeometry geometryOf(PaperFormat format);

} // namespace yichuang
