// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caseactions.h"

#include <algorithm>

namespace yichuang {

namespace {

/// One line of the table: in `phase`, `roles` may take `action`.
struct Allowance
{
    CasePhase phase;
    CaseAction action;
    QList<ClerkRole> roles;
};

const QList<Allowance>& table()
{
    using enum ClerkRole;
    using P = CasePhase;
    using A = CaseAction;
    static const QList<Allowance> rules{
        {P::Draft, A::Edit, {Clerk, Helper, Supervisor}},
        {P::Draft, A::Decide, {Clerk, Supervisor}},
        {P::Draft, A::Refuse, {Clerk, Supervisor}},
        {P::Received, A::Edit, {Clerk, Helper, Supervisor}},
        {P::Received, A::Decide, {Clerk, Supervisor}},
        {P::Received, A::Refuse, {Clerk, Supervisor}},
        {P::Received, A::Withdraw, {Clerk, Supervisor}},
        {P::Received, A::Reprint, {Clerk, Supervisor}},
        {P::Noticed, A::RecordReturn, {Clerk, Helper, Supervisor}},
        {P::Noticed, A::Edit, {Clerk, Helper, Supervisor}},
        {P::Noticed, A::Decide, {Clerk, Supervisor}},
        {P::Noticed, A::Refuse, {Clerk, Supervisor}},
        {P::Noticed, A::Withdraw, {Clerk, Supervisor}},
        {P::Noticed, A::ReopenNotice, {Supervisor}},
        {P::Noticed, A::Reprint, {Clerk, Supervisor}},
        {P::Accepted, A::RecordDecision, {Clerk, Supervisor}},
        {P::Accepted, A::RecordMaterial, {Clerk, Helper, Supervisor}},
        {P::Accepted, A::Pause, {Supervisor}},
        {P::Accepted, A::Resume, {Supervisor}},
        {P::Accepted, A::Extend, {Supervisor}},
        {P::Accepted, A::Withdraw, {Clerk, Supervisor}},
        {P::Accepted, A::HandOut, {Clerk, Supervisor}},
        {P::Accepted, A::Complete, {Clerk, Supervisor}},
        {P::Accepted, A::Reprint, {Clerk, Supervisor}},
        {P::Completed, A::HandOut, {Clerk, Supervisor}},
        {P::Completed, A::Reprint, {Clerk, Supervisor}},
        {P::Refused, A::Reprint, {Clerk, Supervisor}},
        {P::Withdrawn, A::Reprint, {Clerk, Supervisor}},
    };
    return rules;
}

bool anyMatter(const CaseState& state, MatterPhase phase)
{
    return std::ranges::any_of(state.matters,
                               [&](const MatterState& m) { return m.phase == phase; });
}

/// Whether the case as it stands gives `action` something to act on.
bool hasObject(const CaseState& state, CaseAction action)
{
    switch (action) {
    case CaseAction::Edit:
    case CaseAction::Decide:
        return state.phase != CasePhase::Noticed || state.isApplicantBack;
    case CaseAction::RecordReturn:
        return !state.isApplicantBack;
    case CaseAction::ReopenNotice:
        return !state.isNoticeReopened;
    case CaseAction::RecordDecision:
    case CaseAction::Pause:
    case CaseAction::Extend:
        return anyMatter(state, MatterPhase::Running);
    case CaseAction::Resume:
        return anyMatter(state, MatterPhase::Paused);
    case CaseAction::RecordMaterial:
        return !state.deferred.isEmpty();
    case CaseAction::HandOut:
        return anyMatter(state, MatterPhase::Granted) || anyMatter(state, MatterPhase::Denied);
    case CaseAction::Complete:
        return std::ranges::all_of(state.matters, &MatterState::isDecided);
    case CaseAction::Refuse:
    case CaseAction::Withdraw:
    case CaseAction::Reprint:
        return true;
    }
    return false;
}

} // namespace

QList<CaseAction> actionsFor(CasePhase phase, ClerkRole role)
{
    QList<CaseAction> actions;
    for (const Allowance& rule : table()) {
        if (rule.phase == phase && rule.roles.contains(role))
            actions.append(rule.action);
    }
    return actions;
}

QList<CaseAction> actionsFor(const CaseState& state, ClerkRole role)
{
    QList<CaseAction> actions = actionsFor(state.phase, role);
    actions.removeIf([&](CaseAction action) { return !hasObject(state, action); });
    return actions;
}

} // namespace yichuang
