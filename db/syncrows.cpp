// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/syncrows.h"

#include "core/province/messagejson.h"
#include "db/connection.h"
#include "db/sealedjson.h"
#include "db/statement.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString placeOf(const CaseNumber& number)
{
    return u"case_sync/"_s + number.text();
}

} // namespace

SyncRows::SyncRows(const Connection& connection, const Vault& vault)
    : m_connection(connection), m_vault(vault)
{
}

Result<int> SyncRows::revisionOf(const CaseNumber& number) const
{
    Statement statement(m_connection,
                        u"SELECT revision FROM case_sync WHERE case_number = :number"_s);
    if (const Outcome done = statement.bind(u":number"_s, number.text()).run(); !done)
        return done.error();
    return statement.next() ? statement.first().toInt() : 0;
}

Outcome SyncRows::keepRevision(const CaseNumber& number, int revision) const
{
    Statement statement(m_connection, uR"(
        INSERT INTO case_sync (case_number, revision, missed, trouble) VALUES (:number, :revision, 0, '')
        ON CONFLICT (case_number) DO UPDATE SET revision = excluded.revision, trouble = '',
            missed = CASE WHEN missed > excluded.revision THEN missed ELSE 0 END)"_s);
    return statement.bind(u":number"_s, number.text()).bind(u":revision"_s, revision).run();
}

Outcome SyncRows::noteMissed(const CaseNumber& number, int revision, const QString& trouble) const
{
    Statement statement(m_connection, uR"(
        INSERT INTO case_sync (case_number, revision, missed, trouble) VALUES (:number, 0, :missed, :trouble)
        ON CONFLICT (case_number) DO UPDATE SET missed = MAX(missed, excluded.missed),
            trouble = excluded.trouble)"_s);
    return statement.bind(u":number"_s, number.text())
        .bind(u":missed"_s, revision)
        .bind(u":trouble"_s, trouble)
        .run();
}

Result<QList<CaseNumber>> SyncRows::missed() const
{
    // What can't be read waits for a newer program; what waits for an own change waits for that.
    Statement statement(m_connection, uR"(
        SELECT case_number FROM case_sync s WHERE missed > 0 AND trouble = ''
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.case_number = s.case_number))"_s);
    if (const Outcome done = statement.run(); !done)
        return done.error();
    QList<CaseNumber> numbers;
    while (statement.next())
        numbers.append(CaseNumber(statement.first().toString()));
    return numbers;
}

Result<bool> SyncRows::ownFormWaits(const CaseNumber& number) const
{
    Statement statement(m_connection, uR"(
        SELECT 1 FROM outbox WHERE case_number = :number AND kind = 'case.upserted' LIMIT 1)"_s);
    if (const Outcome done = statement.bind(u":number"_s, number.text()).run(); !done)
        return done.error();
    return statement.next();
}

Outcome SyncRows::keepSequence(const CaseNumber& number, const QString& eventId, int sequence) const
{
    Statement statement(m_connection, uR"(
        INSERT INTO event_sequences (event_id, case_number, sequence) VALUES (:id, :number, :sequence)
        ON CONFLICT (event_id) DO UPDATE SET sequence = excluded.sequence)"_s);
    return statement.bind(u":id"_s, eventId)
        .bind(u":number"_s, number.text())
        .bind(u":sequence"_s, sequence)
        .run();
}

Outcome SyncRows::forgetSequencesAfter(const CaseNumber& number, int sequence) const
{
    Statement statement(m_connection, uR"(
        DELETE FROM event_sequences WHERE case_number = :number AND sequence > :sequence)"_s);
    return statement.bind(u":number"_s, number.text()).bind(u":sequence"_s, sequence).run();
}

Result<KnownEvents> SyncRows::known(const CaseNumber& number, qint64 knownEvent) const
{
    Statement statement(m_connection, uR"(
        SELECT s.event_id, s.sequence FROM event_sequences s JOIN case_events e ON e.id = s.event_id
        WHERE s.case_number = :number AND e.seq <= :known ORDER BY s.sequence)"_s);
    statement.bind(u":number"_s, number.text()).bind(u":known"_s, knownEvent);
    if (const Outcome done = statement.run(); !done)
        return done.error();
    KnownEvents known;
    while (statement.next()) {
        if (statement.value(u"sequence"_s).toInt() == known.sequence + 1)
            ++known.sequence;
        else
            known.idsBehind.append(statement.value(u"event_id"_s).toString());
    }
    return known;
}

Outcome SyncRows::keepProgress(const CaseNumber& number, const CaseProgress& progress) const
{
    Statement statement(m_connection, uR"(
        INSERT INTO case_sync (case_number, revision, missed, trouble, progress)
        VALUES (:number, 0, 0, '', :progress)
        ON CONFLICT (case_number) DO UPDATE SET progress = excluded.progress)"_s);
    return statement.bind(u":number"_s, number.text())
        .bind(u":progress"_s, sealJson(m_vault, toJson(progress), placeOf(number)))
        .run();
}

Result<std::optional<CaseProgress>> SyncRows::progress(const CaseNumber& number) const
{
    Statement statement(m_connection, uR"(
        SELECT progress FROM case_sync WHERE case_number = :number AND progress IS NOT NULL)"_s);
    if (const Outcome done = statement.bind(u":number"_s, number.text()).run(); !done)
        return done.error();
    if (!statement.next())
        return std::optional<CaseProgress>();
    const Result<QJsonObject> json =
        openJson(m_vault, statement.first().toByteArray(), placeOf(number));
    if (!json)
        return json.error();
    return progressFrom(*json);
}

Result<QString> SyncRows::fact(const QString& name) const
{
    Statement statement(m_connection, u"SELECT value FROM sync_facts WHERE name = :name"_s);
    if (const Outcome done = statement.bind(u":name"_s, name).run(); !done)
        return done.error();
    return statement.next() ? statement.first().toString() : QString();
}

Outcome SyncRows::keepFact(const QString& name, const QString& value) const
{
    Statement statement(m_connection, uR"(
        INSERT INTO sync_facts (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value)"_s);
    return statement.bind(u":name"_s, name).bind(u":value"_s, value).run();
}

} // namespace yichuang
