// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/defectlog.h"
#include "core/catalog/jsonplace.h"
#include "core/catalog/scenario.h"

namespace yichuang {

/// Reads a scenario with the guides to its matters (scenarios/ID.json).
Scenario readScenario(const JsonPlace& file, DefectLog& log);

/// Adds what the annex says of the scenario: its rows, its stage, and the matters that have no
/// guide yet. What both say and say differently is remarked; the guide's word stands.
void addAnnex(Scenario& scenario, const Scenario& annex, DefectLog& log);

/// The rows of a scenario that no annex lists: each matter by itself.
void addOwnRows(Scenario& scenario);

} // namespace yichuang
