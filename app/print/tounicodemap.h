// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace yichuang {

/// What the glyphs of a face in a PDF mean, by glyph number (ISO 32000-1, 9.10.3).
using GlyphMeanings = QMap<int, QString>;

/// Reads the "bfrange" lines of a ToUnicode CMap, which is all that Qt writes.
GlyphMeanings readToUnicodeMap(const QByteArray& map);
QByteArray toUnicodeMap(const GlyphMeanings& meanings);

} // namespace yichuang
