// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/casefiledefect.h"
#include "ui/wording/wordingtable.h"

namespace yichuang {

/// What is wrong at this place of the case file.
QString caseFileDefectText(const CaseFileDefect& defect);
const WordingTable& caseFileDefectWordings();

} // namespace yichuang
