// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/missingitem.h"
#include "ui/wording/wordingtable.h"

namespace yichuang {

/// One line of the one-time notice: what is missing or wrong, where, and how to put it right.
QString missingText(const MissingItem& item);
const WordingTable& missingWordings();

} // namespace yichuang
