// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/blockwriter.h"

#include "app/print/tablerules.h"

#include <QTextTable>

#include <algorithm>

namespace yichuang {

namespace {

using Kind = DocumentBlock::Kind;

/// A column as narrow as this holds numbers, which stand in the middle.
constexpr int narrowColumn = 12;
/// A table of so few pairs isn't worth a page break.
constexpr int keptTogether = 8;

/// Width of a text in characters: a Latin letter takes half of one.
double widthOf(const QString& text)
{
    double width = 0;
    for (const QChar character : text)
        width += character.unicode() < 0x80 ? 0.5 : 1;
    return width;
}

/// Short pairs two to a line; a long value has the line to itself.
QList<QList<QStringList>> pairedUp(const QList<QStringList>& pairs)
{
    constexpr double shortValue = 10;
    QList<QList<QStringList>> lines;
    for (const QStringList& pair : pairs) {
        const bool isShort = widthOf(pair.value(1)) <= shortValue;
        const bool hasRoom = !lines.isEmpty() && lines.last().size() == 1 &&
                             widthOf(lines.last().first().value(1)) <= shortValue;
        if (isShort && hasRoom)
            lines.last().append(pair);
        else
            lines.append({pair});
    }
    return lines;
}

/// Label and rule twice: as much for the labels as they need, more for who signs than for the day.
QList<int> signatureWidths(const QList<QStringList>& rows)
{
    double left = 0;
    double right = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        double& width = i % 2 == 0 ? left : right;
        width = std::max(width, widthOf(rows[i].value(0)) + 1);
    }
    constexpr double percentPerCharacter = 2.8;
    const int leftLabel = int(left * percentPerCharacter) + 2;
    const int rightLabel = int(right * percentPerCharacter) + 3;
    const int rest = std::max(20, 100 - leftLabel - rightLabel);
    return {leftLabel, rest / 2, rightLabel, rest - rest / 2};
}

} // namespace

BlockWriter::BlockWriter(QTextDocument& text, const PaperGeometry& geometry, const PaperType& type,
                         const PageBreaks& breaks)
    : m_cursor(&text), m_geometry(geometry), m_type(type), m_breaks(breaks)
{
}

void BlockWriter::head(const Document& document, const QString& copyName)
{
    const bool isSlip = m_geometry.isNarrow && !document.slip.isEmpty();
    if (m_geometry.isNarrow)
        line(document.letterhead, m_geometry.bodyPoints, Qt::AlignHCenter);
    line(isSlip ? QStringLiteral("办件小票") : document.title, m_geometry.titlePoints,
         Qt::AlignHCenter, true);
    if (document.isReprint)
        line(QStringLiteral("（补打）"), m_geometry.bodyPoints, Qt::AlignHCenter, true);
    if (isSlip)
        return;
    line(document.number, m_geometry.tablePoints, Qt::AlignHCenter);
    if (m_geometry.isNarrow)
        line(copyName, m_geometry.smallPoints, Qt::AlignRight);
}

void BlockWriter::write(const QList<DocumentBlock>& blocks, int index)
{
    const DocumentBlock& block = blocks[index];
    m_index = index;
    if (block.isPersonal && m_geometry.isNarrow)
        return;
    switch (block.kind) {
    case Kind::Salutation:
        return paragraph(block.text, 0, true);
    case Kind::Paragraph:
        return paragraph(block.text, m_geometry.isNarrow ? 0 : m_geometry.bodyPoints * 2);
    case Kind::Heading:
        return heading(block.text);
    case Kind::Note:
        // Over a table it is its title.
        return note(block.text, index + 1 < blocks.size() && blocks[index + 1].kind == Kind::Pairs);
    case Kind::Pairs:
        return m_geometry.isNarrow ? pairLines(block.rows) : pairTable(block.rows);
    case Kind::Table:
        return m_geometry.isNarrow ? tableLines(block) : table(block);
    case Kind::Signature:
        return signatureTable(block.rows);
    case Kind::Closing:
        return closing(block.rows);
    }
}

QTextCharFormat BlockWriter::characters(double points, bool bold) const
{
    QTextCharFormat format;
    format.setFont(m_type.body(points, bold));
    return format;
}

void BlockWriter::startBlock(QTextBlockFormat format)
{
    format.setProperty(origin::block, m_index);
    if (m_breaks.contains(PageBreak{m_index, 0}) && m_index != m_lastStarted)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    m_lastStarted = m_index;
    if (m_isBlockFree)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_isBlockFree = false;
}

