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

} // namespace

OutboxRows::OutboxRows(const Connection& connection, const Vault& vault)
    : m_connection(connection), m_vault(vault)
{
}

Outcome OutboxRows::append(const OutboxEntry& entry) const
{
    Statement statement(m_connection, uR"(
        INSERT INTO outbox (key, case_number, kind, queued_at, due_at, attempts, set_aside, content)
        VALUES (:key, :case, :kind, :queued, :due, :attempts, :aside, :content)
        ON CONFLICT (key) DO NOTHING)"_s);
    return statement.bind(u":key"_s, entry.key)
        .bind(u":case"_s, entry.caseNumber.text())
        .bind(u":kind"_s, nameOf(entry.kind))
        .bind(u":queued"_s, entry.queuedAt.toString(Qt::ISODateWithMs))
        .bind(u":due"_s, entry.dueAt.toString(Qt::ISODateWithMs))
        .bind(u":attempts"_s, entry.attempts)
        .bind(u":aside"_s, entry.setAside)
        .bind(u":content"_s, sealJson(m_vault, entry.body, placeOf(entry.key)))
        .run();
}

Result<QList<OutboxEntry>> OutboxRows::load() const
{
    Statement statement(m_connection, uR"(
        SELECT key, case_number, kind, queued_at, due_at, attempts, set_aside, content
        FROM outbox ORDER BY seq)"_s);
    if (const Outcome done = statement.run(); !done)
        return done.error();
    QList<OutboxEntry> entries;
    while (statement.next()) {
        const Result<OutboxEntry> entry = entryFrom(statement, m_vault);
        if (!entry)
            return entry.error();
        entries.append(*entry);
    }
    return entries;
}

} // namespace yichuang
