// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/matter.h"
#include "tests/support/catalogline.h"

namespace yichuang::test {

/// The "element" line; `order` stands in where the line names none.
Element elementOf(const CatalogLine& line, qsizetype order);
/// The "matter" line.
Matter matterOf(const CatalogLine& line);
/// Adds a "field", "use", "any", "output", "point" or "defect" line to `matter`.
void readMatterLine(Matter& matter, const CatalogLine& line);

} // namespace yichuang::test