void BlockWriter::line(const QString& text, double points, Qt::Alignment alignment, bool bold)
{
    if (text.isEmpty())
        return;
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setTopMargin(points * 0.25);
    format.setBottomMargin(points * 0.25);
    startBlock(format);
    m_type.insert(m_cursor, text, characters(points, bold));
}

void BlockWriter::note(const QString& text, bool keepsWithNext)
{
    line(text, m_geometry.smallPoints + 0.5, Qt::AlignLeft);
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setProperty(origin::keepsWithNext, keepsWithNext);
    m_cursor.setBlockFormat(format);
}

void BlockWriter::heading(const QString& text)
{
    QTextBlockFormat format;
    format.setTopMargin(m_geometry.tablePoints * 0.8);
    format.setBottomMargin(m_geometry.tablePoints * 0.3);
    format.setProperty(origin::keepsWithNext, true);
    startBlock(format);
    m_type.insert(m_cursor, text, characters(m_geometry.tablePoints + 1, true));
}

void BlockWriter::paragraph(const QString& text, double indent, bool keepsWithNext)
{
    QTextBlockFormat format;
    format.setLineHeight(m_geometry.linePoints, QTextBlockFormat::FixedHeight);
    format.setTextIndent(indent);
    format.setTopMargin(m_geometry.tablePoints * 0.25);
    format.setAlignment(m_geometry.isNarrow ? Qt::AlignLeft : Qt::AlignJustify);
    format.setProperty(origin::keepsWithNext, keepsWithNext);
    startBlock(format);
    m_type.insert(m_cursor, text, characters(m_geometry.bodyPoints));
}

void BlockWriter::closing(const QList<QStringList>& rows)
{
    double above = m_geometry.linePoints; // room for the seal, which covers the date
    for (const QStringList& row : rows) {
        QTextBlockFormat format;
        format.setAlignment(Qt::AlignRight);
        format.setTopMargin(above);
        format.setRightMargin(m_geometry.isNarrow ? 0 : m_geometry.bodyPoints * 2);
        format.setProperty(origin::keepsWithNext, row != rows.last());
        startBlock(format);
        m_type.insert(m_cursor, row.value(0), characters(m_geometry.bodyPoints));
        above = m_geometry.bodyPoints * 0.4;
    }
}

QTextTable* BlockWriter::insertTable(int rows, const QList<int>& widths, int firstRow, bool isRuled)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setProperty(tableRuling, isRuled);
    format.setCellPadding(0); // each cell has its own
    format.setCellSpacing(0);
    format.setTopMargin(m_geometry.tablePoints * 0.5);
    format.setBottomMargin(m_geometry.tablePoints * 0.5);
    if (m_breaks.contains(PageBreak{m_index, firstRow}))
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    m_lastStarted = m_index;
    QList<QTextLength> lengths;
    for (const int width : widths)
        lengths.append(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(lengths);
    return m_cursor.insertTable(rows, int(widths.size()), format);
}

void BlockWriter::leaveTable()
{
    m_cursor.movePosition(QTextCursor::End);
    // Qt keeps an empty block behind a table; as long as nothing takes it, it is no line of paper.
    QTextBlockFormat thin;
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(thin);
    m_isBlockFree = true;
}

void BlockWriter::cell(const QTextTableCell& place, const CellText& content)
{
    QTextTableCell padded = place;
    QTextTableCellFormat around = place.format().toTableCellFormat();
    around.setVerticalAlignment(content.isOnRule ? QTextCharFormat::AlignBottom
                                                 : QTextCharFormat::AlignMiddle);
    around.setTopPadding(m_geometry.tablePoints * (content.isOnRule ? 1.2 : 0.25));
    around.setBottomPadding(content.isOnRule ? 0 : m_geometry.tablePoints * 0.25);
    around.setLeftPadding(m_geometry.tablePoints * 0.4);
    around.setRightPadding(m_geometry.tablePoints * 0.3);
    padded.setFormat(around);

    QTextBlockFormat format;
    format.setAlignment(content.isCentred ? Qt::AlignHCenter : Qt::AlignLeft);
    format.setProperty(origin::block, m_index);
    format.setProperty(origin::row, content.row);
    format.setProperty(origin::keepsWithNext, content.keepsWithNext);
    format.setProperty(isUnderlined, content.isUnderlined);
    QTextCursor inside = place.firstCursorPosition();
    inside.setBlockFormat(format);
    m_type.insert(inside, content.text, characters(m_geometry.tablePoints, content.isLabel));
}

