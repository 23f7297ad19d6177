// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/rules/call.h"

namespace yichuang::sandbox {

class FaultPlan;

/// What is no part of the contract: whoever started the sandbox lets departments work, clocks go
/// wrong and things fail (docs/province-api/sandbox.md). On the loopback, with the key of the
/// start.
Reply administration(Call& call, FaultPlan& faults);

} // namespace yichuang::sandbox
