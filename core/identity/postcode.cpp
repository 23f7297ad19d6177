// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/postcode.h"

#include "core/identity/codetext.h"

namespace yichuang {

Verdict checkPostcode(const QString& value)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-8][0-9]{5}\\z"));
    const QString code = normalisedCode(value);
    return matches(shape, code) ? Verdict::accepted(code)
                                : Verdict::refused(code, IdentityFault::Format);
}

} // namespace yichuang
