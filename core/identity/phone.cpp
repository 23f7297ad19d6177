// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/phone.h"

#include "core/identity/codetext.h"

namespace yichuang {

namespace {

QString withoutCountry(QString number)
{
    static const QRegularExpression country(QStringLiteral("\\A(?:\\+86|0086)-?"));
    return number.remove(country);
}

QString mobileDigits(const QString& value)
{
    return withoutCountry(normalisedCode(value));
}

/// "(0531) 8888 1234" as "0531-88881234".
QString landlineText(const QString& value)
{
    static const QRegularExpression bracketed(QStringLiteral("\\A\\(([0-9]+)\\)-?"));
    return withoutCountry(normalisedCodeKeepingDashes(value))
        .replace(bracketed, QStringLiteral("\\1-"));
}

} // namespace

Verdict checkMobile(const QString& value)
{
    static const QRegularExpression shape(QStringLiteral("\\A1[3-9][0-9]{9}\\z"));
    const QString number = mobileDigits(value);
    return matches(shape, number) ? Verdict::accepted(number)
                                  : Verdict::refused(number, IdentityFault::Format);
}

Verdict checkLandline(const QString& value)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A0(?:10|2[0-9]|[3-9][0-9]{2})-?[1-9][0-9]{6,7}(?:-[0-9]{1,6})?\\z"));
    static const QRegularExpression publicNumber(QStringLiteral(
        "\\A(?:110|119|120|122|12[0-9]{3}|9[56][0-9]{3,4}|[48]00-?[0-9]{3}-?[0-9]{4})\\z"));
    const QString number = landlineText(value);
    return matches(shape, number) || matches(publicNumber, number)
               ? Verdict::accepted(number)
               : Verdict::refused(number, IdentityFault::Format);
}

bool looksMobile(const QString& value)
{
    const QString number = mobileDigits(value);
    return number.startsWith(u'1') && number.size() > 5;
}

} // namespace yichuang
