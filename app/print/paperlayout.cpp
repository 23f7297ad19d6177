// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paperlayout.h"

#include <QTextCursor>
#include <QTextTable>

namespace yichuang {

namespace {

using Kind = DocumentBlock::Kind;

/// Writes the blocks of one document into a QTextDocument.
class BlockWriter
{
public:
    BlockWriter(QTextDocument& text, const PaperGeometry& geometry, const PaperType& type)
        : m_cursor(&text), m_geometry(geometry), m_type(type)
    {
    }

    void head(const Document& document, const QString& copyName)
    {
        line(document.letterhead, m_geometry.bodyPoints, Qt::AlignHCenter);
        line(document.title, m_geometry.titlePoints, Qt::AlignHCenter, true);
        if (document.isReprint)
            line(QStringLiteral("（补打）"), m_geometry.bodyPoints, Qt::AlignHCenter, true);
        const QStringList right = document.number.isEmpty()
                                      ? QStringList{copyName}
                                      : QStringList{document.number, copyName};
        for (const QString& text : right)
            line(text, m_geometry.smallPoints, Qt::AlignRight);
    }

    void block(const DocumentBlock& block)
    {
        if (block.isPersonal && m_geometry.isNarrow)
            return;
        switch (block.kind) {
        case Kind::Paragraph:
            paragraph(block.text);
            break;
        case Kind::Heading:
            line(block.text, m_geometry.bodyPoints + 1, Qt::AlignLeft, true);
            break;
        case Kind::Note:
            line(block.text, m_geometry.smallPoints, Qt::AlignLeft);
            break;
        case Kind::Pairs:
            m_geometry.isNarrow ? pairLines(block.rows) : pairTable(block.rows);
            break;
        case Kind::Table:
            m_geometry.isNarrow ? tableLines(block) : table(block);
            break;
        case Kind::Signature:
            signatures(block.rows);
            break;
        case Kind::Closing:
            for (const QStringList& row : block.rows)
                line(row.value(0), m_geometry.bodyPoints, Qt::AlignRight);
            break;
        }
    }

private:
    QTextCharFormat characters(double points, bool bold = false) const
    {
        QTextCharFormat format;
        format.setFont(m_type.body(points, bold));
        return format;
    }

    void startBlock(const QTextBlockFormat& format)
    {
        if (m_isEmpty)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isEmpty = false;
    }

    void line(const QString& text, double points, Qt::Alignment alignment, bool bold = false)
    {
        if (text.isEmpty())
            return;
        QTextBlockFormat format;
        format.setAlignment(alignment);
        format.setTopMargin(points * 0.35);
        format.setBottomMargin(points * 0.25);
        if (bold)
            format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        startBlock(format);
        m_type.insert(m_cursor, text, characters(points, bold));
    }

    void paragraph(const QString& text)
    {
        QTextBlockFormat format;
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(m_geometry.bodyPoints * 0.3);
        format.setBottomMargin(m_geometry.bodyPoints * 0.3);
        if (!m_geometry.isNarrow)
            format.setTextIndent(m_geometry.bodyPoints * 2);
        startBlock(format);
        m_type.insert(m_cursor, text, characters(m_geometry.bodyPoints));
    }

    QTextTable* insertTable(int rows, const QList<int>& widths)
    {
        QTextTableFormat format;
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Qt::black);
        format.setBorderCollapse(true);
        format.setCellPadding(m_geometry.smallPoints * 0.35);
        format.setCellSpacing(0);
        format.setTopMargin(m_geometry.smallPoints * 0.5);
        format.setBottomMargin(m_geometry.smallPoints * 0.5);
        QList<QTextLength> lengths;
        for (const int width : widths)
            lengths.append(QTextLength(QTextLength::PercentageLength, width));
        format.setColumnWidthConstraints(lengths);
        startBlock({});
        return m_cursor.insertTable(rows, int(widths.size()), format);
    }

