// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/situation.h"

namespace yichuang {

/// Which matters a situation leads to, in the scenario's order, and what the rules say besides.
struct MatterSelection
{
    QList<const Matter*> matters;
    QList<Rejection> rejections;
    QStringList notices;
    /// Why each is here: the questions whose answers the rules looked at. Not of what the clerk
    /// added; empty where a rule always holds.
    QHash<MatterId, QList<QuestionId>> because;

    bool contains(const MatterId& id) const;
};

/// Applies every rule whose condition holds, then what the clerk added and dropped. A matter that a
/// rule rejects, that was cancelled or that has no guide is not selected but named in `rejections`
/// (its message empty where the reason is the matter's own: its status, or a case file asks for it
/// although neither the rules nor its `defaultWhen` let it in).
MatterSelection selectMatters(const Scenario& scenario, const Situation& situation);

/// The hard links that hold now between selected matters: later -> its predecessors.
QHash<MatterId, QList<MatterId>> hardPredecessors(const Scenario& scenario,
                                                  const Situation& situation,
                                                  const MatterSelection& selection);

} // namespace yichuang
