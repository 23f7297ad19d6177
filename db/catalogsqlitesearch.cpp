// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalogsqlitesearch.h"

#include "db/searchtokens.h"
#include "db/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Looked at to be ranked. More than that, and the text says too little to find anything by.
constexpr int mostRanked = 400;

CatalogHit hitOf(const Statement& query)
{
    return {query.value(u"id"_s).toString(), query.value(u"region"_s).toString(),
            query.value(u"name"_s).toString(), query.value(u"content"_s).toByteArray()};
}

} // namespace

Result<std::unique_ptr<CatalogSqliteSearch>> CatalogSqliteSearch::open(const QString& folder)
{
    std::unique_ptr<CatalogSqliteSearch> search(new CatalogSqliteSearch(folder));
    if (const Outcome opened = search->reopen(); !opened)
        return opened.error();
    return search;
}

Outcome CatalogSqliteSearch::reopen()
{
    const QString path = m_shelf.current();
    if (path.isEmpty() || (m_connection && m_connection->path() == path))
        return Done{};
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    m_connection = std::move(connection).value();
    return Done{};
}

Result<QList<CatalogHit>> CatalogSqliteSearch::find(const CatalogQuery& query) const
{
    const QString matching = SearchTokens::matching(query.text, query.regions);
    QList<CatalogHit> hits;
    if (!m_connection || matching.isEmpty())
        return hits;
    Statement statement(*m_connection,
                        uR"(SELECT id, region, name, content FROM entry WHERE row IN (
                                SELECT rowid FROM found WHERE found MATCH :matching
                                LIMIT :most))"_s);
    const Outcome ran = statement.bind(u":matching"_s, matching).bind(u":most"_s, mostRanked).run();
    if (!ran)
        return ran.error();
    while (statement.next())
        hits.append(hitOf(statement));
    const auto rank = [&](const CatalogHit& hit) {
        return std::pair(query.regions.indexOf(hit.region), hit.name.size());
    };
    std::ranges::stable_sort(hits, {}, rank);
    if (hits.size() > query.limit)
        hits.resize(query.limit);
    return hits;
}

Result<QList<CatalogRecord>> CatalogSqliteSearch::rulesOf(const QString& version) const
{
    const Error unknown{ErrorKind::Rejected, u"catalog.versionUnknown"_s, {version}};
    if (!m_connection)
        return unknown;
    Statement statement(*m_connection, uR"(SELECT kind, id, ordinal, position, content FROM rule
                            WHERE rules = (SELECT rules FROM version WHERE version = :version)
                            ORDER BY kind, ordinal, position)"_s);
    if (const Outcome ran = statement.bind(u":version"_s, version).run(); !ran)
        return ran.error();
    QList<CatalogRecord> records;
    while (statement.next()) {
        CatalogRecord record;
        record.kind = statement.value(u"kind"_s).toString();
        record.id = statement.value(u"id"_s).toString();
        record.order = statement.value(u"ordinal"_s).toInt();
        record.position = statement.value(u"position"_s).toLongLong();
        record.content = statement.value(u"content"_s).toByteArray();
        records.append(std::move(record));
    }
    if (records.isEmpty())
        return unknown;
    return records;
}

Result<QString> CatalogSqliteSearch::version() const
{
    if (!m_connection)
        return QString();
    Result<QVariant> version =
        singleValue(*m_connection, u"SELECT value FROM fact WHERE name = 'version'"_s);
    if (!version)
        return version.error();
    return version->toString();
}

} // namespace yichuang
