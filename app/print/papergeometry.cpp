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

PaperGeometry PaperGeometry::tightened() const
{
    PaperGeometry tight = *this;
    tight.bodyPoints *= 14.0 / 16; // 3号 to 四号
    tight.linePoints *= 23.0 / 28;
    tight.tablePoints *= 10.5 / 12; // 小四 to 五号
    tight.smallPoints -= 1;
    return tight;
}

PaperGeometry PaperGeometry::setAs(PageSetting setting) const
{
    if (setting == PageSetting::Letter || isNarrow)
        return *this;
    const bool isLarge = setting == PageSetting::LargeLeaflet;
    const double share = tablePoints / 12; // of what A4 has
    PaperGeometry leaflet = *this;
    leaflet.margins = {12 + 4 * share, 18 + 4 * share, 12 + 4 * share, 18 + 2 * share};
    leaflet.titlePoints = isLarge ? titlePoints * 6 / 5 : titlePoints;
    leaflet.bodyPoints = (isLarge ? 18 : 12) * share;
    leaflet.linePoints = (isLarge ? 28 : 20) * share;
    leaflet.tablePoints = (isLarge ? 16 : 10.5) * share; // 三号, 五号
    leaflet.smallPoints = isLarge ? smallPoints * 13 / 10 : smallPoints - 1;
    return leaflet;
}

PaperGeometry geometryOf(PaperFormat format)
{
    switch (format) {
    case PaperFormat::A4:
        return {QPageSize(QPageSize::A4), {28, 37, 26, 35}, 22, 16, 28, 12, 10, 20, false};
    case PaperFormat::A5:
        return {QPageSize(QPageSize::A5), {15, 24, 14, 25}, 16, 10.5, 17, 9, 8, 16, false};
    case PaperFormat::Roll80:
        break;
    }
    return {QPageSize(QSizeF(rollWidth, rollHeightUnmeasured), QPageSize::Millimeter,
                      QStringLiteral("80 mm roll"), QPageSize::ExactMatch),
            {4, 4, 4, 8},
            13,
            9.5,
            15.5,
            9.5,
            8,
            18,
            true};
}

} // namespace yichuang
