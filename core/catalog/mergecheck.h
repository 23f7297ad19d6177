// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/defectlog.h"

namespace yichuang {

/// Names fields whose constraints no value can meet once matters that can be there together are
/// merged (FORMAT "Fields"), roles that can be one person included. Such a scenario still loads: at
/// the window the field splits.
void checkMerging(const Scenario& scenario, const Catalog& dictionaries, DefectLog& log);

} // namespace yichuang
