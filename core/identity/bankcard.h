// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

namespace yichuang {

/// 个人银行卡: 16 or 19 digits with Luhn's check digit, not all zeros. Not for accounts of
/// organisations and passbooks, which have none.
Verdict checkBankCard(const QString& value);

} // namespace yichuang
