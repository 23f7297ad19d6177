// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/foreignercard.h"

#include "core/identity/codetext.h"
#include "core/identity/personnumber.h"

namespace yichuang {

Verdict checkForeignerCard(const QString& value, QDate today)
{
    static const QRegularExpression old(QStringLiteral("\\A[A-Z]{3}[0-9]{12}\\z"));
    const QString number = normalisedCode(value);
    if (matches(old, number))
        return Verdict::accepted(number);
    if (!isPersonNumberShape(number) || !number.startsWith(u'9'))
        return Verdict::refused(number, IdentityFault::Format);
    if (const auto fault = personNumberFault(number, today))
        return Verdict::refused(number, *fault);
    return Verdict::accepted(number);
}

} // namespace yichuang
