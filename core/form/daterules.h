// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formgroups.h"

namespace yichuang {

/// Dates in order, and nothing that has happened lies in the future. Shown at the later date.
void checkDates(const FormGroups& groups, QDate today);

} // namespace yichuang
