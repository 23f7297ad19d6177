// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/cases/duedate.h"

#include <QList>

namespace yichuang {

/// How a matter of a case was taken in.
enum class MatterStanding {
    Accepted, ///< 受理: its clock runs
    Waiting,  ///< taken in with the case; its clock starts when its predecessors are decided
    Refused   ///< a rule rejects it here; the other matters go on
};

/// The terms on which one matter was taken in. A case has a list of these, never one sum.
struct MatterTerm
{
    MatterId matter;
    MatterStanding standing = MatterStanding::Accepted;
    QList<MatterId> waitsFor; ///< hard predecessors in this case that aren't decided yet
    QDate acceptedOn;         ///< the day the limits are counted from; invalid while waiting
    DueDate statutory;        ///< 法定; not set where the law knows none
    DueDate promised;         ///< 承诺
    QString reason;           ///< why it was refused

    bool operator==(const MatterTerm&) const = default;
};

/// A material that may follow later (容缺), and by when.
struct DeferredMaterial
{
    QString material; ///< material key
    DueDate due;

    bool operator==(const DeferredMaterial&) const = default;
};

} // namespace yichuang
