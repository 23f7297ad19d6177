// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/catalogdefect.h"

#include <QJsonValue>
#include <QMap>

namespace yichuang {

/// The files of a catalog folder by their path in it ("elements.json", "scenarios/E1.1.json"),
/// already found to be JSON and to follow their schemas.
struct CatalogFiles
{
    QMap<QString, QJsonValue> files;
    QString version;           ///< hash of the contents
    QList<ScenarioId> refused; ///< whose file or row in the annexes was found broken before
};

/// The catalog with every scenario that is sound, and every defect of the others, in one pass.
/// `catalog` is null where the dictionaries themselves can't be used. Remarks are what its author
/// should look at though the catalog can be used as it is: they refuse nothing.
struct CatalogReading
{
    CatalogPtr catalog;
    QList<CatalogDefect> defects;
    QList<CatalogDefect> remarks{};
};

/// How much is checked. What only an author needs to know (constraints of several matters that no
/// value can meet) takes seconds over a whole catalog and refuses nothing: a counter that starts
/// leaves it out.
enum class CatalogDepth { ForUse, ForAuthor };

/// Reads the records and checks what one says of another: ids that aren't defined or defined twice,
/// a condition on a question asked later, role bindings or hard chain links that run in a circle,
/// constraints of several matters that no value can meet (FORMAT "Fields").
CatalogReading readCatalog(const CatalogFiles& files, CatalogDepth depth = CatalogDepth::ForAuthor);

} // namespace yichuang
