// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workcalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yichuang {

namespace {

Error damaged(const QString& found)
{
    return {ErrorKind::Damaged, QStringLiteral("calendar.damaged"), {found}};
}

/// The days listed under `name` of one year.
Result<QSet<QDate>> daysIn(const QJsonObject& lists, const QString& name, int year)
{
    const QJsonValue list = lists.value(name);
    if (!list.isArray())
        return damaged(QStringLiteral("%1.%2").arg(year).arg(name));
    QSet<QDate> days;
    for (const QJsonValue& entry : list.toArray()) {
        const QDate day = QDate::fromString(entry.toString(), Qt::ISODate);
        if (!day.isValid() || day.year() != year)
            return damaged(QStringLiteral("%1.%2: %3").arg(year).arg(name, entry.toString()));
        days.insert(day);
    }
    return days;
}

} // namespace

Result<WorkCalendar> WorkCalendar::fromJson(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return damaged(fault.errorString());

    WorkCalendar calendar;
    const QJsonObject years = document.object();
    for (auto entry = years.begin(); entry != years.end(); ++entry) {
        bool isNumber = false;
        const int year = entry.key().toInt(&isNumber);
        if (!isNumber || !entry.value().isObject())
            return damaged(entry.key());
        const QJsonObject lists = entry.value().toObject();
        const auto holidays = daysIn(lists, QStringLiteral("holidays"), year);
        if (!holidays)
            return holidays.error();
        const auto makeUpDays = daysIn(lists, QStringLiteral("makeup"), year);
        if (!makeUpDays)
            return makeUpDays.error();
        if (holidays->intersects(*makeUpDays))
            return damaged(entry.key());
        calendar.m_years.insert(year);
        calendar.m_holidays.unite(*holidays);
        calendar.m_makeUpDays.unite(*makeUpDays);
    }
    return calendar;
}

DayKind WorkCalendar::kindOf(QDate day) const
{
    if (m_holidays.contains(day))
        return DayKind::Holiday;
    const bool isWeekend = day.dayOfWeek() >= Qt::Saturday;
    return isWeekend && !m_makeUpDays.contains(day) ? DayKind::Weekend : DayKind::Workday;
}

QDate WorkCalendar::nextWorkday(QDate day) const
{
    do
        day = day.addDays(1);
    while (!isWorkday(day));
    return day;
}

int WorkCalendar::workdaysBetween(QDate from, QDate until) const
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= until; day = day.addDays(1))
        count += isWorkday(day) ? 1 : 0;
    return count;
}

} // namespace yichuang
