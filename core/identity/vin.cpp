// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/vin.h"

#include "core/identity/codetext.h"

#include <algorithm>

namespace yichuang {

namespace {

// The value of a letter is the last digit of its place in this row; blanks stand for I, O, Q.
constexpr QStringView values = u"0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";

bool isVinCharacter(QChar c)
{
    return c != u'.' && values.contains(c);
}

} // namespace

QChar vinCharacter(QStringView vin)
{
    static constexpr int weights[] = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    qsizetype sum = 0;
    for (qsizetype i = 0; i < std::ssize(weights); ++i)
        sum += weights[i] * (values.indexOf(vin[i]) % 10);
    return sum % 11 == 10 ? QChar(u'X') : QChar(u'0' + int(sum % 11));
}

Verdict checkVin(const QString& value)
{
    const QString vin = normalisedCode(value);
    if (vin.size() != 17)
        return Verdict::refused(vin, IdentityFault::Format);
    if (!std::ranges::all_of(vin, isVinCharacter))
        return Verdict::refused(vin, IdentityFault::Charset);
    return vinCharacter(vin) == vin[8] ? Verdict::accepted(vin)
                                       : Verdict::accepted(vin, {QStringLiteral("CHECK")});
}

} // namespace yichuang
