// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/catalog/catalogreader.h"
#include "core/ports/sentences.h"

#include <functional>

namespace yichuang {

/// Reads the catalog in a folder; the built-in one where the folder is empty.
using LoadCatalog = std::function<CatalogReading(const QString& folder)>;

/// "scenarios/E1.1.json $.order[3]: why".
QString defectLine(const CatalogDefect& defect, const Sentences& sentences);

/// The catalog for a scenario, or null after writing why there is none: dictionaries that can't be
/// used, or defects that refuse this scenario. Defects of other scenarios don't matter here.
CatalogPtr catalogFor(const ScenarioId& scenario, const CatalogReading& reading,
                      const Sentences& sentences, QTextStream& err);

} // namespace yichuang
