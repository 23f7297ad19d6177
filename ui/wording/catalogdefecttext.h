// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogdefect.h"
#include "ui/wording/wordingtable.h"

namespace yichuang {

/// What is wrong at this place of the catalog.
QString catalogDefectText(const CatalogDefect& defect);
const WordingTable& catalogDefectWordings();

} // namespace yichuang
