// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/chainlayout.h"

#include <algorithm>
#include <cmath>

namespace yichuang {

ChainLayout::ChainLayout(const ChainPath& path, const ChainSizes& sizes)
    : m_path(path), m_sizes(sizes), m_boxes(path.nodes.size())
{
    fillColumns();
    sortColumns();
    placeColumns();
    placeLoose();
    drawLines();
}

/// Links lead to the right; what is filled in afterwards, and what stands against the order, back.
bool ChainLayout::isForward(const ChainEdge& edge) const
{
    return edge.kind != ChainKind::Feedback &&
           m_path.nodes[edge.from].layer < m_path.nodes[edge.to].layer;
}

void ChainLayout::fillColumns()
{
    m_columns.resize(m_path.layers());
    for (qsizetype node = 0; node < m_path.nodes.size(); ++node) {
        const bool isLinked = std::ranges::any_of(m_path.edges, [&](const ChainEdge& edge) {
            return edge.from == node || edge.to == node;
        });
        if (isLinked)
            m_columns[m_path.nodes[node].layer].append({node, -1, 0, 0});
        else
            m_loose.append(node);
    }
    for (qsizetype i = 0; i < m_path.edges.size(); ++i) {
        const ChainEdge& edge = m_path.edges[i];
        if (!isForward(edge))
            continue;
        for (int column = m_path.nodes[edge.from].layer + 1; column < m_path.nodes[edge.to].layer;
             ++column)
            m_columns[column].append({-1, i, 0, 0});
    }
    m_columns.removeIf([](const Column& column) { return column.isEmpty(); });
}

double ChainLayout::middleOf(qsizetype node, int column) const
{
    for (const Slot& slot : m_columns[column]) {
        if (slot.node == node)
            return slot.middle;
    }
    return 0;
}

/// The middle of those in the column before that lead here; its own where there is none.
double ChainLayout::middleBefore(const Slot& slot, int column) const
{
    double sum = 0;
    int count = 0;
    for (const Slot& earlier : m_columns[column - 1]) {
        const bool isLink = std::ranges::any_of(m_path.edges, [&](const ChainEdge& edge) {
            const auto index = &edge - m_path.edges.constData();
            const bool leadsHere = slot.edge >= 0 ? index == slot.edge : edge.to == slot.node;
            const bool comesFrom =
                earlier.edge >= 0 ? index == earlier.edge : edge.from == earlier.node;
            return leadsHere && comesFrom && isForward(edge);
        });
        if (isLink) {
            sum += earlier.middle;
            ++count;
        }
    }
    return count > 0 ? sum / count : slot.middle;
}

/// Each column in the order of what it comes from, so that lines cross seldom.
void ChainLayout::sortColumns()
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (column > 0) {
            for (Slot& slot : m_columns[column])
                slot.wanted = middleBefore(slot, column);
            std::ranges::stable_sort(m_columns[column], {}, &Slot::wanted);
        }
        stack(m_columns[column], heightOf(m_columns[column]));
    }
}

double ChainLayout::heightOf(const Slot& slot) const
{
    return slot.node >= 0 ? m_sizes.nodeHeight : 0;
}

double ChainLayout::heightOf(const Column& column) const
{
    double height = 0;
    for (const Slot& slot : column)
        height += heightOf(slot) + m_sizes.downGap;
    return height - m_sizes.downGap;
}

/// Sets the slots one below another, in the middle of `height`.
void ChainLayout::stack(Column& column, double height) const
{
    double top = (height - heightOf(column)) / 2;
    for (Slot& slot : column) {
        slot.middle = top + heightOf(slot) / 2;
        top += heightOf(slot) + m_sizes.downGap;
    }
}

double ChainLayout::leftOf(int column) const
{
    return m_sizes.margin + column * (m_sizes.nodeWidth + m_sizes.acrossGap);
}

void ChainLayout::placeColumns()
{
    double height = 0;
    for (const Column& column : std::as_const(m_columns))
        height = std::max(height, heightOf(column));
    for (int column = 0; column < m_columns.size(); ++column) {
        stack(m_columns[column], height);
        for (Slot& slot : m_columns[column]) {
            slot.middle += m_sizes.margin;
            if (slot.node >= 0)
                m_boxes[slot.node] = QRectF(leftOf(column), slot.middle - m_sizes.nodeHeight / 2,
                                            m_sizes.nodeWidth, m_sizes.nodeHeight);
        }
    }
    const auto columns = double(m_columns.size());
    if (columns > 0)
        m_size = {leftOf(int(columns)) - m_sizes.acrossGap + m_sizes.margin,
                  height + 2 * m_sizes.margin};
}

