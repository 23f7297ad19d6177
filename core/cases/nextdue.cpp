// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/nextdue.h"

#include "core/calendar/workcalendar.h"

namespace yichuang {

namespace {

constexpr int soonWorkdays = 3;

void takeEarlier(DueDate& next, const DueDate& due)
{
    if (due.isSet() && (!next.isSet() || due.day < next.day))
        next = due;
}

} // namespace

DueDate nextDue(const CaseState& state)
{
    DueDate next;
    if (state.phase == CasePhase::Received)
        takeEarlier(next, state.noticeBy);
    for (const MatterState& matter : state.matters) {
        if (matter.phase == MatterPhase::Running)
            takeEarlier(next, matter.term.promised.isSet() ? matter.term.promised
                                                           : matter.term.statutory);
    }
    for (const DeferredMaterial& material : state.deferred)
        takeEarlier(next, material.due);
    return next;
}

Urgency urgencyOf(const DueDate& due, QDate today, const WorkCalendar& calendar)
{
    if (!due.isSet())
        return Urgency::None;
    if (due.day < today)
        return Urgency::Overdue;
    return calendar.workdaysBetween(today, due.day) <= soonWorkdays ? Urgency::Soon : Urgency::None;
}

} // namespace yichuang
