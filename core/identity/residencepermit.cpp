// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/residencepermit.h"

#include "core/identity/codetext.h"
#include "core/identity/personnumber.h"

namespace yichuang {

namespace {

bool isHkMacao(const QString& number)
{
    return number.startsWith(u"810000") || number.startsWith(u"820000");
}

bool isTaiwan(const QString& number)
{
    return number.startsWith(u"830000");
}

Verdict checkPermitOf(bool (*isOfRegion)(const QString&), const QString& value, QDate today)
{
    const QString number = normalisedCode(value);
    if (!isPersonNumberShape(number))
        return Verdict::refused(number, IdentityFault::Format);
    if (!isOfRegion(number))
        return Verdict::refused(number, IdentityFault::Region);
    if (const auto fault = personNumberFault(number, today))
        return Verdict::refused(number, *fault);
    return Verdict::accepted(number);
}

} // namespace

bool hasPermitRegion(const QString& number)
{
    return isHkMacao(number) || isTaiwan(number);
}

Verdict checkResidencePermit(const QString& value, QDate today)
{
    return checkPermitOf(hasPermitRegion, value, today);
}

Verdict checkHkMacaoResidencePermit(const QString& value, QDate today)
{
    return checkPermitOf(isHkMacao, value, today);
}

Verdict checkTaiwanResidencePermit(const QString& value, QDate today)
{
    return checkPermitOf(isTaiwan, value, today);
}

} // namespace yichuang
