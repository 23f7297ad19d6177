// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/deemedacceptance.h"
#include "core/ports/casestore.h"
#include "core/session/workplace.h"

namespace yichuang {

/// A case that was received and not decided yet, whose time is short or over.
struct SilentCase
{
    CaseRecord record;
    DueDate noticeBy;
    Silence silence = Silence::Soon;
};

/// How far back a case may have been opened to be looked at.
inline constexpr int watchedDays = 60;

/// The cases to warn about (one working day or less is left) and those whose time has passed, the
/// most urgent first. Looks at cases opened in the last `watchedDays`.
Result<QList<SilentCase>> silentCases(const CaseStore& store, QDate today,
                                      const WorkCalendar& calendar);

/// What a look at the received cases came to.
struct SilenceReport
{
    QList<SilentCase> warned; ///< a clerk has to decide about them
    int deemedAccepted = 0;   ///< put on file just now
};

/// What the five days lie on, all outlives the call.
struct SilenceGround
{
    CaseStore& store;
    const Catalog& catalog;
    const WorkCalendar& calendar;
};

/// Puts on file that every case whose time has passed is accepted by law from the day of receipt
/// (行政许可法 §32(4)), once, whichever window notices it first; names those that still can be
/// decided in time. A case of a scenario that the catalog doesn't have is only warned about.
Result<SilenceReport> settleSilence(const SilenceGround& ground, const Session& who,
                                    const QDateTime& now);

} // namespace yichuang
