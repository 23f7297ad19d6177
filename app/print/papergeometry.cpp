// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/papergeometry.h"

namespace yichuang {

namespace {
constexpr double rollWidth = 80;
/// Qt wants a height before the content is measured; a roll is cut to length afterwards.
constexpr double rollHeightUnmeasured = 3000;
} // namespace

QPageLayout PaperGeometry::layout(double contentHeight) const
{
    QPageSize size = page;
    if (isNarrow && contentHeight > 0)
        size =
            QPageSize(QSizeF(rollWidth, contentHeight + margins.top() + margins.bottom()),
                      QPageSize::Millimeter, QStringLiteral("80 mm roll"), QPageSize::ExactMatch);
    return {size, QPageLayout::Portrait, margins, QPageLayout::Millimeter};
}

PaperGeometry geometryOf(PaperFormat format)
{
    switch (format) {
    case PaperFormat::A4:
        return {QPageSize(QPageSize::A4), {24, 22, 22, 24}, 20, 11.5, 9, false};
    case PaperFormat::A5:
        return {QPageSize(QPageSize::A5), {14, 12, 14, 16}, 15, 9, 7.5, false};
    case PaperFormat::Roll80:
        break;
    }
    return {QPageSize(QSizeF(rollWidth, rollHeightUnmeasured), QPageSize::Millimeter,
                      QStringLiteral("80 mm roll"), QPageSize::ExactMatch),
            {4, 4, 4, 8},
            13,
            9.5,
            8,
            true};
}

} // namespace yichuang
