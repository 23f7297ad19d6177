// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/passport.h"

#include "core/identity/codetext.h"

namespace yichuang {

namespace {

Verdict checkShape(const QRegularExpression& shape, const QString& value)
{
    const QString number = normalisedCode(value);
    return matches(shape, number) ? Verdict::accepted(number)
                                  : Verdict::refused(number, IdentityFault::Format);
}

} // namespace

Verdict checkChinesePassport(const QString& value)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(?:E[0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|G[0-9]{8}|1[45][0-9]{7}|[DSP][0-9]{8}|"
                       "[DSP]E[0-9]{7}|K[0-9]{8}|KJ[0-9]{7}|MA[0-9]{7}|P[0-9]{7}|S[0-9]{7})\\z"));
    return checkShape(shape, value);
}

Verdict checkPassport(const QString& value)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Z0-9]{5,20}\\z"));
    return checkShape(shape, value);
}

} // namespace yichuang
