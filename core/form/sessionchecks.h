// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"

namespace yichuang {

/// Adds the problems that lie between fields ("rule.…") to the fields where one would correct them:
/// sums, the order of dates, who is who. The rules are tables by element and role; they hold
/// wherever these stand on one form. `today` is the last day for what has already happened.
void addCrossFieldProblems(FormState& state, QDate today);

} // namespace yichuang
