// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalogrows.h"

#include "db/connection.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// An empty text is no NULL.
QString text(const QString& value)
{
    return value.isNull() ? u""_s : value;
}

QByteArray bytes(const QByteArray& value)
{
    return value.isNull() ? QByteArray("") : value;
}

} // namespace

CatalogRows::CatalogRows(const Connection& connection, SearchTokens& tokens)
    : m_connection(connection),
      m_tokens(tokens),
      m_insertEntry(connection,
                    uR"(INSERT OR IGNORE INTO entry (row, id, region, name, position, content)
                        VALUES (:row, :id, :region, :name, :position, :content))"_s),
      m_insertFound(connection, uR"(INSERT INTO found (rowid, pairs, letters, place)
                        VALUES (:row, :pairs, :letters, :place))"_s),
      m_deleteFound(connection, uR"(INSERT INTO found (found, rowid, pairs, letters, place)
                        VALUES ('delete', :row, :pairs, :letters, :place))"_s)
{
}

Result<QVariant> CatalogRows::fact(const QString& name) const
{
    Statement query(m_connection, u"SELECT value FROM fact WHERE name = :name"_s);
    if (const Outcome ran = query.bind(u":name"_s, name).run(); !ran)
        return ran.error();
    return query.next() ? query.first() : QVariant();
}

Outcome CatalogRows::keepFact(const QString& name, const QVariant& value)
{
    return Statement(m_connection, uR"(INSERT INTO fact (name, value) VALUES (:name, :value)
                                       ON CONFLICT (name) DO UPDATE SET value = :value)"_s)
        .bind(u":name"_s, name)
        .bind(u":value"_s, value)
        .run();
}

Outcome CatalogRows::put(const CatalogRecord& record, int rules)
{
    if (record.kind != u"entry")
        return putRule(record, rules);
    return record.isRemoved ? removeEntry(record) : putEntry(record);
}

Outcome CatalogRows::putEntry(const CatalogRecord& record)
{
    const Outcome ran = m_insertEntry.bind(u":row"_s, record.position)
                            .bind(u":id"_s, record.id)
                            .bind(u":region"_s, text(record.region))
                            .bind(u":name"_s, text(record.name))
                            .bind(u":position"_s, record.position)
                            .bind(u":content"_s, bytes(record.content))
                            .run();
    if (!ran)
        return ran;
    if (m_insertEntry.affectedRows() < 1)
        return replaceEntry(record);
    return index({record.position, record.region, record.name, record.position}, true);
}

Outcome CatalogRows::replaceEntry(const CatalogRecord& record)
{
    const Result<std::optional<Stored>> before = stored(record.id);
    if (!before)
        return before.error();
    if (!*before || (*before)->position >= record.position)
        return Done{};
    if (const Outcome done = index(**before, false); !done)
        return done;
    const Outcome ran = Statement(m_connection, uR"(UPDATE entry SET region = :region, name = :name,
                                             position = :position, content = :content
                                      WHERE row = :row)"_s)
                            .bind(u":region"_s, text(record.region))
                            .bind(u":name"_s, text(record.name))
                            .bind(u":position"_s, record.position)
                            .bind(u":content"_s, bytes(record.content))
                            .bind(u":row"_s, (*before)->row)
                            .run();
    if (!ran)
        return ran;
    return index({(*before)->row, record.region, record.name, record.position}, true);
}

Outcome CatalogRows::removeEntry(const CatalogRecord& record)
{
    const Result<std::optional<Stored>> before = stored(record.id);
    if (!before)
        return before.error();
    if (!*before || (*before)->position >= record.position)
        return Done{};
    if (const Outcome done = index(**before, false); !done)
        return done;
    return Statement(m_connection, u"DELETE FROM entry WHERE row = :row"_s)
        .bind(u":row"_s, (*before)->row)
        .run();
}

Outcome CatalogRows::putRule(const CatalogRecord& record, int rules)
{
    if (record.isRemoved)
        return Statement(m_connection, uR"(DELETE FROM rule WHERE rules = :rules AND kind = :kind
                                           AND id = :id AND position < :position)"_s)
            .bind(u":rules"_s, rules)
            .bind(u":kind"_s, record.kind)
            .bind(u":id"_s, record.id)
            .bind(u":position"_s, record.position)
            .run();
    return Statement(m_connection,
                     uR"(INSERT INTO rule (rules, kind, id, ordinal, position, content)
                         VALUES (:rules, :kind, :id, :ordinal, :position, :content)
                         ON CONFLICT (rules, kind, id) DO UPDATE SET ordinal = excluded.ordinal,
                            position = excluded.position, content = excluded.content
                         WHERE excluded.position > rule.position)"_s)
        .bind(u":rules"_s, rules)
        .bind(u":kind"_s, record.kind)
        .bind(u":id"_s, record.id)
        .bind(u":ordinal"_s, record.order)
        .bind(u":position"_s, record.position)
        .bind(u":content"_s, bytes(record.content))
        .run();
}

