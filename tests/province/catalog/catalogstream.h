// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/catalog/catalogbase.h"
#include "tests/province/net/message.h"

namespace yichuang::sandbox {

/// Which records a stream has.
struct CatalogRange
{
    QString region;            ///< empty: all
    qint64 after = 0;          ///< only positions above
    QList<CatalogRecord> news; ///< changes, by position, behind the base
    bool hasBase = true;       ///< a snapshot; else the changes alone
};

/// What begins and ends it.
struct CatalogFrame
{
    QString version;
    QString cursor;
    bool hasMore = false;
};

/// Whether a record of `region` holds where `asked` is; an empty `asked` is everywhere.
bool holdsIn(const QString& region, const QString& asked);

/// How many records of the base and the changes the range has.
qint64 countOf(const CatalogBase& base, const CatalogRange& range);

/// The lines of the contract's catalog streams, a piece at a time. `base` outlives it.
Pieces catalogStream(const CatalogBase& base, CatalogRange range, CatalogFrame frame,
                     const Request& request);

} // namespace yichuang::sandbox
