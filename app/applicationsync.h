// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/synccommand.h"
#include "core/base/clock.h"
#include "core/calendar/workcalendar.h"

namespace yichuang {

/// What the commands about the province do, on services opened for it. All arguments outlive it.
SyncOnce syncOnce(const WorkCalendar& calendar, const Sentences& sentences, const Clock& clock);
EnrolTerminal enrolTerminal(const WorkCalendar& calendar, const Sentences& sentences,
                            const Clock& clock);

} // namespace yichuang
