// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/catalogsearch.h"
#include "db/catalogshelf.h"

namespace yichuang {

/// Searches the catalog in use on a connection of its own, which only reads.
class CatalogSqliteSearch : public CatalogSearch
{
public:
    /// Whether or not there is a catalog yet.
    static Result<std::unique_ptr<CatalogSqliteSearch>> open(const QString& folder);

    Result<QList<CatalogHit>> find(const CatalogQuery& query) const override;
    Result<QList<CatalogRecord>> rulesOf(const QString& version) const override;
    Result<QString> version() const override;
    Outcome reopen() override;

private:
    explicit CatalogSqliteSearch(const QString& folder) : m_shelf(folder) {}

    CatalogShelf m_shelf;
    std::unique_ptr<Connection> m_connection; ///< null: no catalog yet
};

} // namespace yichuang
