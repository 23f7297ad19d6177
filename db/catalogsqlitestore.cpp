// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalogsqlitestore.h"

#include "db/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

CatalogSqliteStore::CatalogSqliteStore(const QString& folder, const Pronunciation& pronunciation)
    : m_shelf(folder), m_tokens(pronunciation)
{
}

Result<std::unique_ptr<CatalogSqliteStore>>
CatalogSqliteStore::open(const QString& folder, const Pronunciation& pronunciation)
{
    std::unique_ptr<CatalogSqliteStore> store(new CatalogSqliteStore(folder, pronunciation));
    if (const Outcome opened = store->openFiles(); !opened)
        return opened.error();
    return store;
}

Outcome CatalogSqliteStore::openFiles()
{
    m_shelf.sweep();
    if (const QString path = m_shelf.current(); !path.isEmpty()) {
        auto file = openFile(path);
        if (!file)
            return file.error();
        m_current = std::move(file).value();
    }
    if (m_shelf.isBuilding()) {
        auto file = openFile(m_shelf.building());
        // A building that can't be gone on with is begun anew; nothing in it was ever in use.
        if (!file)
            return m_shelf.removeBuilding();
        m_building = std::move(file).value();
    }
    return Done{};
}

Result<std::unique_ptr<CatalogSqliteStore::File>> CatalogSqliteStore::openFile(const QString& path)
{
    auto connection = m_shelf.open(path);
    if (!connection)
        return connection.error();
    return std::make_unique<File>(std::move(connection).value(), m_tokens);
}

Outcome CatalogSqliteStore::within(File& file, const std::function<Outcome(CatalogRows&)>& work)
{
    Transaction transaction(*file.connection);
    if (!transaction.begun())
        return transaction.begun();
    if (const Outcome done = work(file.rows); !done)
        return done;
    return transaction.commit();
}

Result<CatalogStand> CatalogSqliteStore::stand() const
{
    CatalogStand stand;
    if (m_current) {
        const Result<QVariant> version = m_current->rows.fact(u"version"_s);
        const Result<QVariant> cursor = m_current->rows.fact(u"cursor"_s);
        if (!version || !cursor)
            return version ? cursor.error() : version.error();
        stand.version = version->toString();
        stand.cursor = cursor->toString();
    }
    if (m_building) {
        const Result<QVariant> version = m_building->rows.fact(u"building"_s);
        const Result<QVariant> after = m_building->rows.fact(u"after"_s);
        const Result<QVariant> taken = m_building->rows.fact(u"taken"_s);
        if (!version || !after || !taken)
            return !version ? version.error() : !after ? after.error() : taken.error();
        stand.building = version->toString();
        stand.after = after->toLongLong();
        stand.taken = taken->toLongLong();
    }
    return stand;
}

Result<int> CatalogSqliteStore::newestRules() const
{
    if (!m_current)
        return 0;
    const Result<QVariant> rules = m_current->rows.fact(u"rules"_s);
    if (!rules)
        return rules.error();
    return rules->toInt();
}

Outcome CatalogSqliteStore::beginSnapshot(const QString& version)
{
    m_building.reset();
    if (const Outcome removed = m_shelf.removeBuilding(); !removed)
        return removed;
    auto file = openFile(m_shelf.building());
    if (!file)
        return file.error();
    m_building = std::move(file).value();
    const Result<int> rules = newestRules();
    if (!rules)
        return rules.error();
    if (m_current) {
        const Outcome taken = m_building->rows.takeRulesOver(m_current->connection->path());
        if (!taken)
            return taken;
    }
    return within(*m_building, [&](CatalogRows& rows) {
        Outcome kept = rows.keepFact(u"building"_s, version);
        if (kept)
            kept = rows.keepFact(u"rules"_s, *rules + 1);
        return kept;
    });
}

Outcome CatalogSqliteStore::take(const CatalogPiece& piece, qint64 after)
{
    if (!m_building)
        return Error{ErrorKind::Bug, u"catalog.notBuilding"_s, {}};
    return within(*m_building, [&](CatalogRows& rows) -> Outcome {
        const Result<QVariant> set = rows.fact(u"rules"_s);
        const Result<QVariant> taken = rows.fact(u"taken"_s);
        if (!set || !taken)
            return set ? taken.error() : set.error();
        for (const CatalogRecord& record : piece.records) {
            if (const Outcome put = rows.put(record, set->toInt()); !put)
                return put;
        }
        for (const RefusedRecord& record : piece.refused) {
            if (const Outcome kept = rows.refuse(record); !kept)
                return kept;
        }
        const qint64 all = taken->toLongLong() + piece.records.size() + piece.refused.size();
        Outcome kept = rows.keepFact(u"after"_s, after);
        if (kept)
            kept = rows.keepFact(u"taken"_s, all);
        return kept;
    });
}

