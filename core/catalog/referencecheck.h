// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/defectlog.h"

namespace yichuang {

/// Checks what a scenario names: matters of its own; roles, elements, code lists, codes and
/// materials of the dictionaries; and that nothing is defined or ordered twice or forgotten.
/// Without dictionaries (null) only the former and the latter.
void checkReferences(const Scenario& scenario, const Catalog* dictionaries, DefectLog& log);

} // namespace yichuang
