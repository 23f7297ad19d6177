// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperwriter.h"

namespace yichuang {

/// One line of the one-time notice (T03): which material or place, what is wrong, how to put it
/// right and what may stand in for it, and the matters that ask for it.
struct Correction
{
    QString where;
    QString what;
    QString how;
    QString matters; ///< 分项, "01、03"
};

Correction correctionOf(const PaperFacts& facts, const MissingItem& item);

} // namespace yichuang
