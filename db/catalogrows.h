// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/catalogsearch.h"
#include "db/searchtokens.h"
#include "db/statement.h"

#include <optional>

namespace yichuang {

/// The rows of one file of the province's catalog, written: entries with their search index, rules
/// by version, facts. Its statements are prepared once, for half a million entries.
class CatalogRows
{
public:
    /// Both outlive it.
    CatalogRows(const Connection& connection, SearchTokens& tokens);

    Result<QVariant> fact(const QString& name) const;
    Outcome keepFact(const QString& name, const QVariant& value);

    /// Puts a record in, or takes it out where it is removed. One that isn't newer than what is
    /// there changes nothing. `rules` is the set that records other than entries go into.
    Outcome put(const CatalogRecord& record, int rules);
    Outcome refuse(const RefusedRecord& record);

    Outcome stage(const CatalogRecord& record);
    Result<QList<CatalogRecord>> staged() const;
    Outcome clearStaged();

    /// The next set of rules, a copy of the newest.
    Outcome copyRules(int from, int to);
    Outcome nameRules(const QString& version, int rules);
    /// Takes every set of rules over from another file of the catalog, which is attached meanwhile;
    /// not within a transaction.
    Outcome takeRulesOver(const QString& path);

private:
    struct Stored
    {
        qint64 row = 0;
        QString region;
        QString name;
        qint64 position = 0;
    };

    Outcome putEntry(const CatalogRecord& record);
    Outcome replaceEntry(const CatalogRecord& record);
    Outcome removeEntry(const CatalogRecord& record);
    Outcome putRule(const CatalogRecord& record, int rules);
    Result<std::optional<Stored>> stored(const QString& id) const;
    Outcome index(const Stored& entry, bool isIn);

    const Connection& m_connection;
    SearchTokens& m_tokens;
    Statement m_insertEntry;
    Statement m_insertFound;
    Statement m_deleteFound;
};

} // namespace yichuang
