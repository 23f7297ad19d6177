// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/eventrows.h"

#include "core/cases/casejson.h"
#include "db/connection.h"
#include "db/sealedjson.h"
#include "db/statement.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString placeOf(const QString& eventId)
{
    return u"case_events/"_s + eventId;
}

Result<CaseEvent> eventFrom(const Statement& row, const Vault& vault)
{
    const QString id = row.value(u"id"_s).toString();
    const QString name = row.value(u"kind"_s).toString();
    const auto kind = eventKindFrom(name);
    if (!kind)
        return Error{ErrorKind::Damaged, u"case.event.unknown"_s, {name}};
    const Result<QJsonObject> payload =
        openJson(vault, row.value(u"content"_s).toByteArray(), placeOf(id));
    if (!payload)
        return payload.error();
    return CaseEvent{id,
                     QDateTime::fromString(row.value(u"at"_s).toString(), Qt::ISODateWithMs),
                     row.value(u"clerk"_s).toString(),
                     row.value(u"window"_s).toString(),
                     *kind,
                     *payload};
}

} // namespace

EventRows::EventRows(const Connection& connection, const Vault& vault)
    : m_connection(connection), m_vault(vault)
{
}

Outcome EventRows::append(const CaseNumber& number, const CaseEvent& event) const
{
    Statement statement(m_connection, uR"(
        INSERT INTO case_events (id, case_number, at, clerk, "window", kind, content)
        VALUES (:id, :number, :at, :clerk, :window, :kind, :content)
        ON CONFLICT (id) DO NOTHING)"_s);
    return statement.bind(u":id"_s, event.id)
        .bind(u":number"_s, number.text())
        .bind(u":at"_s, event.at.toString(Qt::ISODateWithMs))
        .bind(u":clerk"_s, event.clerk)
        .bind(u":window"_s, event.window)
        .bind(u":kind"_s, nameOf(event.kind))
        .bind(u":content"_s, sealJson(m_vault, event.payload, placeOf(event.id)))
        .run();
}

Result<QList<CaseEvent>> EventRows::load(const CaseNumber& number) const
{
    Statement statement(m_connection, uR"(
        SELECT e.id, e.at, e.clerk, e."window", e.kind, e.content
        FROM case_events e LEFT JOIN event_sequences s ON s.event_id = e.id
        WHERE e.case_number = :number ORDER BY s.sequence IS NULL, s.sequence, e.seq)"_s);
    if (const Outcome done = statement.bind(u":number"_s, number.text()).run(); !done)
        return done.error();
    QList<CaseEvent> events;
    while (statement.next()) {
        const Result<CaseEvent> event = eventFrom(statement, m_vault);
        if (!event)
            return event.error();
        events.append(*event);
    }
    return events;
}

Result<CaseNumber> EventRows::caseOf(const QString& eventId) const
{
    Statement statement(m_connection, u"SELECT case_number FROM case_events WHERE id = :id"_s);
    if (const Outcome done = statement.bind(u":id"_s, eventId).run(); !done)
        return done.error();
    return statement.next() ? CaseNumber(statement.first().toString()) : CaseNumber();
}

} // namespace yichuang
