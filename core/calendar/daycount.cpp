// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/daycount.h"

namespace yichuang {

namespace {

/// Looks at days one by one and notes what isn't worked and what isn't known.
class DayWalk
{
public:
    explicit DayWalk(const WorkCalendar& calendar) : m_calendar(calendar) {}

    /// Whether `day` is worked; otherwise it is noted as skipped.
    bool isWorked(QDate day)
    {
        m_count.due.isEstimated |= !m_calendar.isKnown(day.year());
        const DayKind kind = m_calendar.kindOf(day);
        if (kind == DayKind::Workday)
            return true;
        m_count.skipped.append({day, kind});
        return false;
    }

    DayCount endingOn(QDate day)
    {
        m_count.due.day = day;
        return m_count;
    }

private:
    const WorkCalendar& m_calendar;
    DayCount m_count;
};

DayCount countWorkdays(int amount, QDate from, const WorkCalendar& calendar)
{
    DayWalk walk(calendar);
    QDate day = from;
    while (amount > 0) {
        day = day.addDays(1);
        if (walk.isWorked(day))
            --amount;
    }
    return walk.endingOn(day);
}

DayCount endOnWorkday(QDate day, const WorkCalendar& calendar)
{
    DayWalk walk(calendar);
    while (!walk.isWorked(day))
        day = day.addDays(1);
    return walk.endingOn(day);
}

} // namespace

DayCount countDays(const Limit& limit, QDate from, const WorkCalendar& calendar)
{
    if (limit.amount <= 0)
        return {{from, false}, {}};
    switch (limit.unit) {
    case LimitUnit::Days:
        return endOnWorkday(from.addDays(limit.amount), calendar);
    case LimitUnit::Months:
        return endOnWorkday(from.addMonths(limit.amount), calendar);
    case LimitUnit::WorkingDays:
        break;
    }
    return countWorkdays(limit.amount, from, calendar);
}

} // namespace yichuang