    void leaveTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        // The empty block Qt keeps after a table would cost a line of paper each time.
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(thin);
    }

    void cell(QTextTable& table, int row, int column, const QString& text, bool bold)
    {
        QTextCursor inside = table.cellAt(row, column).firstCursorPosition();
        m_type.insert(inside, text, characters(m_geometry.smallPoints + 0.5, bold));
    }

    /// Short pairs two to a line; a long value has the line to itself.
    void pairTable(const QList<QStringList>& pairs)
    {
        constexpr qsizetype shortValue = 16;
        QList<QList<QStringList>> lines;
        for (const QStringList& pair : pairs) {
            const bool isShort = pair.value(1).size() <= shortValue;
            const bool hasRoom = !lines.isEmpty() && lines.last().size() == 1 &&
                                 lines.last().first().value(1).size() <= shortValue;
            if (isShort && hasRoom)
                lines.last().append(pair);
            else
                lines.append({pair});
        }
        QTextTable* grid = insertTable(int(lines.size()), {18, 32, 18, 32});
        for (int row = 0; row < lines.size(); ++row) {
            const auto& line = lines[row];
            if (line.size() == 1)
                grid->mergeCells(row, 1, 1, 3);
            for (int i = 0; i < line.size(); ++i) {
                cell(*grid, row, i * 2, line[i].value(0), true);
                cell(*grid, row, i * 2 + 1, line[i].value(1), false);
            }
        }
        leaveTable();
    }

    void pairLines(const QList<QStringList>& pairs)
    {
        for (const QStringList& pair : pairs)
            line(pair.value(0) + u'：' + pair.value(1), m_geometry.smallPoints, Qt::AlignLeft);
    }

    void table(const DocumentBlock& block)
    {
        QTextTable* grid = insertTable(int(block.rows.size()) + 1, block.widths);
        QTextTableFormat format = grid->format();
        format.setHeaderRowCount(1);
        grid->setFormat(format);
        for (int column = 0; column < block.widths.size(); ++column)
            cell(*grid, 0, column, block.header.value(column), true);
        for (int row = 0; row < block.rows.size(); ++row) {
            for (int column = 0; column < block.widths.size(); ++column)
                cell(*grid, row + 1, column, block.rows[row].value(column), false);
        }
        leaveTable();
    }

    void tableLines(const DocumentBlock& block)
    {
        for (const QStringList& row : block.rows) {
            QStringList parts;
            for (qsizetype column = 1; column < row.size(); ++column) {
                if (!row[column].isEmpty())
                    parts.append(row[column]);
            }
            line(row.value(0) + u'．' + parts.join(u'；'), m_geometry.bodyPoints, Qt::AlignLeft);
        }
    }

    void signatures(const QList<QStringList>& rows)
    {
        for (const QStringList& row : rows) {
            const QString label = row.value(0);
            QTextBlockFormat format;
            format.setTopMargin(m_geometry.bodyPoints * 0.8);
            startBlock(format);
            const QString text = label.isEmpty() ? QString() : label + u'：';
            m_type.insert(m_cursor, text + QString(label.isEmpty() ? 60 : 24, u'_'),
                          characters(m_geometry.bodyPoints));
        }
    }

    QTextCursor m_cursor;
    const PaperGeometry& m_geometry;
    const PaperType& m_type;
    bool m_isEmpty = true;
};

} // namespace

PaperLayout::PaperLayout(PaperFormat format) : m_geometry(geometryOf(format)) {}

std::unique_ptr<QTextDocument> PaperLayout::lay(const Document& document,
                                                const QString& copyName) const
{
    auto text = std::make_unique<QTextDocument>();
    text->setDocumentMargin(0);
    text->setDefaultFont(m_type.body(m_geometry.bodyPoints));
    BlockWriter writer(*text, m_geometry, m_type);
    writer.head(document, copyName);
    for (const DocumentBlock& block : document.body)
        writer.block(block);
    return text;
}

} // namespace yichuang
