// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogreader.h"

namespace yichuang {

/// Reads the catalog in a folder (":/catalog" is the built-in one): its files, their schemas, their
/// records and references. Every defect is named, in one pass; what is sound is loaded.
CatalogReading loadCatalogFolder(const QString& folder,
                                 CatalogDepth depth = CatalogDepth::ForAuthor);

} // namespace yichuang
