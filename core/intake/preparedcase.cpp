// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/preparedcase.h"

#include "core/cases/decisionevent.h"
#include "core/cases/termdates.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

bool isWaiting(const CaseState& state)
{
    return state.phase == CasePhase::Noticed || state.phase == CasePhase::Received;
}

Outcome loadReturning(PreparedCase& prepared, const CaseStore& store, const CaseNumber& number,
                      QDate today)
{
    if (number.isEmpty())
        return Done{};
    Result<CaseRecord> record = store.load(number);
    if (!record)
        return record.error();
    prepared.state = stateAfter(record->events);
    prepared.before = std::move(record).value();
    if (!isWaiting(prepared.state))
        return Error{ErrorKind::Rejected, u"case.closed"_s, {number.text()}};
    // §32(4): five days passed in silence; the case is accepted by law, nothing is left to decide.
    const DueDate& noticeBy = prepared.state.noticeBy;
    if (prepared.state.phase == CasePhase::Received && noticeBy.isSet() && today > noticeBy.day)
        return Error{ErrorKind::Conflict,
                     u"case.deemedAccepted"_s,
                     {number.text(), noticeBy.day.toString(Qt::ISODate)}};
    return Done{};
}

/// The matters the applicant named himself: a case file's own list, and what the clerk added.
QList<MatterId> askedFor(const Situation& situation)
{
    return situation.chosen.value_or(QList<MatterId>{}) + situation.added;
}

/// Sets the days the law counts from: those of today, or of the material received earlier (收件).
void setDays(DecisionInput& input, const PreparedCase& prepared, const DecisionDesk& desk,
             const QDateTime& at)
{
    input.receivedOn = receiptDay(at, desk.rules.cutOff, desk.calendar);
    if (prepared.state.phase != CasePhase::Received)
        return;
    input.acceptedOn = at.date();
    if (const CaseEvent* received = lastDecision(prepared.before->events))
        input.receivedOn = decisionOnFile(*received).decision.receivedOn;
}

} // namespace

Result<PreparedCase> prepareCase(const Submission& submission, const DecisionDesk& desk,
                                 const QDateTime& at)
{
    if (submission.draft.isEmpty())
        return Error{ErrorKind::Bug, u"draft.noId"_s, {}};
    PreparedCase prepared;
    if (const Outcome loaded = loadReturning(prepared, desk.store, submission.returning, at.date());
        !loaded)
        return loaded.error();
    const Situation& situation = submission.session.situation();
    prepared.merge = mergeAll(submission.catalog, submission.scenario, situation);
    prepared.form = formState(submission.catalog, prepared.merge, submission.session, at.date());

    DecisionInput input{prepared.merge,
                        prepared.form,
                        submission.checklist,
                        hardPredecessors(submission.scenario, situation, prepared.merge.selection),
                        submission.choice,
                        {},
                        {},
                        askedFor(situation)};
    setDays(input, prepared, desk, at);
    // What a first notice didn't ask for may not be asked for later, unless a supervisor allows it.
    if (!prepared.state.firstNotice.isEmpty() && !prepared.state.isNoticeReopened)
        input.firstNotice = &prepared.state.firstNoticeItems;
    Result<Decision> decision = decide(input, desk.calendar);
    if (!decision)
        return decision.error();
    prepared.decision = std::move(decision).value();
    return prepared;
}

} // namespace yichuang