Outcome CatalogSqliteStore::finishSnapshot(const CatalogEnd& end)
{
    if (!m_building)
        return Error{ErrorKind::Bug, u"catalog.notBuilding"_s, {}};
    const Outcome named = within(*m_building, [&](CatalogRows& rows) -> Outcome {
        const Result<QVariant> set = rows.fact(u"rules"_s);
        if (!set)
            return set.error();
        Outcome kept = rows.keepFact(u"version"_s, end.version);
        if (kept)
            kept = rows.keepFact(u"cursor"_s, end.cursor);
        if (kept)
            kept = rows.nameRules(end.version, set->toInt());
        return kept;
    });
    if (!named)
        return named;
    if (const Outcome closed = closeBuilding(); !closed)
        return closed;
    if (const Outcome promoted = m_shelf.promote(); !promoted)
        return promoted;
    auto file = openFile(m_shelf.current());
    if (!file)
        return file.error();
    m_current = std::move(file).value();
    return Done{};
}

/// Everything into the one file, down to the disk, before its name is written anywhere.
Outcome CatalogSqliteStore::closeBuilding()
{
    for (const QString& sql : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA optimize"_s,
                               u"PRAGMA wal_checkpoint(TRUNCATE)"_s}) {
        if (const Outcome done = Statement(*m_building->connection, sql).run(); !done)
            return done;
    }
    m_building.reset();
    return Done{};
}

Outcome CatalogSqliteStore::keepChanges(const CatalogPiece& piece)
{
    if (!m_current)
        return Error{ErrorKind::Bug, u"catalog.notInUse"_s, {}};
    return within(*m_current, [&](CatalogRows& rows) -> Outcome {
        for (const CatalogRecord& record : piece.records) {
            if (const Outcome kept = rows.stage(record); !kept)
                return kept;
        }
        for (const RefusedRecord& record : piece.refused) {
            if (const Outcome kept = rows.refuse(record); !kept)
                return kept;
        }
        return Done{};
    });
}

Outcome CatalogSqliteStore::applyChanges(const CatalogEnd& end)
{
    if (!m_current)
        return Error{ErrorKind::Bug, u"catalog.notInUse"_s, {}};
    return within(*m_current, [&](CatalogRows& rows) { return putChanges(rows, end); });
}

Outcome CatalogSqliteStore::putChanges(CatalogRows& rows, const CatalogEnd& end)
{
    const Result<QList<CatalogRecord>> records = rows.staged();
    Result<int> set = newestRules();
    if (!records || !set)
        return records ? set.error() : records.error();
    int rules = *set;
    const bool changesRules = std::ranges::any_of(
        *records, [](const CatalogRecord& record) { return record.kind != u"entry"; });
    if (changesRules) {
        // The cases that began with the old ones keep them.
        if (const Outcome copied = rows.copyRules(rules, rules + 1); !copied)
            return copied;
        ++rules;
    }
    for (const CatalogRecord& record : *records) {
        if (const Outcome put = rows.put(record, rules); !put)
            return put;
    }
    Outcome kept = rows.keepFact(u"rules"_s, rules);
    if (kept)
        kept = rows.nameRules(end.version, rules);
    if (kept)
        kept = rows.keepFact(u"version"_s, end.version);
    if (kept)
        kept = rows.keepFact(u"cursor"_s, end.cursor);
    return kept ? rows.clearStaged() : kept;
}

Outcome CatalogSqliteStore::dropChanges()
{
    return m_current ? m_current->rows.clearStaged() : Outcome(Done{});
}

Result<QList<RefusedRecord>> CatalogSqliteStore::refused() const
{
    QList<RefusedRecord> records;
    if (!m_current)
        return records;
    Statement query(*m_current->connection,
                    u"SELECT position, kind, id, code FROM refused ORDER BY position"_s);
    if (const Outcome ran = query.run(); !ran)
        return ran.error();
    while (query.next())
        records.append({query.value(u"position"_s).toLongLong(), query.value(u"kind"_s).toString(),
                        query.value(u"id"_s).toString(), query.value(u"code"_s).toString()});
    return records;
}

} // namespace yichuang
