// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QStringList>

namespace yichuang {

/// One thing wrong with a catalog, named so that its author finds it.
struct CatalogDefect
{
    QString file;       ///< relative to the catalog folder, "scenarios/E1.1.json"
    QString path;       ///< JSON path, "$.matters[2].fields[5].element"
    QString code;       ///< "catalog.…"
    QStringList params; ///< for the sentence
    ScenarioId refuses; ///< the scenario that can't be loaded because of it; empty: none

    bool operator==(const CatalogDefect&) const = default;
};

} // namespace yichuang
