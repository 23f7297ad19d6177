// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/deemedacceptance.h"

#include "core/calendar/workcalendar.h"
#include "core/cases/acceptedterms.h"
#include "core/cases/decisionevent.h"
#include "core/cases/eventpayload.h"
#include "core/form/formsession.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int warnedWorkdays = 1;

QDate receivedOn(const CaseRecord& record, const CaseState& state)
{
    const CaseEvent* received = lastDecision(record.events);
    return received ? decisionOnFile(*received).decision.receivedOn : state.receivedAt.date();
}

} // namespace

Silence silenceOf(const CaseState& state, QDate today, const WorkCalendar& calendar)
{
    if (state.phase != CasePhase::Received || !state.noticeBy.isSet())
        return Silence::None;
    if (today > state.noticeBy.day)
        return Silence::Passed;
    const int left = calendar.workdaysBetween(today, state.noticeBy.day);
    return left <= warnedWorkdays ? Silence::Soon : Silence::InTime;
}

CaseChange deemedAcceptance(const CaseRecord& record, QDate today, const Scenario& scenario,
                            const WorkCalendar& calendar)
{
    const Situation situation = FormSession::fromJson(record.session).situation();
    return {
        CaseAction::Decide,
        [record, situation, today, &scenario,
         &calendar](const CaseState& state) -> Result<QList<CaseEntry>> {
            if (silenceOf(state, today, calendar) != Silence::Passed)
                return Error{ErrorKind::Rejected,
                             u"case.notDueYet"_s,
                             {state.noticeBy.day.toString(Qt::ISODate)}};
            const MatterSelection selection = selectMatters(scenario, situation);
            const QList<MatterTerm> terms =
                acceptedTerms(selection, hardPredecessors(scenario, situation, selection),
                              receivedOn(record, state), calendar);
            return QList{CaseEntry{CaseEventKind::DeemedAccepted, payload::accepted(terms, {})}};
        }};
}

} // namespace yichuang
