// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/outboxsqlitestore.h"

#include "core/cases/casejson.h"
#include "core/outbox/deliveryrequest.h"
#include "core/province/messagejson.h"
#include "db/conflictrows.h"
#include "db/connection.h"
#include "db/provincesqlitecases.h"
#include "db/statement.h"
#include "db/transaction.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// What failed oftener waits for its own time: it may be the entry's fault.
constexpr int fewAttempts = 8;

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

OutboxSqliteStore::OutboxSqliteStore(const Connection& connection, const Vault& vault,
                                     CaseStore& cases)
    : m_connection(connection),
      m_vault(vault),
      m_cases(cases),
      m_rows(connection, vault),
      m_sync(connection, vault)
{
    // Entries are queued together with the change that they carry.
    connect(&cases, &CaseStore::caseChanged, this, &OutboxStore::outboxChanged);
}

Outcome OutboxSqliteStore::changing(const std::function<Outcome()>& work)
{
    {
        Transaction transaction(m_connection);
        if (!transaction.begun())
            return transaction.begun();
        if (const Outcome done = work(); !done)
            return done;
        if (const Outcome done = transaction.commit(); !done)
            return done;
    }
    Q_EMIT outboxChanged();
    return Done{};
}

Result<QList<OutboxEntry>> OutboxSqliteStore::due(const QDateTime& now, int limit) const
{
    return m_rows.due(now, limit);
}

Result<QDateTime> OutboxSqliteStore::nextDue() const
{
    return m_rows.nextDue();
}

Result<Delivery> OutboxSqliteStore::prepare(const QString& key)
{
    Transaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun().error();
    const Result<OutboxEntry> entry = m_rows.load(key);
    if (!entry)
        return entry.error();
    const auto made = m_rows.request(key);
    if (!made)
        return made.error();
    Delivery delivery{key, entry->caseNumber, entry->kind, made->value_or(QJsonObject())};
    if (*made)
        return delivery;
    Result<QJsonObject> request = makeRequest(*entry);
    if (!request)
        return request.error();
    delivery.request = std::move(request).value();
    if (const Outcome kept = m_rows.keepRequest(key, delivery.request); !kept)
        return kept.error();
    if (const Outcome done = transaction.commit(); !done)
        return done.error();
    return delivery;
}

Result<QJsonObject> OutboxSqliteStore::makeRequest(const OutboxEntry& entry) const
{
    const Result<qint64> last = m_rows.knownEvent(entry.key);
    if (!last)
        return last.error();
    const Result<int> revision = m_sync.revisionOf(entry.caseNumber);
    if (!revision)
        return revision.error();
    const Result<KnownEvents> known = m_sync.known(entry.caseNumber, *last);
    if (!known)
        return known.error();
    KnownBefore before{*revision, known->sequence, {}};
    if (!known->idsBehind.isEmpty()) {
        const Result<CaseRecord> record = m_cases.load(entry.caseNumber);
        if (!record)
            return record.error();
        for (const CaseEvent& event : record->events) {
            if (known->idsBehind.contains(event.id))
                before.eventsSince.append(toJson(event));
        }
    }
    return deliveryRequest(entry, before);
}

Outcome OutboxSqliteStore::deliver(const QString& key, const CaseStored& stored)
{
    return changing([&]() -> Outcome {
        const Result<OutboxEntry> entry = m_rows.load(key);
        if (!entry)
            return entry.error();
        for (auto it = stored.sequences.begin(); it != stored.sequences.end(); ++it) {
            if (const Outcome done = m_sync.keepSequence(entry->caseNumber, it.key(), it.value());
                !done)
                return done;
        }
        if (entry->kind == OutboxKind::CaseUpserted) {
            if (const Outcome done = m_sync.keepRevision(entry->caseNumber, stored.revision); !done)
                return done;
        }
        return m_rows.remove(key);
    });
}

Outcome OutboxSqliteStore::noteAttempt(const QString& key, const Setback& setback) const
{
    Statement statement(m_connection, uR"(
        INSERT INTO outbox_attempts (key, at, code) VALUES (:key, :at, :code))"_s);
    return statement.bind(u":key"_s, key)
        .bind(u":at"_s, dueText(setback.at))
        .bind(u":code"_s, setback.code)
        .run();
}

Outcome OutboxSqliteStore::setBack(const QString& key, const Setback& setback)
{
    return changing([&]() -> Outcome {
        Statement statement(m_connection, uR"(
            UPDATE outbox SET attempts = attempts + 1, due_at = :due, set_aside = :aside
            WHERE key = :key)"_s);
        statement.bind(u":due"_s, dueText(setback.dueAt))
            .bind(u":aside"_s, setback.isSetAside ? setback.code : u""_s)
            .bind(u":key"_s, key);
        if (const Outcome done = statement.run(); !done)
            return done;
        return noteAttempt(key, setback);
    });
}

Outcome OutboxSqliteStore::retry(const QString& key, const QDateTime& now)
{
    return changing([&]() -> Outcome {
        Result<OutboxEntry> entry = m_rows.load(key);
        if (!entry)
            return entry.error();
        if (entry->setAside.isEmpty()) {
            Statement statement(m_connection,
                                u"UPDATE outbox SET due_at = :due WHERE key = :key"_s);
            return statement.bind(u":due"_s, dueText(now)).bind(u":key"_s, key).run();
        }
        // What was refused changed nothing: it may be said anew, on what is known by now.
        const Result<qint64> known = m_rows.knownEvent(key);
        if (!known)
            return known.error();
        OutboxEntry again = *entry;
        again.key = newKey();
        again.dueAt = now;
        return m_rows.replace(key, again, *known);
    });
}

