// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/rules/operation.h"

namespace yichuang::sandbox {

/// Finds out who asks, by signature and tokens, and notes it in `call`. The refusal if they may
/// not; nothing if they may.
std::optional<Reply> refusalAtTheGate(Call& call, const Operation& operation);

} // namespace yichuang::sandbox
