// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/recordevent.h"

#include "core/cases/casejson.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// An id that follows from the recording's own, so that a repetition is known again.
QString derivedId(const Recording& recording, const QString& what)
{
    static const QUuid space(u"0c5b6b0e-3f0b-4c86-9d0c-6a6e0f2a9a44"_s);
    return QUuid::createUuidV5(space, recording.id + u'/' + what).toString(QUuid::WithoutBraces);
}

QString eventId(const Recording& recording, qsizetype position)
{
    return derivedId(recording, QString::number(position));
}

QList<CaseEvent> eventsFor(const Recording& recording, const QList<CaseEntry>& entries)
{
    QList<CaseEvent> events;
    for (const CaseEntry& entry : entries)
        events.append({eventId(recording, events.size()), recording.at, recording.who.clerk,
                       recording.who.workplace.window, entry.kind, entry.payload});
    return events;
}

OutboxEntry outboxEntry(const Recording& recording, const QList<CaseEvent>& events)
{
    QJsonArray json;
    for (const CaseEvent& event : events)
        json.append(toJson(event));
    OutboxEntry entry;
    entry.key = derivedId(recording, u"outbox"_s);
    entry.caseNumber = recording.number;
    entry.kind = OutboxKind::EventsAppended;
    entry.body = {{u"number"_s, recording.number.text()}, {u"events"_s, json}};
    entry.queuedAt = recording.at;
    entry.dueAt = recording.at;
    return entry;
}

Outcome append(CaseWriter& writer, const Recording& recording, const QList<CaseEvent>& events)
{
    if (const Outcome done = writer.appendEvents(recording.number, events); !done)
        return done;
    return writer.queue(outboxEntry(recording, events));
}

} // namespace

Result<CaseRecord> RecordEvent::record(const Recording& recording, const CaseChange& change) const
{
    if (recording.id.isEmpty())
        return Error{ErrorKind::Bug, u"record.noId"_s, {}};
    const Result<CaseNumber> known = m_store.caseOfEvent(eventId(recording, 0));
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return m_store.load(*known);

    CaseRecord record;
    const Outcome written = m_store.write([&](CaseWriter& writer) -> Outcome {
        // Read within the transaction: what is judged is what the events are appended to.
        Result<CaseRecord> stored = m_store.load(recording.number);
        if (!stored)
            return stored.error();
        record = std::move(stored).value();
        const auto entries = entriesOf(change, stateAfter(record.events), recording.who.role);
        if (!entries)
            return entries.error();
        const QList<CaseEvent> events = eventsFor(recording, *entries);
        record.events.append(events);
        return append(writer, recording, events);
    });
    if (!written)
        return written.error();
    return record;
}

} // namespace yichuang
