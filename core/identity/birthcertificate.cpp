// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/birthcertificate.h"

#include "core/identity/codetext.h"

namespace yichuang {

Verdict checkBirthCertificate(const QString& value)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Z][0-9]{9}\\z"));
    const QString number = normalisedCode(value);
    return matches(shape, number) ? Verdict::accepted(number)
                                  : Verdict::refused(number, IdentityFault::Format);
}

} // namespace yichuang
