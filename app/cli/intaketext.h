// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/casetaking.h"
#include "core/ports/sentences.h"

namespace yichuang {

/// What became of a case, as one reads it: number, outcome, what is missing, due dates, papers.
QString intakeText(const TakenCase& taken, const Scenario& scenario, const Sentences& sentences);

} // namespace yichuang
