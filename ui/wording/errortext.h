// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/wording/wordingtable.h"

namespace yichuang {

/// What went wrong and what to do next.
QString errorText(const Error& error);
const WordingTable& errorWordings();

} // namespace yichuang
