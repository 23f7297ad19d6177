// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/daycount.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace yichuang {

/// Why a time limit ends when it ends: what `yichuang explain due` says.
struct DueExplanation
{
    QDate receivedOn; ///< counts as the day of receipt; the limit starts the day after
    DueDate due;
    QList<SkippedDay> skipped; ///< after the day of receipt
};

DueExplanation explainDue(const QDateTime& at, const Limit& limit, std::optional<QTime> cutOff,
                          const WorkCalendar& calendar);

/// {"received", "due", "estimated", "skipped": [{"date", "why": "weekend" | "holiday"}]}
QJsonObject toJson(const DueExplanation& explanation);

} // namespace yichuang
