// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/luhn.h"

namespace yichuang {

QChar luhnDigit(QStringView digits)
{
    int sum = 0;
    bool doubles = true;
    for (auto it = digits.crbegin(); it != digits.crend(); ++it, doubles = !doubles) {
        const int digit = it->unicode() - u'0';
        const int twice = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += doubles ? twice : digit;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

bool passesLuhn(QStringView digits)
{
    return !digits.isEmpty() && luhnDigit(digits.chopped(1)) == digits.back();
}

} // namespace yichuang
