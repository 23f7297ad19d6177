// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sessionchecks.h"

#include "core/form/daterules.h"
#include "core/form/personrules.h"
#include "core/form/sumrules.h"

namespace yichuang {

void addCrossFieldProblems(FormState& state, QDate today)
{
    const FormGroups groups(state);
    checkSums(groups);
    checkDates(groups, today);
    checkPersons(groups, today);
}

} // namespace yichuang
