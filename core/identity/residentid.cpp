// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/residentid.h"

#include "core/identity/codetext.h"
#include "core/identity/personnumber.h"
#include "core/identity/regioncode.h"
#include "core/identity/residencepermit.h"

namespace yichuang {

Verdict checkResidentId(const QString& value, QDate today)
{
    const QString number = normalisedCode(value);
    if (!isPersonNumberShape(number))
        return Verdict::refused(number, IdentityFault::Format);
    const bool isPermit = hasPermitRegion(number);
    if (!isPermit && !beginsWithProvince(number))
        return Verdict::refused(number, IdentityFault::Region);
    if (const auto fault = personNumberFault(number, today))
        return Verdict::refused(number, *fault);
    return isPermit ? Verdict::accepted(number, {QStringLiteral("RESIDENCE_PERMIT")})
                    : Verdict::accepted(number);
}

Verdict checkResidentId15(const QString& value, QDate today)
{
    const QString number = normalisedCode(value);
    if (number.size() != 15 || !isDigits(number))
        return Verdict::refused(number, IdentityFault::Format);
    // Numbers of 15 digits were given out in the twentieth century only.
    const QString body = number.left(6) + QStringLiteral("19") + number.mid(6);
    const Verdict verdict = checkResidentId(body + mod112Character(body), today);
    if (verdict.fault)
        return Verdict::refused(number, *verdict.fault);
    return Verdict::accepted(verdict.normalized, {QStringLiteral("OLD_15")});
}

} // namespace yichuang
