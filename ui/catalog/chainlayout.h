// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/chainpath.h"

#include <QPainterPath>
#include <QRectF>

namespace yichuang {

/// Sizes of the picture of a chain, in device-independent pixels.
struct ChainSizes
{
    double nodeWidth = 0;
    double nodeHeight = 0;
    double acrossGap = 0; ///< between columns
    double downGap = 0;   ///< between boxes of one column
    double margin = 0;
    double width = 0; ///< what can be seen at once: matters without links fill it in rows
};

/// Where the boxes and lines of a chain stand: a column for each layer, long lines led past the
/// boxes between, matters that hang together with nobody in rows below.
class ChainLayout
{
public:
    ChainLayout(const ChainPath& path, const ChainSizes& sizes);

    const QList<QRectF>& boxes() const { return m_boxes; }
    /// The line of each edge, from box to box; its end points in the direction of the arrow.
    const QList<QPainterPath>& lines() const { return m_lines; }
    QSizeF size() const { return m_size; }
    /// The box at a point; -1 if there is none.
    qsizetype boxAt(QPointF point) const;
    /// The nearest box in a direction (dx, dy of -1, 0, 1); the same one if there is none.
    qsizetype neighbour(qsizetype box, int dx, int dy) const;

private:
    /// A place in a column: a node, or a line that passes.
    struct Slot
    {
        qsizetype node = -1;
        qsizetype edge = -1;
        double wanted = 0; ///< the middle of what it hangs together with
        double middle = 0;
    };
    using Column = QList<Slot>;

    bool isForward(const ChainEdge& edge) const;
    void fillColumns();
    void sortColumns();
    double middleOf(qsizetype node, int column) const;
    double middleBefore(const Slot& slot, int column) const;
    void stack(Column& column, double height) const;
    double heightOf(const Column& column) const;
    double heightOf(const Slot& slot) const;
    void placeColumns();
    void placeLoose();
    void drawLines();
    QPainterPath forwardLine(qsizetype edge) const;
    QPainterPath backwardLine(const ChainEdge& edge) const;
    double leftOf(int column) const;

    const ChainPath& m_path;
    ChainSizes m_sizes;
    QList<Column> m_columns;
    QList<qsizetype> m_loose;
    QList<QRectF> m_boxes;
    QList<QPainterPath> m_lines;
    QSizeF m_size;
};

} // namespace yichuang
