// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/travelpermit.h"

#include "core/identity/codetext.h"

namespace yichuang {

Verdict checkHkMacaoPermit(const QString& value)
{
    static const QRegularExpression usual(QStringLiteral("\\A[HM][0-9]{8}(?:[0-9]{2})?\\z"));
    static const QRegularExpression recent(QStringLiteral("\\A[HM][A-Z][A-Z0-9]{7,9}\\z"));
    const QString number = normalisedCode(value);
    if (matches(usual, number))
        return Verdict::accepted(number);
    if (matches(recent, number))
        return Verdict::accepted(number, {QStringLiteral("NON_CHINESE_PERMIT")});
    return Verdict::refused(number, IdentityFault::Format);
}

Verdict checkTaiwanPermit(const QString& value)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(?:[0-9]{8}(?:[A-Z0-9]{2})?|[0-9]{10}[A-Z]?)\\z"));
    const QString number = normalisedCode(value);
    return matches(shape, number) ? Verdict::accepted(number)
                                  : Verdict::refused(number, IdentityFault::Format);
}

} // namespace yichuang
