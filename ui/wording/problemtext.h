// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"
#include "ui/wording/wordingtable.h"

namespace yichuang {

/// What is wrong with a value, beside its field.
QString problemText(const FieldProblem& problem);
const WordingTable& problemWordings();

} // namespace yichuang
