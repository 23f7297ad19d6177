// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casechange.h"

using namespace Qt::StringLiterals;

namespace yichuang {

Result<QList<CaseEntry>> entriesOf(const CaseChange& change, const CaseState& state, ClerkRole role)
{
    const bool isThereForSomebody =
        actionsFor(state, ClerkRole::Supervisor).contains(change.action);
    if (!isThereForSomebody)
        return Error{ErrorKind::Rejected, u"case.notNow"_s, {}};
    if (!actionsFor(state, role).contains(change.action))
        return Error{ErrorKind::Denied, u"session.notAllowed"_s, {}};
    return change.entries(state);
}

} // namespace yichuang