void BlockWriter::inPieces(int rows, const std::function<void(int, int)>& piece) const
{
    int first = 1;
    for (int row = 2; row <= rows; ++row) {
        if (m_breaks.contains(PageBreak{m_index, row})) {
            piece(first, row - 1);
            first = row;
        }
    }
    piece(first, rows);
}

void BlockWriter::table(const DocumentBlock& block)
{
    inPieces(int(block.rows.size()), [&](int first, int last) { tablePiece(block, first, last); });
}

/// Rows `first` to `last`, counted from 1, under a header.
void BlockWriter::tablePiece(const DocumentBlock& block, int first, int last)
{
    QTextTable* grid = insertTable(last - first + 2, block.widths, first == 1 ? 0 : first);
    for (int column = 0; column < block.widths.size(); ++column) {
        CellText header{block.header.value(column)};
        header.isLabel = true;
        header.isCentred = true;
        cell(grid->cellAt(0, column), header);
        for (int row = first; row <= last; ++row) {
            CellText content{block.rows[row - 1].value(column), row};
            content.isCentred = block.widths[column] <= narrowColumn;
            cell(grid->cellAt(row - first + 1, column), content);
        }
    }
    leaveTable();
}

void BlockWriter::pairTable(const QList<QStringList>& pairs)
{
    const QList<QList<QStringList>> lines = pairedUp(pairs);
    inPieces(int(lines.size()), [&](int first, int last) { pairPiece(lines, first, last); });
}

void BlockWriter::pairPiece(const QList<QList<QStringList>>& lines, int first, int last)
{
    QTextTable* grid = insertTable(last - first + 1, {19, 31, 19, 31}, first == 1 ? 0 : first);
    for (int row = first; row <= last; ++row) {
        const auto& line = lines[row - 1];
        if (line.size() == 1)
            grid->mergeCells(row - first, 1, 1, 3);
        for (int i = 0; i < line.size(); ++i) {
            CellText label{line[i].value(0), row};
            label.isLabel = true;
            label.isCentred = true;
            label.keepsWithNext = lines.size() <= keptTogether && row < last;
            CellText value{line[i].value(1), row};
            value.keepsWithNext = label.keepsWithNext;
            cell(grid->cellAt(row - first, i * 2), label);
            cell(grid->cellAt(row - first, i * 2 + 1), value);
        }
    }
    leaveTable();
}

/// Two signatures to a line, each with a rule to sign on.
void BlockWriter::signatureTable(const QList<QStringList>& rows)
{
    if (std::ranges::all_of(rows, [](const QStringList& row) { return row.value(0).isEmpty(); }))
        return writingLines(int(rows.size()));
    const int perLine = m_geometry.isNarrow ? 1 : 2;
    const QList<int> widths = m_geometry.isNarrow ? QList<int>{60, 40} : signatureWidths(rows);
    QTextTable* grid = insertTable((int(rows.size()) + perLine - 1) / perLine, widths, 0, false);
    for (int i = 0; i < rows.size(); ++i) {
        const int row = i / perLine;
        const int column = (i % perLine) * 2;
        CellText label{rows[i].value(0) + u'：', row + 1};
        label.isOnRule = true;
        label.keepsWithNext = true;
        CellText place{QString(), row + 1};
        place.isOnRule = true;
        place.isUnderlined = true;
        place.keepsWithNext = true;
        cell(grid->cellAt(row, column), label);
        cell(grid->cellAt(row, column + 1), place);
    }
    leaveTable();
}

/// Empty ruled lines to write on.
void BlockWriter::writingLines(int count)
{
    QTextTable* grid = insertTable(count, {100}, 0, false);
    for (int row = 0; row < count; ++row) {
        CellText place{QStringLiteral("　"), row + 1};
        place.isOnRule = true;
        place.isUnderlined = true;
        cell(grid->cellAt(row, 0), place);
    }
    leaveTable();
}

void BlockWriter::pairLines(const QList<QStringList>& pairs)
{
    for (const QStringList& pair : pairs)
        line(pair.value(0) + u'：' + pair.value(1), m_geometry.tablePoints, Qt::AlignLeft);
}

void BlockWriter::tableLines(const DocumentBlock& block)
{
    for (const QStringList& row : block.rows) {
        line(row.value(0) + u'　' + row.value(1), m_geometry.tablePoints, Qt::AlignLeft, true);
        for (qsizetype column = 2; column < row.size(); ++column) {
            if (!row[column].isEmpty())
                line(block.header.value(column) + u'：' + row[column], m_geometry.tablePoints,
                     Qt::AlignLeft);
        }
    }
}

} // namespace yichuang
