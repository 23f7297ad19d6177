// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/casefiling.h"

#include "core/cases/casejson.h"
#include "core/cases/eventorder.h"
#include "core/province/contenthash.h"
#include "tests/province/rules/departments.h"
#include "tests/province/rules/replies.h"
#include "tests/province/store/paperrows.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

bool isSupervisors(const QString& kind)
{
    static const QStringList kinds{u"paused"_s, u"resumed"_s, u"extended"_s, u"noticeReopened"_s};
    return kinds.contains(kind);
}

CaseEvent eventOf(const QJsonObject& json)
{
    // Its kind is one of the contract's: the schema has been checked.
    const Result<CaseEvent> event = caseEventFromJson(json);
    return event ? *event : CaseEvent{};
}

Reply invalid(const QString& pointer)
{
    return problem(u"request.invalid"_s, {{u"pointer"_s, pointer}});
}

} // namespace

Refusal CaseFiling::append(const QJsonArray& events, qint64 baseSequence)
{
    QJsonArray unknown;
    if (Refusal refusal = fresh(events, unknown))
        return refusal;
    if (Refusal refusal = conflict(unknown, baseSequence))
        return refusal;
    for (const QJsonValue& event : std::as_const(unknown))
        add(event.toObject());
    return std::nullopt;
}

Refusal CaseFiling::fresh(const QJsonArray& events, QJsonArray& unknown)
{
    QSet<QString> seen;
    for (int i = 0; i < events.size(); ++i) {
        const QJsonObject event = events.at(i).toObject();
        const QString id = event.value("id"_L1).toString();
        if (!momentFrom(event.value("at"_L1).toString()).isValid())
            return invalid(u"/events/%1/at"_s.arg(i));
        if (const auto place = placeOfEvent(m_call.db, id)) {
            if (place->first != m_row.number)
                return problem(u"event.idReused"_s);
            m_sequences.insert(id, place->second);
            continue;
        }
        if (seen.contains(id))
            continue;
        seen.insert(id);
        if (isSupervisors(event.value("kind"_L1).toString())) {
            const auto clerk =
                clerkOf(m_call.db, m_call.terminal.hall, event.value("clerk"_L1).toString());
            if (!clerk || clerk->role != u"supervisor")
                return problem(u"event.roleNotAllowed"_s);
        }
        unknown.append(event);
    }
    return std::nullopt;
}

Refusal CaseFiling::conflict(const QJsonArray& unknown, qint64 baseSequence)
{
    if (unknown.isEmpty())
        return std::nullopt;
    if (baseSequence > m_row.lastSequence)
        return problem(u"case.sequenceAhead"_s, {{u"lastSequence"_s, m_row.lastSequence}});
    QJsonArray conflicting;
    for (const FiledEvent& other : eventsAfter(m_call.db, m_row.number, baseSequence)) {
        const CaseEvent theirs = eventOf(other.event);
        if (m_sequences.contains(theirs.id))
            continue; // the sender's own, which it didn't know was filed
        m_isMerged = true;
        const bool fits = std::ranges::all_of(unknown, [&](const QJsonValue& event) {
            return commute(theirs, eventOf(event.toObject()));
        });
        if (!fits)
            conflicting.append(theirs.id);
    }
    if (conflicting.isEmpty())
        return std::nullopt;
    return problem(u"case.sequenceConflict"_s,
                   {{u"lastSequence"_s, m_row.lastSequence}, {u"conflicting"_s, conflicting}});
}

void CaseFiling::add(const QJsonObject& event)
{
    const qint64 sequence = ++m_row.lastSequence;
    addEvent(m_call.db, m_row.number, m_call.terminal.hall, {sequence, m_call.terminal.id, event});
    m_sequences.insert(event.value("id"_L1).toString(), sequence);
    m_changes.append({0, m_row.number, Changed::Event, sequence});
    m_hasProgress |= departmentsHear(m_call.db, m_call.province.catalog, m_row.number,
                                     eventOf(event), m_call.moment());
}

Refusal CaseFiling::file(const QJsonObject& paper)
{
    if (!momentFrom(paper.value("at"_L1).toString()).isValid())
        return invalid(u"/at"_s);
    if (const auto known = paperOf(m_call.db, paper.value("id"_L1).toString())) {
        const bool isSame =
            known->number == m_row.number && canonicalJson(known->paper) == canonicalJson(paper);
        return isSame ? Refusal() : problem(u"document.changed"_s);
    }
    const qint64 ordinal = addPaper(m_call.db, m_row.number, paper);
    m_changes.append({0, m_row.number, Changed::Document, ordinal});
    return std::nullopt;
}

void CaseFiling::setHead(const QJsonObject& head)
{
    m_row.head = head;
    ++m_row.revision;
    noteHead();
}

Reply CaseFiling::finish(int status)
{
    keepCase(m_call.db, m_row);
    if (m_hasProgress)
        m_changes.append({0, m_row.number, Changed::Progress, 0});
    if (!m_changes.isEmpty())
        tell(m_call.db, hallsOf(m_call.db, m_row.number), m_changes);
    return jsonReply({{u"number"_s, m_row.number},
                      {u"revision"_s, m_row.revision},
                      {u"lastSequence"_s, m_row.lastSequence},
                      {u"sequences"_s, m_sequences},
                      {u"merged"_s, m_isMerged}},
                     status);
}

OwnCase ownCase(Call& call)
{
    const QString number = call.argument(0);
    const auto row = lockCase(call.db, number);
    if (!row)
        return {problem(u"case.notFound"_s), {}};
    if (!hallsOf(call.db, number).contains(call.terminal.hall))
        return {problem(u"case.otherHall"_s), {}};
    return {std::nullopt, *row};
}

} // namespace yichuang::sandbox
