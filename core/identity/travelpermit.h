// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

namespace yichuang {

/// 港澳居民来往内地通行证: H or M, eight digits for life, perhaps two for the number of renewals.
/// How the permits for residents who aren't Chinese (since July 2024) go on after the letter isn't
/// settled: they are accepted with the warning NON_CHINESE_PERMIT.
Verdict checkHkMacaoPermit(const QString& value);

/// 台湾居民来往大陆通行证: eight digits (card), perhaps two more characters; ten digits, perhaps
/// with a letter (paper, one journey).
Verdict checkTaiwanPermit(const QString& value);

} // namespace yichuang
