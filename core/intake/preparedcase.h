// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casestate.h"
#include "core/intake/submitcase.h"

namespace yichuang {

/// A submission with all that follows from it before anything is stored.
struct PreparedCase
{
    MergeResult merge;
    FormState form;
    Decision decision;
    std::optional<CaseRecord> before; ///< on a correction visit: the case as it was
    CaseState state;                  ///< of `before`
};

/// What a submission is judged with.
struct DecisionDesk
{
    const CaseStore& store;
    const WorkCalendar& calendar;
    const HallRules& rules;
};

/// Merges, checks and decides; stores nothing. Errors: those of decide() and of the store, Rejected
/// "case.closed", Conflict "case.deemedAccepted", Bug "draft.noId".
Result<PreparedCase> prepareCase(const Submission& submission, const DecisionDesk& desk,
                                 const QDateTime& at);

} // namespace yichuang
