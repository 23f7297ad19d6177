// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/deliveryrequest.h"

#include "core/province/messagejson.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString idOf(const QJsonValue& event)
{
    return event.toObject().value("id"_L1).toString();
}

/// Those known behind a gap, then the entry's own.
QJsonArray eventsOf(const OutboxEntry& entry, const KnownBefore& known)
{
    QJsonArray events = known.eventsSince;
    QSet<QString> ids;
    for (const QJsonValue& event : std::as_const(events))
        ids.insert(idOf(event));
    for (const QJsonValue& event : entry.body.value("events"_L1).toArray()) {
        if (!ids.contains(idOf(event)))
            events.append(event);
    }
    return events;
}

} // namespace

QJsonObject deliveryRequest(const OutboxEntry& entry, const KnownBefore& known)
{
    switch (entry.kind) {
    case OutboxKind::CaseUpserted:
        return {{u"baseRevision"_s, known.revision},
                {u"head"_s, headOf(entry.body)},
                {u"baseSequence"_s, known.sequence},
                {u"events"_s, eventsOf(entry, known)},
                {u"documents"_s, entry.body.value("documents"_L1).toArray()}};
    case OutboxKind::EventsAppended:
        return {{u"baseSequence"_s, known.sequence}, {u"events"_s, eventsOf(entry, known)}};
    case OutboxKind::DocumentIssued:
    case OutboxKind::EvaluationGiven:
        return entry.body;
    }
    return entry.body;
}

} // namespace yichuang
