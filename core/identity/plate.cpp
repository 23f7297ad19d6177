// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/plate.h"

#include "core/identity/codetext.h"

namespace yichuang {

namespace {

QRegularExpression shapeAfterProvince(const QString& rest)
{
    return QRegularExpression(
        QStringLiteral(
            "\\A[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]%1\\z")
            .arg(rest));
}

QString plateText(const QString& value)
{
    return normalisedCode(value).remove(u'.');
}

} // namespace

Verdict checkPlate(const QString& value)
{
    static const QRegularExpression usual = shapeAfterProvince(
        QStringLiteral("(?=.*[0-9])(?:[A-HJ-NP-Z0-9]{5}|[A-HJ-NP-Z0-9]{4}[学警港澳挂])"));
    static const QRegularExpression consular =
        shapeAfterProvince(QStringLiteral("[A-HJ-NP-Z0-9]{4}领"));
    static const QRegularExpression embassy(
        QStringLiteral("\\A(?:使[0-9]{6}|[0-9]{6}使|领[0-9]{6}|[0-9]{6}领)\\z"));
    const QString plate = plateText(value);
    if (matches(usual, plate))
        return Verdict::accepted(plate);
    if (matches(consular, plate) || matches(embassy, plate))
        return Verdict::accepted(plate, {QStringLiteral("SPECIAL_PLATE")});
    return Verdict::refused(plate, IdentityFault::Format);
}

Verdict checkNewEnergyPlate(const QString& value)
{
    static const QRegularExpression shape = shapeAfterProvince(
        QStringLiteral("(?:[DABCEFGHJK][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[DABCEFGHJK])"));
    const QString plate = plateText(value);
    return matches(shape, plate) ? Verdict::accepted(plate)
                                 : Verdict::refused(plate, IdentityFault::Format);
}

} // namespace yichuang
