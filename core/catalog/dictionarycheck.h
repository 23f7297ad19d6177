// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/defectlog.h"
#include "core/catalog/jsonplace.h"

namespace yichuang {

/// Checks what elements say of other elements, of code lists and of checks: the element one is
/// worked out from is a defect if it isn't there; a code list that isn't there leaves the field
/// open to any code and is only remarked, for a catalog may leave a list to the province.
void checkElements(const JsonPlace& file, const Catalog& dictionaries, DefectLog& log);

/// Checks that the materials a group is a name for are there.
void checkMaterials(const JsonPlace& file, const Catalog& dictionaries, DefectLog& log);

} // namespace yichuang
