// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

namespace yichuang {

/// The check character (position 9) of a vehicle identification number of 17 characters.
QChar vinCharacter(QStringView vin);

/// 车辆识别代号 (GB 16735): 17 characters without I, O, Q. Old imports and some trailers have no
/// right check character, so a wrong one is the warning CHECK and no fault.
Verdict checkVin(const QString& value);

} // namespace yichuang
