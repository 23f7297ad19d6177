// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/deemedacceptance.h"
#include "core/ports/casestore.h"

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

} // namespace yichuang
