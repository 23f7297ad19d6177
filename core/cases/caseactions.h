// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casestate.h"
#include "core/session/clerkrole.h"

namespace yichuang {

/// What may be done with a case.
enum class CaseAction {
    Edit,           ///< go on with the draft, or with what the notice left open
    Decide,         ///< accept, notify, receive
    Refuse,         ///< 不予受理
    Withdraw,       ///< at the applicant's wish
    RecordReturn,   ///< 补正
    RecordDecision, ///< a department's result
    RecordMaterial, ///< 容缺 material
    Pause,
    Resume,
    Extend,
    Complete,
    HandOut, ///< 取件
    Reprint,
    ReopenNotice
};

/// The actions that `role` has in `phase`, from one table.
QList<CaseAction> actionsFor(CasePhase phase, ClerkRole role);

/// Those of the case as it stands, e.g. no Resume where nothing is paused.
QList<CaseAction> actionsFor(const CaseState& state, ClerkRole role);

} // namespace yichuang
