// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/outboxrows.h"

#include "core/outbox/outboxkind.h"
#include "db/connection.h"
#include "db/sealedjson.h"
#include "db/statement.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString placeOf(const QString& key)
{
    return u"outbox/"_s + key;
}

QDateTime momentFrom(const QVariant& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

Result<OutboxEntry> entryFrom(const Statement& row, const Vault& vault)
{
    const QString key = row.value(u"key"_s).toString();
    const QString name = row.value(u"kind"_s).toString();
    const auto kind = outboxKindFrom(name);
    if (!kind)
        return Error{ErrorKind::Damaged, u"outbox.unknown"_s, {name}};
    const Result<QJsonObject> body =
        openJson(vault, row.value(u"content"_s).toByteArray(), placeOf(key));
    if (!body)
        return body.error();
    return OutboxEntry{key,
                       CaseNumber(row.value(u"case_number"_s).toString()),
                       *kind,
                       *body,
                       momentFrom(row.value(u"queued_at"_s)),
                       row.value(u"attempts"_s).toInt(),
                       momentFrom(row.value(u"due_at"_s)),
                       row.value(u"set_aside"_s).toString()};
}

Result<QList<OutboxEntry>> entriesFrom(Statement& statement, const Vault& vault)
{
    if (const Outcome done = statement.run(); !done)
        return done.error();
    QList<OutboxEntry> entries;
    while (statement.next()) {
        const Result<OutboxEntry> entry = entryFrom(statement, vault);
        if (!entry)
            return entry.error();
        entries.append(*entry);
    }
    return entries;
}

QString requestPlace(const QString& key)
{
    return u"outbox.request/"_s + key;
}

} // namespace

QString dueText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

OutboxRows::OutboxRows(const Connection& connection, const Vault& vault)
    : m_connection(connection), m_vault(vault)
{
}

Outcome OutboxRows::append(const OutboxEntry& entry) const
{
    Statement statement(m_connection, uR"(
        INSERT INTO outbox (key, case_number, kind, queued_at, due_at, attempts, set_aside, content,
                            known_event)
        VALUES (:key, :case, :kind, :queued, :due, :attempts, :aside, :content,
                (SELECT COALESCE(MAX(seq), 0) FROM case_events WHERE case_number = :known))
        ON CONFLICT (key) DO NOTHING)"_s);
    return statement.bind(u":key"_s, entry.key)
        .bind(u":case"_s, entry.caseNumber.text())
        .bind(u":kind"_s, nameOf(entry.kind))
        .bind(u":queued"_s, entry.queuedAt.toString(Qt::ISODateWithMs))
        .bind(u":due"_s, dueText(entry.dueAt))
        .bind(u":attempts"_s, entry.attempts)
        .bind(u":aside"_s, entry.setAside)
        .bind(u":content"_s, sealJson(m_vault, entry.body, placeOf(entry.key)))
        .bind(u":known"_s, entry.caseNumber.text())
        .run();
}

Outcome OutboxRows::remove(const QString& key) const
{
    Statement statement(m_connection, u"DELETE FROM outbox WHERE key = :key"_s);
    return statement.bind(u":key"_s, key).run();
}

Outcome OutboxRows::replace(const QString& key, const OutboxEntry& entry, qint64 knownEvent) const
{
    Statement statement(m_connection, uR"(
        UPDATE outbox SET key = :new, kind = :kind, due_at = :due, set_aside = '', request = NULL,
                          content = :content, known_event = :known WHERE key = :old)"_s);
    return statement.bind(u":new"_s, entry.key)
        .bind(u":kind"_s, nameOf(entry.kind))
        .bind(u":due"_s, dueText(entry.dueAt))
        .bind(u":content"_s, sealJson(m_vault, entry.body, placeOf(entry.key)))
        .bind(u":known"_s, knownEvent)
        .bind(u":old"_s, key)
        .run();
}

Result<QList<OutboxEntry>> OutboxRows::load() const
{
    Statement statement(m_connection, uR"(
        SELECT key, case_number, kind, queued_at, due_at, attempts, set_aside, content
        FROM outbox ORDER BY seq)"_s);
    return entriesFrom(statement, m_vault);
}

Result<OutboxEntry> OutboxRows::load(const QString& key) const
{
    Statement statement(m_connection, uR"(
        SELECT key, case_number, kind, queued_at, due_at, attempts, set_aside, content
        FROM outbox WHERE key = :key)"_s);
    Result<QList<OutboxEntry>> entries = entriesFrom(statement.bind(u":key"_s, key), m_vault);
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return Error{ErrorKind::Rejected, u"outbox.notFound"_s, {}};
    return entries->first();
}

Result<QList<OutboxEntry>> OutboxRows::ofCase(const CaseNumber& number) const
{
    Statement statement(m_connection, uR"(
        SELECT key, case_number, kind, queued_at, due_at, attempts, set_aside, content
        FROM outbox WHERE case_number = :number ORDER BY seq)"_s);
    return entriesFrom(statement.bind(u":number"_s, number.text()), m_vault);
}

Result<QList<OutboxEntry>> OutboxRows::due(const QDateTime& now, int limit) const
{
    // What failed seldom goes first: an entry that always fails doesn't stand in anybody's way.
    Statement statement(m_connection, uR"(
        SELECT key, case_number, kind, queued_at, due_at, attempts, set_aside, content
        FROM outbox o WHERE set_aside = '' AND due_at <= :now AND NOT EXISTS (
            SELECT 1 FROM outbox b WHERE b.case_number = o.case_number AND b.seq < o.seq)
        ORDER BY attempts, seq LIMIT :limit)"_s);
    statement.bind(u":now"_s, dueText(now)).bind(u":limit"_s, limit);
    return entriesFrom(statement, m_vault);
}

Result<QDateTime> OutboxRows::nextDue() const
{
    Statement statement(m_connection, uR"(
        SELECT MIN(due_at) FROM outbox o WHERE set_aside = '' AND NOT EXISTS (
            SELECT 1 FROM outbox b WHERE b.case_number = o.case_number AND b.seq < o.seq))"_s);
    if (const Outcome done = statement.run(); !done)
        return done.error();
    if (!statement.next() || statement.first().isNull())
        return QDateTime();
    const QDateTime at = momentFrom(statement.first());
    return at.isValid() ? at : QDateTime::fromMSecsSinceEpoch(0);
}

Result<qint64> OutboxRows::knownEvent(const QString& key) const
{
    Statement statement(m_connection, u"SELECT known_event FROM outbox WHERE key = :key"_s);
    if (const Outcome done = statement.bind(u":key"_s, key).run(); !done)
        return done.error();
    return statement.next() ? statement.first().toLongLong() : qint64(0);
}

Result<std::optional<QJsonObject>> OutboxRows::request(const QString& key) const
{
    Statement statement(m_connection, uR"(
        SELECT request FROM outbox WHERE key = :key AND request IS NOT NULL)"_s);
    if (const Outcome done = statement.bind(u":key"_s, key).run(); !done)
        return done.error();
    if (!statement.next())
        return std::optional<QJsonObject>();
    const Result<QJsonObject> json =
        openJson(m_vault, statement.first().toByteArray(), requestPlace(key));
    if (!json)
        return json.error();
    return std::optional<QJsonObject>(*json);
}

Outcome OutboxRows::keepRequest(const QString& key, const QJsonObject& request) const
{
    Statement statement(m_connection, u"UPDATE outbox SET request = :request WHERE key = :key"_s);
    return statement.bind(u":request"_s, sealJson(m_vault, request, requestPlace(key)))
        .bind(u":key"_s, key)
        .run();
}

} // namespace yichuang
