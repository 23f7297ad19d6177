// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/chainpicture.h"

#include "core/documents/guidewording.h"
#include "ui/common/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace yichuang {

namespace {

constexpr double padding = 7;
constexpr double corner = 6;
constexpr int namedLines = 2;

struct LineLook
{
    QRgb colour;
    double width;
    Qt::PenStyle style;
};

LineLook lookOf(const ChainEdge& edge)
{
    if (edge.isCritical)
        return {palette::accent, 2.5, Qt::SolidLine};
    const QRgb colour = edge.holds ? palette::inkFaint : palette::lineStrong;
    switch (edge.kind) {
    case ChainKind::Hard:
        return {colour, 1.5, Qt::SolidLine};
    case ChainKind::Soft:
        return {colour, 1.5, Qt::DashLine};
    case ChainKind::Feedback:
        break;
    }
    return {edge.holds ? palette::care : palette::lineStrong, 1.5, Qt::DotLine};
}

void drawArrow(QPainter& painter, const QPainterPath& line, QRgb colour)
{
    constexpr double length = 9;
    constexpr double halfWidth = 4.5;
    const QPointF end = line.currentPosition();
    const double back = line.percentAtLength(std::max(0.0, line.length() - length));
    const QPointF way = end - line.pointAtPercent(back);
    const double size = std::hypot(way.x(), way.y());
    if (size < 1)
        return;
    const QPointF along = way / size;
    const QPointF aside(-along.y(), along.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawPolygon(QPolygonF{end, end - along * length + aside * halfWidth,
                                  end - along * length - aside * halfWidth});
}

/// At most so many lines of `text`, the last cut short with "…".
QString wrapped(const QString& text, const QFont& font, double width, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = result.size() + 1 == lines;
        const QString rest = text.mid(line.textStart());
        if (isLast) {
            result.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        result.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return result.join(u'\n');
}

} // namespace

ChainPicture::ChainPicture(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Who waits for whom"));
    setMouseTracking(false);
}

void ChainPicture::show(const ChainPath& path, const MatterId& current)
{
    m_path = path;
    m_current = current;
    m_reached = 0;
    for (qsizetype box = 0; box < m_path.nodes.size(); ++box) {
        for (const Matter* matter : m_path.nodes[box].matters) {
            if (matter->id == current)
                m_reached = box;
        }
    }
    layOut();
}

QFont ChainPicture::fontOf(bool isSmall, bool isStrong) const
{
    QFont used = font();
    if (isSmall)
        used.setPixelSize(used.pixelSize() > 20 ? used.pixelSize() * 5 / 6 : used.pixelSize() - 2);
    if (isStrong)
        used.setWeight(QFont::DemiBold);
    return used;
}

void ChainPicture::layOut()
{
    const double body = QFontMetricsF(fontOf(false, true)).height();
    const double small = QFontMetricsF(fontOf(true)).height();
    const double character = font().pixelSize();
    ChainSizes sizes;
    sizes.nodeWidth = character * 12;
    sizes.nodeHeight = 2 * padding + namedLines * body + 2 * small + 4;
    sizes.acrossGap = character * 3.2;
    sizes.downGap = character * 0.9;
    sizes.margin = 12;
    sizes.width = width();
    m_layout = std::make_unique<ChainLayout>(m_path, sizes);
    updateGeometry();
    update();
}

QSize ChainPicture::sizeHint() const
{
    return m_layout ? m_layout->size().toSize() : QSize();
}

void ChainPicture::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void ChainPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void ChainPicture::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_layout)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), QColor(palette::card));
    painter.setRenderHint(QPainter::Antialiasing);
    // The longest way lies over the others.
    for (const bool isCritical : {false, true}) {
        for (qsizetype edge = 0; edge < m_path.edges.size(); ++edge) {
            if (m_path.edges[edge].isCritical == isCritical)
                paintLine(painter, edge);
        }
    }
    for (qsizetype box = 0; box < m_path.nodes.size(); ++box)
        paintBox(painter, box);
}

void ChainPicture::paintLine(QPainter& painter, qsizetype edge) const
{
    const LineLook look = lookOf(m_path.edges[edge]);
    const QPainterPath& line = m_layout->lines()[edge];
    painter.setPen(QPen(QColor(look.colour), look.width, look.style));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    drawArrow(painter, line, look.colour);
}

void ChainPicture::paintBox(QPainter& painter, qsizetype box) const
{
    const ChainNode& node = m_path.nodes[box];
    const QRectF frame = m_layout->boxes()[box];
    const bool isReached = hasFocus() && box == m_reached;
    const QRgb border = isReached || node.isCritical ? palette::accent : palette::lineStrong;
    QPen pen(QColor(border), isReached ? 3 : node.isCritical ? 2 : 1);
    if (!node.isPresent)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(QColor(node.isCritical ? palette::accentSoft : palette::card));
    painter.drawRoundedRect(frame, corner, corner);

    const QRectF inside = frame.adjusted(padding, padding, -padding, -padding);
    const double small = QFontMetricsF(fontOf(true)).height();
    const QFont strong = fontOf(false, true);
    painter.setFont(strong);
    painter.setPen(QColor(node.isPresent ? palette::ink : palette::inkSoft));
    painter.drawText(inside.adjusted(0, 0, 0, -2 * small), Qt::AlignLeft | Qt::AlignVCenter,
                     wrapped(node.name, strong, inside.width(), namedLines));
    painter.setFont(fontOf(true));
    painter.setPen(QColor(palette::inkSoft));
    const QFontMetricsF metrics(fontOf(true));
    painter.drawText(QRectF(inside.left(), inside.bottom() - 2 * small, inside.width(), small),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(node.department, Qt::ElideRight, inside.width()));
    const QString time = node.isPresent ? chainTimeText(node.time) : tr("depends on the situation");
    painter.setPen(QColor(node.isCritical ? palette::accentDark : palette::inkSoft));
    painter.drawText(QRectF(inside.left(), inside.bottom() - small, inside.width(), small),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(time, Qt::ElideRight, inside.width()));
}

void ChainPicture::walk(int dx, int dy)
{
    m_reached = m_layout->neighbour(m_reached, dx, dy);
    Q_EMIT boxReached(m_layout->boxes().value(m_reached).toAlignedRect());
    update();
}

void ChainPicture::open(qsizetype box)
{
    if (box < 0 || box >= m_path.nodes.size())
        return;
    const QList<const Matter*>& matters = m_path.nodes[box].matters;
    Q_EMIT matterChosen(matters.first()->id);
}

void ChainPicture::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1, 0);
    case Qt::Key_Right:
        return walk(1, 0);
    case Qt::Key_Up:
        return walk(0, -1);
    case Qt::Key_Down:
        return walk(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(m_reached);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChainPicture::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChainPicture::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChainPicture::mousePressEvent(QMouseEvent* event)
{
    const qsizetype box = m_layout ? m_layout->boxAt(event->position()) : -1;
    if (box >= 0)
        open(box);
}

} // namespace yichuang
