// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/defectlog.h"
#include "core/catalog/scenario.h"

namespace yichuang {

/// Checks every condition of a scenario and every default answer: a question that isn't defined or
/// is asked only later, a value that isn't one of the question's.
void checkConditions(const Scenario& scenario, DefectLog& log);

} // namespace yichuang
