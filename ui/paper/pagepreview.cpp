// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pagepreview.h"

#include "ui/paper/pagesheets.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace yichuang {

namespace {

constexpr double dotsPerInch = 96; ///< of the screen at 100 %
constexpr double millimetresPerInch = 25.4;
/// Long enough for the next key of a fast typist, short enough to look immediate.
constexpr int pauseMs = 120;
constexpr std::array<double, 9> zoomSteps{0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0};

double millimetresAcross(PaperFormat format)
{
    switch (format) {
    case PaperFormat::A4:
        return 210;
    case PaperFormat::A5:
        return 148;
    case PaperFormat::Roll80:
        break;
    }
    return 80;
}

} // namespace

PagePreview::PagePreview(PagePictures pictures, QWidget* parent)
    : QScrollArea(parent), m_pictures(std::move(pictures)), m_sheets(new PageSheets)
{
    setWidget(m_sheets);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setCornerWidget(new QWidget(this));                // or the style paints one of its own
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes and goes changes the fit
    setAccessibleName(tr("Paper as it will print"));
    setAccessibleDescription(tr("Ctrl + and Ctrl − zoom, Ctrl 0 fits the width"));
    m_repaint.setSingleShot(true);
    connect(&m_repaint, &QTimer::timeout, this, &PagePreview::paintPages);
}

void PagePreview::setDocuments(const QList<Document>& documents, PaperFormat format)
{
    if (documents == m_documents && format == m_format)
        return;
    m_documents = documents;
    m_format = format;
    m_repaint.start(m_sheets->pageCount() == 0 ? 0 : pauseMs);
}

int PagePreview::pageCount() const
{
    return int(m_sheets->pageCount());
}

void PagePreview::zoomIn()
{
    const double now = shownScale();
    const auto* next =
        std::ranges::find_if(zoomSteps, [&](double step) { return step > now + 0.01; });
    if (next != zoomSteps.end())
        setZoom(*next);
}

void PagePreview::zoomOut()
{
    const double now = shownScale();
    for (auto step = zoomSteps.rbegin(); step != zoomSteps.rend(); ++step) {
        if (*step < now - 0.01) {
            setZoom(*step);
            return;
        }
    }
}

void PagePreview::fitWidth()
{
    setZoom(0);
}

void PagePreview::setZoom(double zoom)
{
    m_zoom = zoom;
    m_repaint.start(0);
}

double PagePreview::shownScale() const
{
    if (m_zoom > 0)
        return m_zoom;
    const double room = viewport()->width() - 2.0 * PageSheets::gap;
    const double across = millimetresAcross(m_format) / millimetresPerInch * dotsPerInch;
    return std::clamp(room / across, zoomSteps.front() / 2, zoomSteps.back());
}

void PagePreview::paintPages()
{
    const double ratio = devicePixelRatioF();
    const int place = verticalScrollBar()->value();
    QList<QImage> pages;
    for (const Document& document : std::as_const(m_documents)) {
        for (QImage& page : m_pictures(document, m_format, dotsPerInch * shownScale() * ratio)) {
            page.setDevicePixelRatio(ratio);
            pages.append(std::move(page));
        }
    }
    m_sheets->setPages(pages);
    m_sheets->setMinimumSize(m_sheets->sizeHint());
    verticalScrollBar()->setValue(place);
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    Q_EMIT painted();
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (m_zoom == 0 && event->size().width() != event->oldSize().width())
        m_repaint.start(m_sheets->pageCount() == 0 ? 0 : pauseMs);
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fitWidth();
        return;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

} // namespace yichuang
