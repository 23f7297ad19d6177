// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/defectlog.h"
#include "core/catalog/jsonplace.h"

namespace yichuang {

/// Read one dictionary file each. A record that is broken or whose id is taken is named and left
/// out.
QList<Role> readRoles(const JsonPlace& file, DefectLog& log);
QList<Element> readElements(const JsonPlace& file, DefectLog& log);
QList<CodeList> readCodeLists(const JsonPlace& file, DefectLog& log);
QList<Material> readMaterials(const JsonPlace& file, DefectLog& log);
Edition readEdition(const JsonPlace& file, DefectLog& log);

/// An element written inline: of the dictionary, or of a matter's local field.
Element readElement(const JsonPlace& record, DefectLog& log);

} // namespace yichuang
