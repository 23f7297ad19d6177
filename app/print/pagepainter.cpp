// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pagepainter.h"

#include "app/print/laidpaper.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <functional>

namespace yichuang {

namespace {

constexpr double pointsPerInch = 72;

void paintPages(const LaidPaper& paper, QPainter& painter, double scale,
                const std::function<void()>& nextPage)
{
    for (int page = 0; page < paper.pages(); ++page) {
        nextPage();
        painter.save();
        painter.scale(scale, scale);
        paper.paint(painter, page);
        painter.restore();
    }
}

QImage emptyPage(const LaidPaper& paper, double scale)
{
    const QSizeF size = paper.pageLayout().fullRect(QPageLayout::Point).size() * scale;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

PagePainter::PagePainter(PaperFormat format) : m_layout(format) {}

bool PagePainter::paint(const QList<Document>& documents, QPagedPaintDevice& device) const
{
    QPainter painter;
    bool isFirst = true;
    for (const Document& document : documents) {
        for (const QString& copy : copyNames(document)) {
            const LaidPaper paper(m_layout, document, copy);
            device.setPageLayout(paper.pageLayout());
            if (isFirst && !painter.begin(&device))
                return false;
            paintPages(paper, painter, device.logicalDpiX() / pointsPerInch, [&] {
                if (!isFirst)
                    device.newPage();
                isFirst = false;
            });
        }
    }
    return !isFirst && painter.end();
}

QList<QImage> PagePainter::pictures(const Document& document, double dotsPerInch) const
{
    const LaidPaper paper(m_layout, document, copyNames(document).first());
    const double scale = dotsPerInch / pointsPerInch;
    const QPointF corner = paper.pageLayout().paintRect(QPageLayout::Point).topLeft();
    QList<QImage> pages;
    for (int page = 0; page < paper.pages(); ++page) {
        pages.append(emptyPage(paper, scale));
        QPainter painter(&pages.last());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        painter.translate(corner);
        paper.paint(painter, page);
    }
    return pages;
}

QList<TextLayerFace> PagePainter::textLayerFaces(const QList<Document>& documents) const
{
    QString drawn;
    for (const Document& document : documents) {
        for (const QString& copy : copyNames(document))
            drawn += LaidPaper(m_layout, document, copy).text();
    }
    return m_layout.type().textLayerFaces(drawn);
}

} // namespace yichuang
