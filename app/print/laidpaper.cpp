// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/laidpaper.h"

#include "app/print/qrsymbol.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

namespace yichuang {

namespace {

constexpr double pointsPerInch = 72;
constexpr double millimetresPerInch = 25.4;
constexpr double qrMillimetres = 18;
constexpr double footMillimetres = 20; // QR code and foot line, inside the margins

double toPoints(double millimetres)
{
    return millimetres / millimetresPerInch * pointsPerInch;
}

double toMillimetres(double points)
{
    return points / pointsPerInch * millimetresPerInch;
}

} // namespace

int PointDevice::metric(PaintDeviceMetric metric) const
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

QStringList copyNames(const Document& document)
{
    return document.copies.isEmpty() ? QStringList{QString()} : document.copies;
}

LaidPaper::LaidPaper(const PaperLayout& layout, const Document& document, const QString& copyName)
    : m_layout(layout), m_document(document), m_text(layout.lay(document, copyName))
{
    const PaperGeometry& geometry = layout.geometry();
    m_text->documentLayout()->setPaintDevice(&m_device);
    m_page = geometry.layout();
    if (geometry.isNarrow) {
        m_text->setTextWidth(m_page.paintRect(QPageLayout::Point).width());
        // A line to spare, so that rounding never begins a second page.
        const double points = m_text->size().height() + geometry.bodyPoints * 2;
        m_page = geometry.layout(toMillimetres(points) + footMillimetres);
    }
    const QRectF inside = m_page.paintRect(QPageLayout::Point);
    m_body = QSizeF(inside.width(), inside.height() - toPoints(footMillimetres));
    m_text->setPageSize(m_body);
    m_pages = m_text->pageCount();
}

void LaidPaper::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.translate(0, -page * m_body.height());
    m_text->drawContents(&painter, QRectF(QPointF(0, page * m_body.height()), m_body));
    painter.restore();
    paintFoot(painter, page);
}

void LaidPaper::paintFoot(QPainter& painter, int page) const
{
    const QRectF area(0, m_body.height(), m_body.width(), toPoints(footMillimetres));
    const double qr = m_document.qrText.isEmpty() ? 0 : toPoints(qrMillimetres);
    drawQrSymbol(painter, QRectF(area.left(), area.top(), qr, qr), m_document.qrText);
    painter.setPen(Qt::black);
    // The painter counts in points here, so that a point is a pixel of the font.
    QFont font = m_layout.type().body(m_layout.geometry().smallPoints);
    font.setPixelSize(qRound(m_layout.geometry().smallPoints));
    painter.setFont(font);
    QStringList lines;
    if (!m_document.caseNumber.isEmpty())
        lines.append(QStringLiteral("办件号：%1").arg(m_document.caseNumber));
    lines.append(QStringLiteral("打印时间：%1").arg(m_document.issuedAt));
    lines.append(QStringLiteral("第%1页　共%2页").arg(page + 1).arg(m_pages));
    painter.drawText(area.adjusted(qr + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     lines.join(u'\n'));
}

} // namespace yichuang
