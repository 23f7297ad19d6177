// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/counter.h"
#include "core/intake/casefile.h"
#include "core/intake/intakereply.h"

namespace yichuang {

/// What became of a case file that was in order. Stored papers that couldn't be written are named
/// in `paperErrors`; the case stands all the same.
struct TakenCase
{
    Submitted submitted;
    QList<IssuedPaper> papers;
    QList<Error> paperErrors;
};

/// Decides and stores the case, then makes its papers: the order in which a window works.
/// `now` stands in for a missing intakeAt. Errors: those of SubmitCase.
Result<TakenCase> takeIn(const CaseFile& file, const Catalog& catalog, const Counter& counter,
                         Paper& paper, const QDateTime& now);

} // namespace yichuang
