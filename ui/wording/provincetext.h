// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/wording/wordingtable.h"

namespace yichuang {

/// What the province refused, or what happened on the way to it, and what to do next. Empty for a
/// code that errortext.h has words for.
QString provinceText(const Error& error);
const WordingTable& provinceWordings();

} // namespace yichuang
