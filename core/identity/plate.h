// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

namespace yichuang {

/// 机动车号牌 (GA 36): province, letter and five characters with a digit among them; the last may
/// be 学警港澳挂. Plates of embassies and consulates (使, 领): warning SPECIAL_PLATE.
Verdict checkPlate(const QString& value);

/// 新能源号牌: six characters, one of DABCEFGHJK first (small) or last (large vehicles).
Verdict checkNewEnergyPlate(const QString& value);

} // namespace yichuang