Result<std::optional<CatalogRows::Stored>> CatalogRows::stored(const QString& id) const
{
    Statement query(m_connection,
                    u"SELECT row, region, name, position FROM entry WHERE id = :id"_s);
    if (const Outcome ran = query.bind(u":id"_s, id).run(); !ran)
        return ran.error();
    if (!query.next())
        return std::optional<Stored>();
    return std::optional<Stored>(
        {query.value(u"row"_s).toLongLong(), query.value(u"region"_s).toString(),
         query.value(u"name"_s).toString(), query.value(u"position"_s).toLongLong()});
}

/// The index keeps no text: what is taken out has to be said again as it was put in.
Outcome CatalogRows::index(const Stored& entry, bool isIn)
{
    const SearchTokens::Tokens tokens = m_tokens.of(entry.name);
    Statement& statement = isIn ? m_insertFound : m_deleteFound;
    return statement.bind(u":row"_s, entry.row)
        .bind(u":pairs"_s, tokens.pairs)
        .bind(u":letters"_s, tokens.letters)
        .bind(u":place"_s, SearchTokens::place(entry.region))
        .run();
}

Outcome CatalogRows::refuse(const RefusedRecord& record)
{
    return Statement(m_connection, uR"(INSERT OR REPLACE INTO refused (position, kind, id, code)
                         VALUES (:position, :kind, :id, :code))"_s)
        .bind(u":position"_s, record.position)
        .bind(u":kind"_s, text(record.kind))
        .bind(u":id"_s, text(record.id))
        .bind(u":code"_s, record.code)
        .run();
}

Outcome CatalogRows::stage(const CatalogRecord& record)
{
    return Statement(m_connection,
                     uR"(INSERT INTO staged (kind, id, region, name, ordinal, position, is_removed,
                                             content)
                         VALUES (:kind, :id, :region, :name, :ordinal, :position, :removed, :content)
                         ON CONFLICT (kind, id) DO UPDATE SET region = excluded.region,
                            name = excluded.name, ordinal = excluded.ordinal,
                            position = excluded.position, is_removed = excluded.is_removed,
                            content = excluded.content
                         WHERE excluded.position > staged.position)"_s)
        .bind(u":kind"_s, record.kind)
        .bind(u":id"_s, record.id)
        .bind(u":region"_s, text(record.region))
        .bind(u":name"_s, text(record.name))
        .bind(u":ordinal"_s, record.order)
        .bind(u":position"_s, record.position)
        .bind(u":removed"_s, record.isRemoved ? 1 : 0)
        .bind(u":content"_s, bytes(record.content))
        .run();
}

Result<QList<CatalogRecord>> CatalogRows::staged() const
{
    Statement query(m_connection, uR"(SELECT kind, id, region, name, ordinal, position, is_removed,
                                             content
                                      FROM staged ORDER BY position)"_s);
    if (const Outcome ran = query.run(); !ran)
        return ran.error();
    QList<CatalogRecord> records;
    while (query.next()) {
        CatalogRecord record;
        record.kind = query.value(u"kind"_s).toString();
        record.id = query.value(u"id"_s).toString();
        record.region = query.value(u"region"_s).toString();
        record.name = query.value(u"name"_s).toString();
        record.order = query.value(u"ordinal"_s).toInt();
        record.position = query.value(u"position"_s).toLongLong();
        record.isRemoved = query.value(u"is_removed"_s).toBool();
        record.content = query.value(u"content"_s).toByteArray();
        records.append(std::move(record));
    }
    return records;
}

Outcome CatalogRows::clearStaged()
{
    return Statement(m_connection, u"DELETE FROM staged"_s).run();
}

Outcome CatalogRows::copyRules(int from, int to)
{
    return Statement(m_connection,
                     uR"(INSERT INTO rule (rules, kind, id, ordinal, position, content)
                         SELECT :to, kind, id, ordinal, position, content
                         FROM rule WHERE rules = :from)"_s)
        .bind(u":to"_s, to)
        .bind(u":from"_s, from)
        .run();
}

Outcome CatalogRows::nameRules(const QString& version, int rules)
{
    return Statement(m_connection, uR"(INSERT OR REPLACE INTO version (version, rules)
                                       VALUES (:version, :rules))"_s)
        .bind(u":version"_s, version)
        .bind(u":rules"_s, rules)
        .run();
}

Outcome CatalogRows::takeRulesOver(const QString& path)
{
    const Outcome attached =
        Statement(m_connection, u"ATTACH DATABASE :path AS before"_s).bind(u":path"_s, path).run();
    if (!attached)
        return attached;
    Outcome taken = Statement(m_connection, uR"(INSERT OR IGNORE INTO rule
                                                SELECT rules, kind, id, ordinal, position, content
                                                FROM before.rule)"_s)
                        .run();
    if (taken)
        taken = Statement(m_connection, uR"(INSERT OR IGNORE INTO version
                                            SELECT version, rules FROM before.version)"_s)
                    .run();
    const Outcome detached = Statement(m_connection, u"DETACH DATABASE before"_s).run();
    return taken ? detached : taken;
}

} // namespace yichuang
