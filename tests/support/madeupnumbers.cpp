// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/madeupnumbers.h"

namespace yichuang::test {

namespace {

constexpr QStringView creditAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// ISO 7064, pure system recursive method: (remainder + character) * radix, modulo.
int pureRemainder(const QString& text, QStringView alphabet, int modulus, int radix)
{
    int remainder = 0;
    for (const QChar c : text)
        remainder = (remainder + int(alphabet.indexOf(c))) * radix % modulus;
    return remainder;
}

QChar organisationCharacter(const QString& organisation)
{
    constexpr QStringView letters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (const QChar candidate : QStringView(u"0123456789X")) {
        // The weighted sum with the check character (X is ten) is a multiple of eleven.
        int sum = int(letters.indexOf(candidate));
        sum = candidate == u'X' ? 10 : sum;
        int i = 0;
        for (const int weight : {3, 7, 9, 10, 5, 8, 4, 2})
            sum += weight * int(letters.indexOf(organisation[i++]));
        if (sum % 11 == 0)
            return candidate;
    }
    return u'?';
}

} // namespace

QString personNumber(const QString& region, const QString& birth, const QString& sequence)
{
    const QString body = region + birth + sequence;
    const int remainder = pureRemainder(body, u"0123456789", 11, 2);
    return body + QStringView(u"0123456789X")[(12 - remainder) % 11];
}

QString residentId(QDate birth, int sequence)
{
    return personNumber(QStringLiteral("370102"), birth.toString(QStringLiteral("yyyyMMdd")),
                        QString::number(sequence).rightJustified(3, u'0'));
}

QString withCreditCharacter(const QString& first17)
{
    // The weights are the powers of 3: Horner's scheme from the back.
    int sum = 0;
    for (auto it = first17.crbegin(); it != first17.crend(); ++it)
        sum = (sum * 3 + int(creditAlphabet.indexOf(*it))) % 31;
    return first17 + creditAlphabet[(31 - sum) % 31];
}

QString creditCode(const QString& front, const QString& organisation)
{
    return withCreditCharacter(front + organisation + organisationCharacter(organisation));
}

QString withLuhnDigit(const QString& digits)
{
    for (const QChar candidate : QStringView(u"0123456789")) {
        const QString whole = digits + candidate;
        int sum = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const int digit = whole[i].digitValue();
            const bool isDoubled = (whole.size() - i) % 2 == 0;
            sum += isDoubled ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        if (sum % 10 == 0)
            return whole;
    }
    return {};
}

} // namespace yichuang::test
