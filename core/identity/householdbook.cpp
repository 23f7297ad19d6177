// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/householdbook.h"

#include "core/identity/codetext.h"
#include "core/identity/residentid.h"

namespace yichuang {

Verdict checkHouseholdBook(const QString& value, QDate today)
{
    static const QRegularExpression household(QStringLiteral("\\A[A-Z0-9]{6,12}\\z"));
    const QString number = normalisedCode(value);
    if (matches(household, number))
        return Verdict::accepted(number, {QStringLiteral("HOUSEHOLD_NUMBER")});
    return checkResidentId(number, today);
}

} // namespace yichuang
