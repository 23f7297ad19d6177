// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/caseevent.h"
#include "core/cases/matterterm.h"
#include "core/cases/missingitem.h"

namespace yichuang {

/// Where a case stands (办件状态).
enum class CasePhase { Draft, Received, Noticed, Accepted, Refused, Withdrawn, Completed };

/// Where one matter of a case stands.
enum class MatterPhase {
    Open,    ///< nothing decided about it yet
    Waiting, ///< for a hard predecessor
    Running, ///< accepted, the clock runs
    Paused,  ///< §45
    Granted, ///< 准予
    Denied,  ///< 不准予
    Refused, ///< 不予受理
    PickedUp ///< the applicant has the result
};

/// One matter of a case, with its own dates.
struct MatterState
{
    MatterTerm term;
    MatterPhase phase = MatterPhase::Open;
    QDate pausedOn;          ///< while Paused
    bool isExtended = false; ///< §42 allows it once

    bool isDecided() const { return phase >= MatterPhase::Granted; }
};

/// A case as its events leave it.
struct CaseState
{
    CasePhase phase = CasePhase::Draft;
    QList<MatterState> matters;
    QDateTime openedAt;
    QDateTime receivedAt;                ///< of the material that counts now
    DueDate noticeBy;                    ///< five working days from receipt, while Received
    QString firstNotice;                 ///< its number; stays on file
    QList<MissingItem> firstNoticeItems; ///< nothing beyond these may be asked for later …
    bool isNoticeReopened = false;       ///< … unless a supervisor allowed it
    bool isApplicantBack = false;        ///< a correction visit is under way
    bool isDeemedAccepted = false;
    QList<DeferredMaterial> deferred; ///< 容缺, still outstanding
    QDateTime lastChange;

    const MatterState* matter(const MatterId& id) const;
};

/// Folds events, in order, into the state. Pure; events whose id came before are skipped.
CaseState stateAfter(const QList<CaseEvent>& events);

} // namespace yichuang
