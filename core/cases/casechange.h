// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/caseactions.h"

#include <functional>

namespace yichuang {

/// One thing to be put on file about a case; whoever records it adds id, time and clerk.
struct CaseEntry
{
    CaseEventKind kind = CaseEventKind::Opened;
    QJsonObject payload;
};

/// A change in the life of a case, as a value: who may make it follows from its action, what it
/// puts on file from the case as it stands. Pure; made by caselife.h, matterresult.h,
/// clockchange.h and deemedacceptance.h.
struct CaseChange
{
    CaseAction action = CaseAction::Edit;
    std::function<Result<QList<CaseEntry>>(const CaseState&)> entries;
};

/// What `change` puts on file when `role` makes it. Denied "session.notAllowed" where another role
/// would have to; Rejected "case.notNow" where the case gives it nothing to act on; and the errors
/// of the change itself.
Result<QList<CaseEntry>> entriesOf(const CaseChange& change, const CaseState& state,
                                   ClerkRole role);

} // namespace yichuang
