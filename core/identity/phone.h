// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

namespace yichuang {

/// 手机号: eleven digits, 13 to 19 in front; +86 and 0086 are taken off. No finer table of number
/// ranges: it would be out of date.
Verdict checkMobile(const QString& value);

/// 固定电话: area code, number and perhaps extension, with or without dashes; also the short public
/// numbers (12345) and 400 and 800 numbers.
Verdict checkLandline(const QString& value);

/// Whether a number is to be read as a mobile one: eleven digits or so that begin with 1.
bool looksMobile(const QString& value);

} // namespace yichuang
