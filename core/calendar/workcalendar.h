// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QSet>

namespace yichuang {

/// What a day is at the window.
enum class DayKind {
    Workday, ///< a weekday, or a Saturday or Sunday that is worked in return (调休上班)
    Weekend,
    Holiday ///< as the State Council arranges it; its Saturdays and Sundays included
};

/// Which days are worked: the State Council's yearly arrangement of holidays and make-up days. In a
/// year that isn't published yet only Saturdays and Sundays are free, and every count that touches
/// it is an estimate.
class WorkCalendar
{
public:
    WorkCalendar() = default; ///< no year is known
    /// Reads {"2026": {"holidays": ["2026-01-01", …], "makeup": […]}}. A day belongs to the year it
    /// is listed under; anything else is "calendar.damaged" with what was found.
    static Result<WorkCalendar> fromJson(const QByteArray& json);

    bool isKnown(int year) const { return m_years.contains(year); }
    DayKind kindOf(QDate day) const;
    bool isWorkday(QDate day) const { return kindOf(day) == DayKind::Workday; }
    /// The first working day after `day`.
    QDate nextWorkday(QDate day) const;
    /// How many working days lie after `from`, up to and including `until`.
    int workdaysBetween(QDate from, QDate until) const;

private:
    QSet<int> m_years;
    QSet<QDate> m_holidays;
    QSet<QDate> m_makeUpDays;
};

} // namespace yichuang
