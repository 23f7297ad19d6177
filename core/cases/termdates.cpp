// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/termdates.h"

#include "core/calendar/daycount.h"

namespace yichuang {

namespace {

constexpr int noticeWorkingDays = 5; // 行政许可法 §32(4)

/// `due` moved on by `by`; an estimate stays one.
DueDate later(const DueDate& due, const Limit& by, const WorkCalendar& calendar)
{
    if (!due.isSet())
        return due;
    DueDate moved = dueDate(by, due.day, calendar);
    moved.isEstimated |= due.isEstimated;
    return moved;
}

/// What a pause takes out of a limit, in the limit's own days.
Limit pauseFor(const std::optional<Limit>& limit, QDate pausedOn, QDate resumedOn,
               const WorkCalendar& calendar)
{
    if (!limit || limit->unit == LimitUnit::WorkingDays)
        return {calendar.workdaysBetween(pausedOn, resumedOn), LimitUnit::WorkingDays, {}};
    return {int(pausedOn.daysTo(resumedOn)), LimitUnit::Days, {}};
}

} // namespace

DueDate dueDate(const Limit& limit, QDate from, const WorkCalendar& calendar)
{
    return countDays(limit, from, calendar).due;
}

DueDate noticeDeadline(QDate receivedOn, const WorkCalendar& calendar)
{
    return dueDate({noticeWorkingDays, LimitUnit::WorkingDays, {}}, receivedOn, calendar);
}

QDate receiptDay(QDateTime at, std::optional<QTime> cutOff, const WorkCalendar& calendar)
{
    const bool isTooLate = cutOff && at.time() > *cutOff;
    return isTooLate ? calendar.nextWorkday(at.date()) : at.date();
}

MatterTerm startedTerm(const Matter& matter, QDate acceptedOn, const WorkCalendar& calendar)
{
    MatterTerm term;
    term.matter = matter.id;
    term.acceptedOn = acceptedOn;
    if (matter.statutoryLimit)
        term.statutory = dueDate(*matter.statutoryLimit, acceptedOn, calendar);
    if (matter.promisedLimit)
        term.promised = dueDate(*matter.promisedLimit, acceptedOn, calendar);
    return term;
}

MatterTerm resumedTerm(const Matter& matter, MatterTerm term, QDate pausedOn, QDate resumedOn,
                       const WorkCalendar& calendar)
{
    const auto moved = [&](const DueDate& due, const std::optional<Limit>& limit) {
        return later(due, pauseFor(limit, pausedOn, resumedOn, calendar), calendar);
    };
    term.statutory = moved(term.statutory, matter.statutoryLimit);
    term.promised = moved(term.promised, matter.promisedLimit);
    return term;
}

MatterTerm extendedTerm(MatterTerm term, const Limit& extension, const WorkCalendar& calendar)
{
    term.statutory = later(term.statutory, extension, calendar);
    term.promised = later(term.promised, extension, calendar);
    return term;
}

} // namespace yichuang
