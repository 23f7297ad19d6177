// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/province/catalogmessages.h"

#include <QStringList>

namespace yichuang {

/// What the province's entries are searched for.
struct CatalogQuery
{
    QString text;        ///< any part of a name, or pinyin initials
    QStringList regions; ///< the nearest first; empty: everywhere
    int limit = 50;
};

/// A matter as one region offers it.
struct CatalogHit
{
    QString id;
    QString region;
    QString name;
    QByteArray content; ///< JSON, CatalogEntry of the contract

    bool operator==(const CatalogHit&) const = default;
};

/// The catalog of the province as it is in use; for one thread. Goes on reading the old one until
/// reopen().
class CatalogSearch
{
public:
    virtual ~CatalogSearch() = default;

    /// The best first: of the nearest region, then the shortest name.
    virtual Result<QList<CatalogHit>> find(const CatalogQuery& query) const = 0;
    /// The records of every kind but entries as they were in `version`, which a case began with;
    /// Rejected "catalog.versionUnknown".
    virtual Result<QList<CatalogRecord>> rulesOf(const QString& version) const = 0;
    /// Empty while there is none.
    virtual Result<QString> version() const = 0;
    /// After a switch.
    virtual Outcome reopen() = 0;
};

} // namespace yichuang
