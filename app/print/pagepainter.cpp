// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pagepainter.h"

#include "app/print/qrsymbol.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace yichuang {

namespace {

constexpr double pointsPerInch = 72;
constexpr double millimetresPerInch = 25.4;
constexpr double qrMillimetres = 18;
constexpr double footMillimetres = 20; // QR code and foot line, inside the margins

/// Everything is laid out in points, whatever the device's resolution.
double toPoints(double millimetres)
{
    return millimetres / millimetresPerInch * pointsPerInch;
}

/// Text is measured in points at 72 dpi, the unit the fonts are given in.
class PointDevice : public QPaintDevice
{
public:
    QPaintEngine* paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return int(pointsPerInch);
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(QPaintDevice::devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }
};

PointDevice& pointDevice()
{
    static PointDevice device;
    return device;
}

} // namespace

PagePainter::PagePainter(PaperFormat format) : m_layout(format) {}

bool PagePainter::paint(const Document& document, QPagedPaintDevice& device) const
{
    device.setPageLayout(m_layout.geometry().layout(rollLength(document)));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QStringList copies = document.copies.isEmpty() ? QStringList{QString()} : document.copies;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        if (i > 0)
            device.newPage();
        paintCopy(painter, device, document, copies[i]);
    }
    return painter.end();
}

double PagePainter::rollLength(const Document& document) const
{
    const PaperGeometry& geometry = m_layout.geometry();
    if (!geometry.isNarrow)
        return 0;
    const auto text = m_layout.lay(document, document.copies.value(0));
    text->documentLayout()->setPaintDevice(&pointDevice());
    text->setTextWidth(geometry.layout().paintRect(QPageLayout::Point).width());
    // A line to spare, so that rounding never begins a second page.
    const double points = text->size().height() + geometry.bodyPoints * 2;
    return points / pointsPerInch * millimetresPerInch + footMillimetres;
}

void PagePainter::paintCopy(QPainter& painter, QPagedPaintDevice& device, const Document& document,
                            const QString& copyName) const
{
    const auto text = m_layout.lay(document, copyName);
    text->documentLayout()->setPaintDevice(&pointDevice());
    const QRectF page = device.pageLayout().paintRect(QPageLayout::Point);
    const double foot = toPoints(footMillimetres);
    const QSizeF body(page.width(), page.height() - foot);
    text->setPageSize(body);
    const int pages = text->pageCount();

    const double scale = device.logicalDpiX() / pointsPerInch;
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.save();
        painter.translate(0, -number * body.height());
        text->drawContents(&painter, QRectF(QPointF(0, number * body.height()), body));
        painter.restore();
        paintFoot(painter, QRectF(0, body.height(), page.width(), foot), document, number + 1,
                  pages);
        painter.restore();
    }
}

void PagePainter::paintFoot(QPainter& painter, const QRectF& area, const Document& document,
                            int page, int pages) const
{
    const double qr = document.qrText.isEmpty() ? 0 : toPoints(qrMillimetres);
    drawQrSymbol(painter, QRectF(area.left(), area.top(), qr, qr), document.qrText);
    painter.setPen(Qt::black);
    // The painter counts in points here, so that a point is a pixel of the font.
    QFont font = m_layout.type().body(m_layout.geometry().smallPoints);
    font.setPixelSize(qRound(m_layout.geometry().smallPoints));
    painter.setFont(font);
    QStringList lines;
    if (!document.caseNumber.isEmpty())
        lines.append(QStringLiteral("办件号：%1").arg(document.caseNumber));
    lines.append(QStringLiteral("打印时间：%1").arg(document.issuedAt));
    lines.append(QStringLiteral("第%1页　共%2页").arg(page).arg(pages));
    painter.drawText(area.adjusted(qr + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     lines.join(u'\n'));
}

QString PagePainter::rareCharacters(const Document& document) const
{
    QString found;
    const QStringList copies = document.copies.isEmpty() ? QStringList{QString()} : document.copies;
    for (const QString& copy : copies) {
        const auto text = m_layout.lay(document, copy);
        for (const char32_t character : text->toPlainText().toUcs4()) {
            const QString one = QString::fromUcs4(&character, 1);
            if (m_layout.type().isRare(character) && !found.contains(one))
                found += one;
        }
    }
    return found;
}

} // namespace yichuang