void ChainLayout::placeLoose()
{
    if (m_loose.isEmpty())
        return;
    const double step = m_sizes.nodeWidth + m_sizes.downGap * 2;
    const double room = std::max(m_sizes.width, m_size.width()) - 2 * m_sizes.margin;
    const int perRow = std::max(1, int((room + m_sizes.downGap * 2) / step));
    const double top = m_size.height() > 0 ? m_size.height() : m_sizes.margin;
    for (int i = 0; i < m_loose.size(); ++i) {
        const double left = m_sizes.margin + (i % perRow) * step;
        const double down = double(i / perRow) * (m_sizes.nodeHeight + m_sizes.downGap);
        m_boxes[m_loose[i]] = QRectF(left, top + down, m_sizes.nodeWidth, m_sizes.nodeHeight);
    }
    const QRectF last = m_boxes[m_loose.last()];
    const int shown = std::min(perRow, int(m_loose.size()));
    m_size = {std::max(m_size.width(), m_sizes.margin * 2 + shown * step - m_sizes.downGap * 2),
              last.bottom() + m_sizes.margin};
}

void ChainLayout::drawLines()
{
    for (qsizetype i = 0; i < m_path.edges.size(); ++i)
        m_lines.append(isForward(m_path.edges[i]) ? forwardLine(i) : backwardLine(m_path.edges[i]));
}

/// From the right side of one box to the left side of another, level past the columns between.
QPainterPath ChainLayout::forwardLine(qsizetype edge) const
{
    const QRectF from = m_boxes[m_path.edges[edge].from];
    const QRectF to = m_boxes[m_path.edges[edge].to];
    QPainterPath line(QPointF(from.right(), from.center().y()));
    const auto leadTo = [&](QPointF point) {
        const double bend = (point.x() - line.currentPosition().x()) / 2;
        line.cubicTo(line.currentPosition() + QPointF(bend, 0), point - QPointF(bend, 0), point);
    };
    for (int column = 0; column < m_columns.size(); ++column) {
        for (const Slot& slot : m_columns[column]) {
            if (slot.edge != edge)
                continue;
            leadTo({leftOf(column), slot.middle});
            line.lineTo(leftOf(column) + m_sizes.nodeWidth, slot.middle);
        }
    }
    leadTo({to.left(), to.center().y()});
    return line;
}

/// Back from the left side of a box to the right side of an earlier one; within a column around
/// its left side.
QPainterPath ChainLayout::backwardLine(const ChainEdge& edge) const
{
    const QRectF from = m_boxes[edge.from];
    const QRectF to = m_boxes[edge.to];
    const bool isAside = to.right() >= from.left();
    const QPointF start(from.left(), from.center().y() + m_sizes.nodeHeight / 5);
    const QPointF end(isAside ? to.left() : to.right(), to.center().y() + m_sizes.nodeHeight / 5);
    const double bend = isAside ? m_sizes.acrossGap / 2 : (start.x() - end.x()) / 2;
    QPainterPath line(start);
    line.cubicTo(start - QPointF(bend, 0), end + QPointF(isAside ? -bend : bend, 0), end);
    return line;
}

qsizetype ChainLayout::boxAt(QPointF point) const
{
    for (qsizetype box = 0; box < m_boxes.size(); ++box) {
        if (m_boxes[box].contains(point))
            return box;
    }
    return -1;
}

qsizetype ChainLayout::neighbour(qsizetype box, int dx, int dy) const
{
    const QPointF here = m_boxes.value(box).center();
    qsizetype nearest = box;
    double least = 0;
    for (qsizetype other = 0; other < m_boxes.size(); ++other) {
        const QPointF way = m_boxes[other].center() - here;
        const double along = way.x() * dx + way.y() * dy;
        if (other == box || along < 1)
            continue;
        const double aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        const double distance = along + 3 * aside;
        if (nearest == box || distance < least) {
            nearest = other;
            least = distance;
        }
    }
    return nearest;
}

} // namespace yichuang
