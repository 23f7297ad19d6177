// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/decision.h"
#include "core/ports/casestore.h"
#include "core/ports/documentcomposer.h"

#include <QTime>

#include <optional>

namespace yichuang {

class WorkCalendar;

/// What a hall has settled for its windows.
struct HallRules
{
    std::optional<QTime> cutOff; ///< material handed in later counts as received next working day
};

/// The work to decide.
struct Submission
{
    QString draft; ///< UUID of the draft; submitting it twice makes one case
    const Catalog& catalog;
    const Scenario& scenario;
    const FormSession& session;
    const Checklist& checklist;
    ClerksChoice choice;
    CaseNumber returning; ///< set on a correction visit
};

/// What was stored. Papers are printed from `documents`, never before this exists.
struct Submitted
{
    CaseRecord record;
    Decision decision;
    QString slipNumber;
    QList<IssuedDocument> documents; ///< of this decision
};

/// The use case of the window: decides, allots the numbers, and stores case, events, papers and
/// outbox entries in one transaction.
class SubmitCase
{
public:
    SubmitCase(CaseStore& store, const DocumentComposer& composer, const WorkCalendar& calendar,
               HallRules rules);

    /// Errors: those of decide(), of the store, "sequence.exhausted", "case.closed" for a
    /// correction visit to a case that isn't waiting for one, "session.notAllowed".
    Result<Submitted> submit(const Submission& submission, const Session& who, QDateTime at) const;
    /// The decision as it would be now; stores nothing. For the preview of the notice.
    Result<Decision> preview(const Submission& submission, QDateTime at) const;

private:
    CaseStore& m_store;
    const DocumentComposer& m_composer;
    const WorkCalendar& m_calendar;
    HallRules m_rules;
};

} // namespace yichuang
