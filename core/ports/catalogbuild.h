// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/province/catalogmessages.h"

namespace yichuang {

/// Where the catalog of this terminal stands.
struct CatalogStand
{
    QString version;  ///< in use; empty: none yet
    QString cursor;   ///< of what changed behind it
    QString building; ///< version of a snapshot that isn't complete yet
    qint64 after = 0; ///< position up to which that has everything
    qint64 taken = 0; ///< records in it

    bool operator==(const CatalogStand&) const = default;
};

/// Where the province's catalog is built, beside the one in use, which searches go on reading.
/// For one thread, that of who made it. Every take() is kept at once, so that an interrupted
/// snapshot goes on where it was cut; nothing of it is seen before finish().
class CatalogBuild
{
public:
    virtual ~CatalogBuild() = default;

    virtual Result<CatalogStand> stand() const = 0;
    /// From nothing, of `version`. What was built and not finished is thrown away.
    virtual Outcome beginSnapshot(const QString& version) = 0;
    /// Records of the snapshot in one transaction; everything up to `after` is there then. The same
    /// record twice is kept once.
    virtual Outcome take(const CatalogPiece& piece, qint64 after) = 0;
    /// The snapshot takes the place of what was in use.
    virtual Outcome finishSnapshot(const CatalogEnd& end) = 0;
    /// Changes are kept aside …
    virtual Outcome keepChanges(const CatalogPiece& piece) = 0;
    /// … and all of them applied at once, with the new version.
    virtual Outcome applyChanges(const CatalogEnd& end) = 0;
    virtual Outcome dropChanges() = 0;
    /// What wasn't believed, of the catalog in use.
    virtual Result<QList<RefusedRecord>> refused() const = 0;
};

} // namespace yichuang