Outcome OutboxSqliteStore::reviveAll(const QDateTime& now)
{
    return changing([&] {
        Statement statement(m_connection, uR"(
            UPDATE outbox SET due_at = :due WHERE set_aside = '' AND due_at > :now
            AND attempts < :few)"_s);
        return statement.bind(u":due"_s, dueText(now))
            .bind(u":now"_s, dueText(now))
            .bind(u":few"_s, fewAttempts)
            .run();
    });
}

Result<qint64> OutboxSqliteStore::lastEventOf(const CaseNumber& number) const
{
    Statement statement(m_connection, uR"(
        SELECT COALESCE(MAX(seq), 0) FROM case_events WHERE case_number = :number)"_s);
    if (const Outcome done = statement.bind(u":number"_s, number.text()).run(); !done)
        return done.error();
    return statement.next() ? statement.first().toLongLong() : qint64(0);
}

Outcome OutboxSqliteStore::putAgain(const QString& key, const Refusal& refusal)
{
    return changing([&]() -> Outcome {
        const Result<OutboxEntry> entry = m_rows.load(key);
        if (!entry)
            return entry.error();
        const CaseNumber number = entry->caseNumber;
        // A province without the case has no revision of it either.
        if (refusal.code == u"case.notFound") {
            if (const Outcome done = m_sync.keepRevision(number, 0); !done)
                return done;
        }
        if (const Outcome done = m_sync.forgetSequencesAfter(number, refusal.lastSequence); !done)
            return done;
        const Result<CaseRecord> record = m_cases.load(number);
        if (!record)
            return record.error();
        const Result<qint64> last = lastEventOf(number);
        if (!last)
            return last.error();
        OutboxEntry whole = *entry;
        whole.key = newKey();
        whole.kind = OutboxKind::CaseUpserted;
        whole.body = toJson(*record);
        return m_rows.replace(key, whole, *last);
    });
}

Outcome OutboxSqliteStore::decide(const QString& key, ConflictChoice choice, const CaseNews& theirs)
{
    const ConflictRows conflicts(m_connection, m_vault);
    return m_cases.write([&](CaseWriter& writer) -> Outcome {
        const Result<OutboxEntry> entry = m_rows.load(key);
        if (!entry)
            return entry.error();
        const bool takesTheirs = choice == ConflictChoice::TakeTheirs && theirs.head;
        if (const Outcome done = takeIn(m_sync, m_cases, writer, theirs,
                                        takesTheirs ? HeadRule::Replace : HeadRule::Leave);
            !done)
            return done;
        if (const Outcome done = m_sync.keepRevision(entry->caseNumber, theirs.revision); !done)
            return done;
        const bool withdraws = takesTheirs && entry->setAside == u"case.sequenceConflict";
        const QStringList withdrawn = withdraws ? eventsOnlyIn(*entry, theirs) : QStringList();
        const Result<CaseRecord> record = m_cases.load(entry->caseNumber);
        if (!record)
            return record.error();
        if (const Outcome done = conflicts.withdraw(*record, withdrawn); !done)
            return done;
        const Result<qint64> last = lastEventOf(entry->caseNumber);
        if (!last)
            return last.error();
        const QJsonObject head = takesTheirs ? headOf(toJson(*theirs.head)) : QJsonObject();
        return conflicts.rewrite(entry->caseNumber, withdrawn, head, *last);
    });
}

Result<OutboxCounts> OutboxSqliteStore::counts() const
{
    Statement statement(m_connection, uR"(
        SELECT COUNT(*) FILTER (WHERE set_aside = '') AS waiting,
               COUNT(*) FILTER (WHERE set_aside IN ('case.revisionConflict',
                                                    'case.sequenceConflict')) AS conflicts,
               COUNT(*) FILTER (WHERE set_aside <> '') AS aside,
               MIN(queued_at) FILTER (WHERE set_aside = '') AS oldest FROM outbox)"_s);
    if (const Outcome done = statement.run(); !done)
        return done.error();
    OutboxCounts counts;
    if (!statement.next())
        return counts;
    counts.waiting = statement.value(u"waiting"_s).toInt();
    counts.conflicts = statement.value(u"conflicts"_s).toInt();
    counts.setAside = statement.value(u"aside"_s).toInt() - counts.conflicts;
    counts.oldest =
        QDateTime::fromString(statement.value(u"oldest"_s).toString(), Qt::ISODateWithMs);
    return counts;
}

Result<QList<OutboxLine>> OutboxSqliteStore::lines() const
{
    const Result<QList<OutboxEntry>> entries = m_rows.load();
    if (!entries)
        return entries.error();
    Statement statement(m_connection, u"SELECT key, at, code FROM outbox_attempts ORDER BY seq"_s);
    if (const Outcome done = statement.run(); !done)
        return done.error();
    QHash<QString, QList<OutboxAttempt>> history;
    while (statement.next())
        history[statement.value(u"key"_s).toString()].append(
            {QDateTime::fromString(statement.value(u"at"_s).toString(), Qt::ISODateWithMs),
             statement.value(u"code"_s).toString()});
    QList<OutboxLine> lines;
    for (const OutboxEntry& entry : *entries)
        lines.append({entry, history.value(entry.key)});
    return lines;
}

} // namespace yichuang
