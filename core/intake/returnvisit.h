// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casestate.h"
#include "core/ports/casestore.h"
#include "core/ports/draftstore.h"

namespace yichuang {

/// Cases by whatever a returning applicant brings: slip number, case number, ID number or name. The
/// kind is told from the text.
Result<QList<CaseSummary>> findReturning(const CaseStore& store, const QString& text);

/// A case that goes on where it stopped.
struct ReturnVisit
{
    Draft draft;             ///< a new one, with the form and materials as stored
    QList<MissingItem> open; ///< what the notice asked for and nothing else
};

/// Begins a correction visit. `draftId` is the new draft's UUID. Rejected "case.closed" for a case
/// that isn't waiting for corrections.
Result<ReturnVisit> beginReturn(const CaseRecord& record, const QString& draftId,
                                const QString& clerk, QDateTime now);

} // namespace yichuang
