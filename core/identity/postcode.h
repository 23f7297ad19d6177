// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

namespace yichuang {

/// 邮政编码: six digits, the first no 9.
Verdict checkPostcode(const QString& value);

} // namespace yichuang
