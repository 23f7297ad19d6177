// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

#include <QDate>

namespace yichuang {

/// 公民身份号码 (GB 11643): 18 characters. Of the region only the province is checked. One of
/// 81, 82 or 83 belongs to a residence permit: warning RESIDENCE_PERMIT.
Verdict checkResidentId(const QString& value, QDate today);

/// The old number of 15 digits; normalised to its 18 characters. Only for finding old files, so
/// the warning OLD_15 is always there.
Verdict checkResidentId15(const QString& value, QDate today);

} // namespace yichuang
