// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogreader.h"

namespace yichuang {

/// Holds every file of a catalog against its schema. What breaks it is noted in `defects` and taken
/// out: a record of a dictionary, a scenario of the annexes, a scenario's file, or, where that
/// isn't enough, a dictionary as a whole.
void checkSchemas(CatalogFiles& files, QList<CatalogDefect>& defects);

} // namespace yichuang
