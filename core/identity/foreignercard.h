// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

#include <QDate>

namespace yichuang {

/// 外国人永久居留身份证. Since December 2023: 18 characters that begin with 9, with birth date and
/// check character where a citizen's number has them. Before: three letters and twelve digits.
Verdict checkForeignerCard(const QString& value, QDate today);

} // namespace yichuang
