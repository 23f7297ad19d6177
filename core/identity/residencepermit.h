// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

#include <QDate>

namespace yichuang {

/// Whether a number carries the region of a residence permit: 810000, 820000 or 830000.
bool hasPermitRegion(const QString& number);

/// 港澳台居民居住证: like a citizen's number, with the region 810000 (Hong Kong), 820000 (Macao) or
/// 830000 (Taiwan).
Verdict checkResidencePermit(const QString& value, QDate today);

/// 港澳居民居住证 alone: 810000 or 820000.
Verdict checkHkMacaoResidencePermit(const QString& value, QDate today);

/// 台湾居民居住证 alone: 830000.
Verdict checkTaiwanResidencePermit(const QString& value, QDate today);

} // namespace yichuang
