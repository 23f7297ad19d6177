// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/defectlog.h"
#include "core/catalog/jsonplace.h"
#include "core/catalog/matter.h"

namespace yichuang {

/// Reads a field as a matter asks for it, with the definition of one that is the matter's alone.
FieldUse readFieldUse(const JsonPlace& place, DefectLog& log);

/// Reads a material as a matter asks for it.
MaterialUse readMaterialUse(const JsonPlace& place, DefectLog& log);

} // namespace yichuang
