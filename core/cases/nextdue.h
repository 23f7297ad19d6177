// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casestate.h"

namespace yichuang {

class WorkCalendar;

/// The next day by which something must have happened in a case: a matter whose clock runs (its
/// promised day, else the statutory one), the notice while received, a material that follows. Not
/// set where nothing is due.
DueDate nextDue(const CaseState& state);

/// How near a day is.
enum class Urgency { None, Soon, Overdue };

/// Soon: within three working days, today included.
Urgency urgencyOf(const DueDate& due, QDate today, const WorkCalendar& calendar);

} // namespace yichuang
