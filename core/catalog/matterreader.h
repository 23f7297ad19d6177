// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/defectlog.h"
#include "core/catalog/jsonplace.h"
#include "core/catalog/matter.h"

namespace yichuang {

/// Reads the guide to one matter of a scenario.
Matter readMatter(const JsonPlace& place, DefectLog& log);

/// Reads whether a matter can be accepted at all (FORMAT "Status"); leaves alone what isn't said.
void readMatterStatus(const JsonPlace& place, Matter& matter, DefectLog& log);

} // namespace yichuang
