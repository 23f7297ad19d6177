// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/caseevent.h"

namespace yichuang {

/// Whether two events of a case, recorded at two windows that didn't know of each other, come to
/// the same in either order (docs/province-api/openapi.yaml, "Appending events"). Those that don't
/// are a conflict for the clerk to decide.
bool commute(const CaseEvent& one, const CaseEvent& other);

} // namespace yichuang
