// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace yichuang {

/// What can happen to a case. Stored by name (casejson.h); a name is never given a new meaning.
enum class CaseEventKind {
    Opened,                  ///< a number was allotted
    Received,                ///< 收件: to be decided within five working days (§32(4))
    Noticed,                 ///< 一次告知: everything to correct, with the notice's number
    Returned,                ///< 补正: the applicant came back
    Accepted,                ///< 受理, matter by matter
    Refused,                 ///< 不予受理
    Withdrawn,               ///< 撤回 by the applicant
    PredecessorDecided,      ///< an earlier matter's output arrived: waiting clocks start
    MatterDecided,           ///< one matter has its result
    DeferredMaterialArrived, ///< 容缺 material handed in
    DeferredMaterialDue,     ///< 容缺 date passed without it
    Printed,
    Reprinted,      ///< 补打
    Paused,         ///< §45: hearing, inspection, expert review …
    Resumed,        ///< the clock runs again
    Extended,       ///< §42, approved by the head of the agency
    Completed,      ///< 办结
    PickedUp,       ///< 取件
    DeemedAccepted, ///< the five days passed in silence: accepted from the day of receipt
    NoticeReopened  ///< a supervisor allows asking for more than the first notice
};

/// One thing that happened; appended, never changed. The state of a case is the fold of its events.
struct CaseEvent
{
    QString id; ///< UUID, made before the first attempt to save: the idempotency key
    QDateTime at;
    QString clerk; ///< staff number
    QString window;
    CaseEventKind kind = CaseEventKind::Opened;
    QJsonObject payload; ///< by kind, see eventpayload.h

    bool operator==(const CaseEvent&) const = default;
};

} // namespace yichuang
