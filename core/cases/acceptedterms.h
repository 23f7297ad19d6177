// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/matterterm.h"
#include "core/catalog/matterselection.h"

namespace yichuang {

class WorkCalendar;

/// The terms on which the matters of a case are taken in: the clock of those without a hard
/// predecessor starts on `acceptedOn`, the others wait; what a rule rejects is refused.
QList<MatterTerm> acceptedTerms(const MatterSelection& selection,
                                const QHash<MatterId, QList<MatterId>>& predecessors,
                                QDate acceptedOn, const WorkCalendar& calendar);

} // namespace yichuang
