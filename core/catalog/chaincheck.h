// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/defectlog.h"
#include "core/catalog/scenario.h"

namespace yichuang {

/// Names hard chain links that run in a circle and roles bound to one another in a circle (FORMAT
/// "Chain", "samePerson"). A circle counts only if some situation makes all its links hold: those
/// for before and after a change of the law may well point both ways.
void checkCircles(const Scenario& scenario, DefectLog& log);

} // namespace yichuang
