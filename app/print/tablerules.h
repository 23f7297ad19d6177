// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QTextFormat>

class QTextDocument;

namespace yichuang {

/// Which lines a table has; set on its format.
inline constexpr int tableRuling = QTextFormat::UserProperty + 10;
/// Set on the text of a cell that has a line under it, in a table that has none otherwise.
inline constexpr int isUnderlined = QTextFormat::UserProperty + 11;

/// The lines of all tables, where the layout has put them; every line once, which Qt's own borders
/// are not. Points in the document.
QList<QLineF> tableRules(const QTextDocument& text);

} // namespace yichuang
