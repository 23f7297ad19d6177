// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pagebreaks.h"
#include "app/print/papergeometry.h"
#include "app/print/papertype.h"
#include "core/documents/document.h"

#include <QTextCursor>

#include <functional>

class QTextTable;
class QTextTableCell;

namespace yichuang {

/// Writes the blocks of a document into a QTextDocument, in the manner of official papers.
class BlockWriter
{
public:
    /// All outlive it. Pages begin at `breaks`.
    BlockWriter(QTextDocument& text, const PaperGeometry& geometry, const PaperType& type,
                const PageBreaks& breaks);

    /// Title, number and what must be seen first; on a roll the hall and the copy as well.
    void head(const Document& document, const QString& copyName);
    /// Block `index` of the document's.
    void write(const QList<DocumentBlock>& blocks, int index);

private:
    QTextCharFormat characters(double points, bool bold = false) const;
    /// The next block of text; a table leaves an empty one, which is taken.
    void startBlock(QTextBlockFormat format);
    void line(const QString& text, double points, Qt::Alignment alignment, bool bold = false);
    void note(const QString& text, bool keepsWithNext);
    void heading(const QString& text);
    void paragraph(const QString& text, double indent, bool keepsWithNext = false);
    void closing(const QList<QStringList>& rows);

    /// `firstRow` of the block's rows stands first in this table.
    QTextTable* insertTable(int rows, const QList<int>& widths, int firstRow, bool isRuled = true);
    void leaveTable();
    /// What a cell says and how.
    struct CellText
    {
        QString text;
        int row = 0; ///< of the block, from 1; 0 for a header
        bool isLabel = false;
        bool isCentred = false;
        bool keepsWithNext = false;
        bool isOnRule = false; ///< stands on a line, with room above to sign
        bool isUnderlined = false;
    };
    void cell(const QTextTableCell& place, const CellText& content);
    void table(const DocumentBlock& block);
    void tablePiece(const DocumentBlock& block, int first, int last);
    void pairTable(const QList<QStringList>& pairs);
    void pairPiece(const QList<QList<QStringList>>& lines, int first, int last);
    /// Calls `piece` with the first and the last row (from 1) of every stretch between page breaks.
    void inPieces(int rows, const std::function<void(int, int)>& piece) const;
    void signatureTable(const QList<QStringList>& rows);
    void writingLines(int count);

    /// A roll has lines in place of tables.
    void tableLines(const DocumentBlock& block);
    void pairLines(const QList<QStringList>& pairs);

    QTextCursor m_cursor;
    const PaperGeometry& m_geometry;
    const PaperType& m_type;
    const PageBreaks& m_breaks;
    int m_index = -1;          ///< of the block that is being written; -1 the head
    int m_lastStarted = -1;    ///< the block whose text has begun
    bool m_isBlockFree = true; ///< the cursor stands in an empty block
};

} // namespace yichuang
