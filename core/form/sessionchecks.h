// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"

namespace yichuang {

/// Adds the problems that lie between fields (ratios, the order of dates, who is who) to the fields
/// they are shown at.
void addCrossFieldProblems(FormState& state);

} // namespace yichuang
