// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pagebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace yichuang {

namespace {

constexpr double rounding = 1;  ///< points
constexpr double belowCell = 6; ///< padding and rule below the last line of a cell

int blockOf(const QTextBlock& block)
{
    return block.blockFormat().intProperty(origin::block);
}

int rowOf(const QTextBlock& block)
{
    return block.blockFormat().intProperty(origin::row);
}

bool keepsWithNext(const QTextBlock& block)
{
    return block.blockFormat().boolProperty(origin::keepsWithNext);
}

/// Not the thin block that Qt keeps behind a table.
bool isOfDocument(const QTextBlock& block)
{
    return block.blockFormat().hasProperty(origin::block);
}

bool isInTable(const QTextBlock& block)
{
    return block.blockFormat().hasProperty(origin::row);
}

/// The pages on which a block of text begins and ends.
struct Span
{
    int first = 0;
    int last = 0;
};

class PageReader
{
public:
    PageReader(const QTextDocument& text, double pageHeight)
        : m_layout(*text.documentLayout()), m_pageHeight(pageHeight)
    {
    }

    Span span(const QTextBlock& block) const
    {
        // Its lines count: the margin above the first may still be on the page before.
        const double top = m_layout.blockBoundingRect(block).top();
        const int lines = block.layout()->lineCount();
        if (lines == 0)
            return {pageAt(top), pageAt(top)};
        const QTextLine last = block.layout()->lineAt(lines - 1);
        return {
            pageAt(top + block.layout()->lineAt(0).y() + rounding),
            pageAt(top + last.y() + last.height() + (isInTable(block) ? belowCell : -rounding))};
    }

    /// Qt lays the first line behind a table across the end of a page now and then.
    bool hasCutLine(const QTextBlock& block) const
    {
        const double top = m_layout.blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const double start = top + line.y() + rounding;
            if (pageAt(start) != pageAt(start + line.height() - 2 * rounding))
                return true;
        }
        return false;
    }

private:
    int pageAt(double y) const { return int(y / m_pageHeight); }

    const QAbstractTextDocumentLayout& m_layout;
    double m_pageHeight;
};

/// The first data row goes with the header, so that neither stands alone.
PageBreak beforeRowOf(const QTextBlock& block)
{
    const int row = rowOf(block);
    return {blockOf(block), row <= 1 ? 0 : row};
}

QTextBlock endOfChain(QTextBlock block)
{
    while (keepsWithNext(block) && block.next().isValid())
        block = block.next();
    return block;
}

/// The break that a chain of blocks which belong together needs, if they don't fit.
std::optional<PageBreak> chainBreak(const PageReader& pages, const QTextBlock& block)
{
    if (!keepsWithNext(block) || keepsWithNext(block.previous()))
        return std::nullopt;
    if (pages.span(block).first == pages.span(endOfChain(block)).first)
        return std::nullopt;
    return PageBreak{blockOf(block), 0};
}

/// The same for a line of running text.
std::optional<PageBreak> lineBreak(const PageReader& pages, const QTextBlock& block)
{
    if (!isOfDocument(block) || isInTable(block) || !pages.hasCutLine(block))
        return std::nullopt;
    return PageBreak{blockOf(block), 0};
}

/// The same for a row of a table that is cut or begins a page, seen from one of its cells.
std::optional<PageBreak> rowBreak(const PageReader& pages, const QTextBlock& block)
{
    if (!isInTable(block))
        return std::nullopt;
    const Span cell = pages.span(block);
    const bool isCut = cell.first != cell.last;
    // On the page where its row or the row before is no more, the table wants its header again.
    const QTextBlock before = block.previous();
    const bool isSameTable =
        before.isValid() && isInTable(before) && blockOf(before) == blockOf(block);
    const bool isParted = isSameTable && pages.span(before).first != cell.first;
    if (!isCut && !isParted)
        return std::nullopt;
    return beforeRowOf(block);
}

} // namespace

bool isBehind(const PageBreak& one, const PageBreak& other)
{
    return one.block > other.block || (one.block == other.block && one.row > other.row);
}

std::optional<PageBreak> nextBreak(const QTextDocument& text, double pageHeight,
                                   const PageBreaks& standing)
{
    const PageReader pages(text, pageHeight);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        for (const auto& wanted :
             {chainBreak(pages, block), rowBreak(pages, block), lineBreak(pages, block)}) {
            if (wanted && !standing.contains(*wanted))
                return wanted;
        }
    }
    return std::nullopt;
}

} // namespace yichuang
