// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace yichuang {

/// Qt writes no text layer for characters beyond the basic plane (𠮷). This gives the face that
/// holds nothing but rare characters the right one: its glyphs are numbered from 1 in the order in
/// which they were first drawn. Errors: "paper.cannotWrite".
Outcome writeRareTextLayer(const QString& pdfPath, const QString& rareFamily,
                           const QString& rareCharacters);

} // namespace yichuang
