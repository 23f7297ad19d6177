// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/personnumber.h"

#include "core/identity/codetext.h"

namespace yichuang {

namespace {

QDate birthIn(const QString& number)
{
    return {number.mid(6, 4).toInt(), number.mid(10, 2).toInt(), number.mid(12, 2).toInt()};
}

} // namespace

QChar mod112Character(QStringView digits)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr char16_t characters[] = u"10X98765432";
    int sum = 0;
    for (qsizetype i = 0; i < std::ssize(weights); ++i)
        sum += weights[i] * (digits[i].unicode() - u'0');
    return characters[sum % 11];
}

bool isPersonNumberShape(const QString& number)
{
    return number.size() == 18 && isDigits(QStringView(number).left(17)) &&
           (isDigits(QStringView(number).right(1)) || number.back() == u'X');
}

std::optional<IdentityFault> personNumberFault(const QString& number, QDate today)
{
    const QDate birth = birthIn(number);
    if (!birth.isValid())
        return IdentityFault::Date;
    if (birth < QDate(1850, 1, 1) || (today.isValid() && birth > today))
        return IdentityFault::DateRange;
    if (mod112Character(number) != number.back())
        return IdentityFault::Check;
    return std::nullopt;
}

QString genderCode(Sex sex)
{
    return sex == Sex::Male ? QStringLiteral("1") : QStringLiteral("2");
}

std::optional<PersonNumberFacts> personNumberFacts(const QString& number)
{
    const QString code = normalisedCode(number);
    if (!isPersonNumberShape(code) || personNumberFault(code, {}))
        return std::nullopt;
    const bool isOdd = (code[16].unicode() - u'0') % 2 == 1;
    return PersonNumberFacts{birthIn(code), isOdd ? Sex::Male : Sex::Female, code.left(6)};
}

} // namespace yichuang
