// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

#include <optional>

class QTextDocument;

namespace yichuang {

/// A page begins before a row of a block of the document; row 0: before the block.
struct PageBreak
{
    int block = 0;
    int row = 0;

    bool operator==(const PageBreak&) const = default;
};
using PageBreaks = QList<PageBreak>;

/// Whether `one` comes later in the document.
bool isBehind(const PageBreak& one, const PageBreak& other);

/// What the text of a laid document knows of where it came from; set on its blocks.
namespace origin {
inline constexpr int block = QTextFormat::UserProperty + 1; ///< index in Document::body, from 0
inline constexpr int row = QTextFormat::UserProperty + 2;   ///< of a table, from 1; 0 its header
/// Must not be the last on its page: it goes with what follows.
inline constexpr int keepsWithNext = QTextFormat::UserProperty + 3;
} // namespace origin

/// The first place where a page ends badly: a heading or a signature parted from what follows, a
/// row of a table or a line cut in two. Nothing where all is well, or where a break stands there
/// already.
std::optional<PageBreak> nextBreak(const QTextDocument& text, double pageHeight,
                                   const PageBreaks& standing);

} // namespace yichuang
