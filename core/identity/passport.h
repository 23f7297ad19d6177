// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

namespace yichuang {

/// 中国护照: the series of ordinary, diplomatic, service, Hong Kong and Macao passports.
Verdict checkChinesePassport(const QString& value);

/// A foreign passport: countries differ, so any 5 to 20 letters and digits (ICAO 9303).
Verdict checkPassport(const QString& value);

} // namespace yichuang
