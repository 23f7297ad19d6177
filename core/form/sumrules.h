// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formgroups.h"

namespace yichuang {

/// What the rows of a repeated role must add up to: ratios to 100 %, contributions to the capital.
/// While rows are still empty only too much is a problem. Shown at the last row filled in.
void checkSums(const FormGroups& groups);

} // namespace yichuang
