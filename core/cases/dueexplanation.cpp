// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/dueexplanation.h"

#include "core/cases/termdates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

DueExplanation explainDue(const QDateTime& at, const Limit& limit, std::optional<QTime> cutOff,
                          const WorkCalendar& calendar)
{
    DueExplanation explanation;
    explanation.receivedOn = receiptDay(at, cutOff, calendar);
    DayCount count = countDays(limit, explanation.receivedOn, calendar);
    explanation.due = count.due;
    explanation.skipped = std::move(count.skipped);
    // Received on a later working day of a year that isn't published: that day is a guess already.
    explanation.due.isEstimated |=
        explanation.receivedOn != at.date() && !calendar.isKnown(explanation.receivedOn.year());
    return explanation;
}

QJsonObject toJson(const DueExplanation& explanation)
{
    QJsonArray skipped;
    for (const SkippedDay& skip : explanation.skipped)
        skipped.append(
            QJsonObject{{u"date"_s, skip.day.toString(Qt::ISODate)},
                        {u"why"_s, skip.why == DayKind::Holiday ? u"holiday"_s : u"weekend"_s}});
    return {{u"received"_s, explanation.receivedOn.toString(Qt::ISODate)},
            {u"due"_s, explanation.due.day.toString(Qt::ISODate)},
            {u"estimated"_s, explanation.due.isEstimated},
            {u"skipped"_s, skipped}};
}

} // namespace yichuang
