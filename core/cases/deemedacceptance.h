// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casechange.h"
#include "core/cases/caserecord.h"
#include "core/catalog/scenario.h"

namespace yichuang {

class WorkCalendar;

/// How much is left of the five working days in which material received (收件) has to be decided
/// about (行政许可法 §32(4)).
enum class Silence {
    None, ///< nothing is waiting for a decision
    InTime,
    Soon,  ///< one working day or none is left: warn
    Passed ///< the case is accepted by law from the day of receipt
};

Silence silenceOf(const CaseState& state, QDate today, const WorkCalendar& calendar);

/// Puts on file that a case is accepted by law: each matter from the day of receipt. Values are
/// taken from `record`; `scenario` and `calendar` outlive the change. Rejected "case.notDueYet".
CaseChange deemedAcceptance(const CaseRecord& record, QDate today, const Scenario& scenario,
                            const WorkCalendar& calendar);

} // namespace yichuang
