// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperwriter.h"

namespace yichuang {

/// 窗口小票 for the 80 mm roll: case number, how many matters, the day of each, whom to call; no
/// name and no document number, since slips lie about.
QList<DocumentBlock> slipBlocks(const PaperFacts& facts);

} // namespace yichuang
