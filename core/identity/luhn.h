// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

// Luhn's check digit (ISO/IEC 7812-1, annex B): catches every single wrong digit and every swap of
// neighbours but 09 and 90.

/// The digit to be put behind `digits`.
QChar luhnDigit(QStringView digits);

/// Whether the last digit is the check digit of those before it. `digits` are ASCII digits.
bool passesLuhn(QStringView digits);

} // namespace yichuang
