// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/bankcard.h"

#include "core/identity/codetext.h"
#include "core/identity/luhn.h"

namespace yichuang {

Verdict checkBankCard(const QString& value)
{
    static const QRegularExpression shape(QStringLiteral("\\A(?!0+\\z)(?:[0-9]{16}|[0-9]{19})\\z"));
    const QString number = normalisedCode(value);
    if (!matches(shape, number))
        return Verdict::refused(number, IdentityFault::Format);
    return passesLuhn(number) ? Verdict::accepted(number)
                              : Verdict::refused(number, IdentityFault::Check);
}

} // namespace yichuang
