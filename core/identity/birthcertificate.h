// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

namespace yichuang {

/// 出生医学证明编号: a letter and nine digits.
Verdict checkBirthCertificate(const QString& value);

} // namespace yichuang
