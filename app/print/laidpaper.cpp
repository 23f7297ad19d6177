// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/laidpaper.h"

#include "app/print/qrsymbol.h"
#include "app/print/tablerules.h"
#include "app/print/trainingmark.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

namespace yichuang {

namespace {

constexpr double pointsPerInch = 72;
constexpr double millimetresPerInch = 25.4;
constexpr double ruleWidth = 0.5; ///< points
constexpr double gap = 9;         ///< points between the text and what stands in the margins

double toPoints(double millimetres)
{
    return millimetres / millimetresPerInch * pointsPerInch;
}

double toMillimetres(double points)
{
    return points / pointsPerInch * millimetresPerInch;
}

void drawRule(QPainter& painter, double top, double width, double thickness)
{
    painter.fillRect(QRectF(0, top, width, thickness), Qt::black);
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
    : m_layout(layout),
      m_document(document),
      m_copyName(copyName),
      m_geometry(layout.geometry().setAs(document.setting))
{
    if (m_geometry.isNarrow) {
        layOnRoll();
        return;
    }
    layInPages();
    const int pages = m_pages;
    if (pages == 1 || document.setting != PageSetting::Letter)
        return;
    m_geometry = layout.geometry().tightened();
    layInPages();
    if (m_pages == pages) {
        m_geometry = layout.geometry();
        layInPages();
    }
}

void LaidPaper::lay(const PageBreaks& breaks)
{
    m_text = m_layout.lay(m_document, m_copyName, m_geometry, breaks);
    m_text->documentLayout()->setPaintDevice(&m_device);
    m_text->setPageSize(m_body);
    m_pages = m_text->pageCount();
    m_rules = tableRules(*m_text);
}

void LaidPaper::layInPages()
{
    m_page = m_geometry.layout();
    m_body = m_page.paintRect(QPageLayout::Point).size();
    PageBreaks breaks;
    lay(breaks);
    while (const auto another = nextBreak(*m_text, m_body.height(), breaks)) {
        // What stands further on was found for pages that have moved now.
        breaks.removeIf([&](const PageBreak& standing) { return isBehind(standing, *another); });
        breaks.append(*another);
        lay(breaks);
    }
}

void LaidPaper::layOnRoll()
{
    m_body = QSizeF(m_geometry.layout().paintRect(QPageLayout::Point).width(), -1);
    lay({});
    m_text->setTextWidth(m_body.width());
    // A line to spare, so that rounding never begins a second page.
    m_body.setHeight(m_text->size().height() + m_geometry.bodyPoints * 2);
    m_page = m_geometry.layout(toMillimetres(m_body.height() + gap) + m_geometry.qrMillimetres);
    m_text->setPageSize(m_body);
    m_rules = tableRules(*m_text);
    m_pages = 1;
}

QString LaidPaper::text() const
{
    // The running head of every further page repeats what stands on the first.
    return m_document.letterhead + m_text->toPlainText() + m_copyName + footLines(0).join(u'\n') +
           QStringLiteral("0123456789");
}

void LaidPaper::paint(QPainter& painter, int page) const
{
    painter.setPen(Qt::black);
    if (m_document.isTraining)
        drawTrainingMark(painter, QRectF(QPointF(), m_body));
    if (!m_geometry.isNarrow)
        page == 0 ? paintLetterhead(painter) : paintRunningHead(painter);
    painter.save();
    painter.translate(0, -page * m_body.height());
    m_text->drawContents(&painter, QRectF(QPointF(0, page * m_body.height()), m_body));
    painter.restore();
    paintTableRules(painter, page);
    paintFoot(painter, page);
}

void LaidPaper::paintTableRules(QPainter& painter, int page) const
{
    const double top = page * m_body.height();
    for (const QLineF& rule : m_rules) {
        const bool isHere = rule.y1() >= top - 1 && rule.y2() <= top + m_body.height() + 1;
        if (isHere)
            painter.fillRect(
                QRectF(rule.p1(), rule.p2())
                    .adjusted(-ruleWidth / 2, -ruleWidth / 2, ruleWidth / 2, ruleWidth / 2)
                    .translated(0, -top),
                Qt::black);
    }
}

/// The hall over a thick and a thin rule, and which copy this is.
void LaidPaper::paintLetterhead(QPainter& painter) const
{
    const PaperType& type = m_layout.type();
    const int size = m_geometry.titlePoints * 3 / 4;
    const int small = m_geometry.smallPoints;
    const double rule = -gap - 4;
    const double base = rule - size * 0.55;
    const double width = type.width(m_document.letterhead, size, true);
    type.draw(painter, {(m_body.width() - width) / 2, base}, m_document.letterhead, size, true);
    type.draw(painter, {m_body.width() - type.width(m_copyName, small), base}, m_copyName, small);
    drawRule(painter, rule, m_body.width(), 1.5);
    drawRule(painter, rule + 2.7, m_body.width(), 0.5);
}

void LaidPaper::paintRunningHead(QPainter& painter) const
{
    const PaperType& type = m_layout.type();
    const int small = m_geometry.smallPoints;
    const double rule = -gap - 2;
    QString left = m_document.title;
    if (!m_document.number.isEmpty())
        left += u'　' + m_document.number;
    type.draw(painter, {0, rule - small * 0.5}, left, small);
    type.draw(painter, {m_body.width() - type.width(m_copyName, small), rule - small * 0.5},
              m_copyName, small);
    drawRule(painter, rule, m_body.width(), 0.5);
}

QStringList LaidPaper::footLines(int page) const
{
    QStringList lines;
    if (!m_document.caseNumber.isEmpty())
        lines.append(QStringLiteral("办件号：%1").arg(m_document.caseNumber));
    lines.append(QStringLiteral("打印时间：%1").arg(m_document.issuedAt));
    lines.append(QStringLiteral("第%1页　共%2页").arg(page + 1).arg(m_pages));
    return lines;
}

void LaidPaper::paintFoot(QPainter& painter, int page) const
{
    const PaperType& type = m_layout.type();
    const double top = m_body.height() + gap;
    if (!m_geometry.isNarrow)
        drawRule(painter, top - gap / 2, m_body.width(), 0.5);
    const double qr = m_document.qrText.isEmpty() ? 0 : toPoints(m_geometry.qrMillimetres);
    drawQrSymbol(painter, QRectF(0, top, qr, qr), m_document.qrText);
    painter.setPen(Qt::black);
    const QStringList lines = footLines(page);
    const double step = m_geometry.smallPoints * 1.5;
    double base =
        top + m_geometry.smallPoints + std::max(0.0, (qr - step * double(lines.size())) / 2);
    for (const QString& line : lines) {
        type.draw(painter, {qr + (qr > 0 ? 6 : 0), base}, line, m_geometry.smallPoints);
        base += step;
    }
}

} // namespace yichuang
