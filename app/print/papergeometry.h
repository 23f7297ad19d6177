// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperformat.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QSizeF>

namespace yichuang {

/// Sizes of one format. Lengths in millimetres, type in points.
struct PaperGeometry
{
    QPageSize page;
    QMarginsF margins;
    double titlePoints = 0;
    double bodyPoints = 0;
    double smallPoints = 0;
    bool isNarrow = false; ///< tables become lines, and nothing personal is printed

    /// The layout of a page; a roll is as long as `contentHeight` (mm) needs.
    QPageLayout layout(double contentHeight = 0) const;
};

/// A4 follows GB/T 9704 in spirit (37/35/28/26 mm), tightened for forms; A5 and the 80 mm roll by
/// custom.
PaperGeometry geometryOf(PaperFormat format);

} // namespace yichuang
