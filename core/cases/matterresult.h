// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casechange.h"
#include "core/catalog/scenario.h"

namespace yichuang {

class WorkCalendar;

/// What a department decided about one matter.
struct MatterResult
{
    MatterId matter;
    bool isGranted = true;
    QString certificate; ///< number of what was issued
    QString reason;      ///< wanted where it was denied
    QDate arrivedOn;     ///< the day the result came in: clocks of waiting matters start
};

/// The result of a matter, and what it means for those that wait for it: once the last of its
/// predecessors is granted, a waiting matter is accepted with dates of its own; where one is
/// denied, it can't be accepted any more, nor can what waits for it in turn. `scenario` and
/// `calendar` outlive the change. Rejected "case.matterNotRunning", "case.denialWithoutReason".
CaseChange matterDecision(const MatterResult& result, const Scenario& scenario,
                          const WorkCalendar& calendar);

} // namespace yichuang
