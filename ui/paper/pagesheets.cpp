// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pagesheets.h"

#include "ui/common/palette.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace yichuang {

namespace {

QSizeF shownSize(const QImage& page)
{
    return page.deviceIndependentSize();
}

/// The nearest place on the grid of device pixels; between two of them type would blur.
double onGrid(double place, double scale)
{
    return std::round(place * scale) / scale;
}

} // namespace

PageSheets::PageSheets(QWidget* parent) : QWidget(parent) {}

void PageSheets::setPages(const QList<QImage>& pages)
{
    m_pages = pages;
    resize(sizeHint());
    updateGeometry();
    update();
}

QSize PageSheets::sizeHint() const
{
    double width = 0;
    double height = gap;
    for (const QImage& page : m_pages) {
        width = std::max(width, shownSize(page).width());
        height += shownSize(page).height() + gap;
    }
    return {int(std::ceil(width)) + 2 * gap, int(std::ceil(height))};
}

void PageSheets::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const double scale = devicePixelRatioF();
    double top = gap;
    for (const QImage& page : m_pages) {
        const QSizeF size = shownSize(page);
        const QPointF corner(onGrid((width() - size.width()) / 2, scale), onGrid(top, scale));
        const QRectF sheet(corner, size);
        if (sheet.intersects(event->rect())) {
            painter.fillRect(sheet.adjusted(-1, -1, 1, 1), QColor(palette::lineStrong));
            painter.drawImage(corner, page);
        }
        top += size.height() + gap;
    }
}

} // namespace yichuang
