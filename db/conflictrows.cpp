// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/conflictrows.h"

#include "core/cases/casejson.h"
#include "core/province/messagejson.h"
#include "db/connection.h"
#include "db/sealedjson.h"
#include "db/statement.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString idOf(const QJsonValue& event)
{
    return event.toObject().value("id"_L1).toString();
}

QJsonArray without(const QJsonArray& events, const QStringList& ids)
{
    QJsonArray left;
    for (const QJsonValue& event : events) {
        if (!ids.contains(idOf(event)))
            left.append(event);
    }
    return left;
}

/// The same case with the head's form, materials and applicant.
QJsonObject withHead(const QJsonObject& body, const QJsonObject& head)
{
    QJsonObject changed = head;
    for (const QString& own : {u"events"_s, u"documents"_s, u"revision"_s})
        changed.insert(own, body.value(own));
    return changed;
}

} // namespace

QStringList eventsOnlyIn(const OutboxEntry& entry, const CaseNews& theirs)
{
    QStringList ids;
    for (const QJsonValue& event : entry.body.value("events"_L1).toArray()) {
        const QString id = idOf(event);
        const bool isTheirs = std::ranges::any_of(
            theirs.events, [&](const FiledEvent& filed) { return filed.event.id == id; });
        if (!isTheirs)
            ids.append(id);
    }
    return ids;
}

ConflictRows::ConflictRows(const Connection& connection, const Vault& vault)
    : m_connection(connection), m_vault(vault), m_outbox(connection, vault)
{
}

Outcome ConflictRows::withdraw(const CaseRecord& record, const QStringList& ids) const
{
    for (const CaseEvent& event : record.events) {
        if (!ids.contains(event.id))
            continue;
        Statement keep(m_connection, uR"(
            INSERT INTO withdrawn_events (id, case_number, content) VALUES (:id, :number, :content)
            ON CONFLICT (id) DO NOTHING)"_s);
        keep.bind(u":id"_s, event.id)
            .bind(u":number"_s, record.number.text())
            .bind(u":content"_s,
                  sealJson(m_vault, toJson(event), u"withdrawn_events/"_s + event.id));
        if (const Outcome done = keep.run(); !done)
            return done;
        Statement remove(m_connection, u"DELETE FROM case_events WHERE id = :id"_s);
        if (const Outcome done = remove.bind(u":id"_s, event.id).run(); !done)
            return done;
    }
    return Done{};
}

Outcome ConflictRows::rewrite(const CaseNumber& number, const QStringList& withdrawn,
                              const QJsonObject& head, qint64 knownEvent) const
{
    const Result<QList<OutboxEntry>> entries = m_outbox.ofCase(number);
    if (!entries)
        return entries.error();
    for (const OutboxEntry& entry : *entries) {
        if (entry.kind != OutboxKind::CaseUpserted && entry.kind != OutboxKind::EventsAppended)
            continue;
        OutboxEntry changed = entry;
        changed.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (entry.kind == OutboxKind::CaseUpserted && !head.isEmpty())
            changed.body = withHead(entry.body, head);
        const QJsonArray events = without(entry.body.value("events"_L1).toArray(), withdrawn);
        changed.body.insert(u"events"_s, events);
        const bool isEmpty = entry.kind == OutboxKind::EventsAppended && events.isEmpty();
        const Outcome done =
            isEmpty ? m_outbox.remove(entry.key) : m_outbox.replace(entry.key, changed, knownEvent);
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace yichuang
