// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/matterterm.h"
#include "core/cases/missingitem.h"
#include "core/form/formstate.h"
#include "core/materials/checklist.h"

#include <QDateTime>

namespace yichuang {

class WorkCalendar;

/// What the clerk wants; everything else follows.
enum class Wish {
    Auto,    ///< accept if nothing is missing or wrong, else the one-time notice
    Receive, ///< take the material, decide within five working days
    Refuse   ///< 不予受理, with a ground and a reason
};

/// The only grounds for not accepting (行政许可法 §32(1) and (2), or a rule of the catalog).
/// Missing or faulty material is none.
enum class RefusalGround { NoLicenceNeeded, NotCompetent, RejectedByRule };

/// The clerk's choice.
struct ClerksChoice
{
    Wish wish = Wish::Auto;
    RefusalGround ground = RefusalGround::NotCompetent;
    QString reason;          ///< the facts and the article; wanted for a refusal
    QString competentAgency; ///< where to go instead, for NotCompetent
};

/// How the window decided (行政许可法 §32).
enum class DecisionOutcome { Accepted, Noticed, Received, Refused };

/// The decision with all that its papers say.
struct Decision
{
    DecisionOutcome outcome = DecisionOutcome::Noticed;
    QList<MissingItem> missing;
    /// Would have been missing, but the first notice didn't ask for it: may not be asked for now
    /// unless a supervisor reopens the notice.
    QList<MissingItem> notAskedBefore;
    QList<MatterTerm> terms; ///< per matter; empty unless accepted
    QList<DeferredMaterial> deferred;
    QDate receivedOn; ///< the day that counts as the day of receipt (cut-off time, see calendar)
    DueDate noticeBy; ///< Received: five working days
    ClerksChoice choice;

    /// The latest promised (else statutory) day of the matters whose clock runs; not a date of the
    /// case, only for a reply that has room for one.
    DueDate latestDue() const;
};

/// All a decision depends on.
struct DecisionInput
{
    const MergeResult& merge;
    const FormState& form;
    const Checklist& checklist;
    QHash<MatterId, QList<MatterId>> predecessors; ///< hardPredecessors()
    ClerksChoice choice;
    QDate receivedOn;
    /// The day limits count from where the material had come in earlier (收件); invalid:
    /// receivedOn.
    QDate acceptedOn;
    QList<MatterId>
        askedFor; ///< matters the applicant named himself, beyond what the rules include
    const QList<MissingItem>* firstNotice = nullptr; ///< on a correction visit: what was asked for
};

/// 行政许可法 §32 as a pure function. Errors (Rejected): "decision.noMatters",
/// "decision.refuseWithoutReason", "decision.materialIsNoGround", "decision.nothingRejected".
Result<Decision> decide(const DecisionInput& input, const WorkCalendar& calendar);

} // namespace yichuang
