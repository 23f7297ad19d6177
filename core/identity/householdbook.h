// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

#include <QDate>

namespace yichuang {

/// The number by which a household book (户口簿) identifies somebody without an ID card: the
/// citizen's number printed in it. Anything else may be the number of the household, for which no
/// rule is known: warning HOUSEHOLD_NUMBER.
Verdict checkHouseholdBook(const QString& value, QDate today);

} // namespace yichuang
