// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/cases/duedate.h"
#include "core/catalog/matter.h"

namespace yichuang {

/// A day that a count passed over, and what it is: a weekend or a holiday.
struct SkippedDay
{
    QDate day;
    DayKind why = DayKind::Weekend;

    bool operator==(const SkippedDay&) const = default;
};

/// How a time limit was counted.
struct DayCount
{
    DueDate due;
    QList<SkippedDay> skipped; ///< after the first day, in order
};

/// Counts `limit` from the day after `from` (行政许可法 §82, 民法典 §§201–203). Working days skip
/// what isn't worked; days and months are natural ones, and a last day that isn't worked moves on
/// to the next one that is. Nothing at all (即办) is the same day.
DayCount countDays(const Limit& limit, QDate from, const WorkCalendar& calendar);

} // namespace yichuang
