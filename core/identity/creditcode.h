// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

namespace yichuang {

/// The check character of the first 17 characters (GB 32100). They must be of its alphabet.
QChar creditCodeCharacter(QStringView first17);

/// The check character of the eight characters of an organisation code (GB 11714).
QChar organisationCharacter(QStringView first8);

/// 统一社会信用代码 (GB 32100): registering department, class, region (six digits), organisation
/// code (GB 11714, positions 9–17), check character. A region of no province: warning REGION.
Verdict checkCreditCode(const QString& value);

} // namespace yichuang
