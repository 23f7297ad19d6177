// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/tablerules.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace yichuang {

namespace {

/// Where the cells of one table lie.
class CellPlaces
{
public:
    CellPlaces(const QTextTable& table, const QAbstractTextDocumentLayout& layout)
        : m_layout(layout)
    {
        // The tallest cell of a row fills it; the others stand in the middle.
        for (int row = 0; row < table.rows(); ++row) {
            QRectF filled;
            for (int column = 0; column < table.columns(); ++column)
                filled = filled.united(padded(table.cellAt(row, column)));
            m_rows.append(filled);
        }
    }

    QRectF place(const QTextTableCell& cell) const
    {
        const QRectF across = padded(cell);
        const int row = cell.row();
        const bool isLast = row + 1 == m_rows.size();
        const double bottom = isLast ? m_rows[row].bottom() : m_rows[row + 1].top();
        return {QPointF(across.left(), m_rows[row].top()), QPointF(across.right(), bottom)};
    }

private:
    QRectF padded(const QTextTableCell& cell) const
    {
        const QTextTableCellFormat format = cell.format().toTableCellFormat();
        return m_layout.blockBoundingRect(cell.firstCursorPosition().block())
            .adjusted(-format.leftPadding(), -format.topPadding(), format.rightPadding(),
                      format.bottomPadding());
    }

    const QAbstractTextDocumentLayout& m_layout;
    QList<QRectF> m_rows;
};

void appendRules(QList<QLineF>& rules, const QTextTable& table,
                 const QAbstractTextDocumentLayout& layout)
{
    const CellPlaces places(table, layout);
    const bool isRuled = table.format().boolProperty(tableRuling);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.column() != column)
                continue;
            const QRectF place = places.place(cell);
            const bool isUnder =
                cell.firstCursorPosition().blockFormat().boolProperty(isUnderlined);
            if (isRuled) {
                rules.append({place.topLeft(), place.topRight()});
                rules.append({place.topLeft(), place.bottomLeft()});
            }
            if (isUnder || (isRuled && row == table.rows() - 1))
                rules.append({place.bottomLeft(), place.bottomRight()});
            if (isRuled && column + cell.columnSpan() == table.columns())
                rules.append({place.topRight(), place.bottomRight()});
        }
    }
}

} // namespace

QList<QLineF> tableRules(const QTextDocument& text)
{
    QList<QLineF> rules;
    for (const QTextFrame* frame : text.rootFrame()->childFrames()) {
        if (const auto* table = qobject_cast<const QTextTable*>(frame))
            appendRules(rules, *table, *text.documentLayout());
    }
    return rules;
}

} // namespace yichuang
