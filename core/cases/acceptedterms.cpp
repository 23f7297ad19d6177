// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/acceptedterms.h"

#include "core/cases/termdates.h"

namespace yichuang {

QList<MatterTerm> acceptedTerms(const MatterSelection& selection,
                                const QHash<MatterId, QList<MatterId>>& predecessors,
                                QDate acceptedOn, const WorkCalendar& calendar)
{
    QList<MatterTerm> terms;
    for (const Matter* matter : selection.matters) {
        MatterTerm term;
        term.matter = matter->id;
        term.standing = MatterStanding::Waiting;
        term.waitsFor = predecessors.value(matter->id);
        terms.append(term.waitsFor.isEmpty() ? startedTerm(*matter, acceptedOn, calendar) : term);
    }
    for (const Rejection& rejection : selection.rejections) {
        MatterTerm term;
        term.matter = rejection.matter;
        term.standing = MatterStanding::Refused;
        term.reason = rejection.words();
        terms.append(term);
    }
    return terms;
}

} // namespace yichuang
