// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/matterterm.h"
#include "core/catalog/matter.h"

#include <QDateTime>

#include <optional>

namespace yichuang {

class WorkCalendar;

/// The last day of `limit`, counted from the day after `from` (行政许可法 §82).
DueDate dueDate(const Limit& limit, QDate from, const WorkCalendar& calendar);

/// The last day for the one-time notice: five working days from receipt (行政许可法 §32(4)).
DueDate noticeDeadline(QDate receivedOn, const WorkCalendar& calendar);

/// The day that counts as the day of receipt; after a hall's cut-off time the next working day.
QDate receiptDay(QDateTime at, std::optional<QTime> cutOff, const WorkCalendar& calendar);

/// A matter whose clock starts on `acceptedOn`, with its own dates.
MatterTerm startedTerm(const Matter& matter, QDate acceptedOn, const WorkCalendar& calendar);

/// The term after a pause (行政许可法 §45: hearing, inspection, expert review …). The day it began
/// still counted, the day it ended doesn't: `pausedOn` < taken out <= `resumedOn`. A limit in
/// working days moves by the working days of the pause, one in days or months by its days.
MatterTerm resumedTerm(const Matter& matter, MatterTerm term, QDate pausedOn, QDate resumedOn,
                       const WorkCalendar& calendar);

/// The term with `extension` added to both limits (行政许可法 §42: ten working days by the head of
/// the agency, fifteen where several agencies decide together).
MatterTerm extendedTerm(MatterTerm term, const Limit& extension, const WorkCalendar& calendar);

} // namespace yichuang
