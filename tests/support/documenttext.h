// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace yichuang::test {

/// All that a document says, as plain text: one line a block, a table row or a pair.
QString documentText(const Document& document);
/// All that its roll says: no table headers, nothing personal.
QString rollText(const Document& document);

} // namespace yichuang::test
