// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/estate.h"

#include "core/identity/codetext.h"
#include "core/identity/regioncode.h"

namespace yichuang {

namespace {

QString certificateText(const QString& value)
{
    static const QRegularExpression opening(QStringLiteral("[(\\[〔【﹙]"));
    static const QRegularExpression closing(QStringLiteral("[)\\]〕】﹚]"));
    return normalisedCode(value)
        .replace(opening, QStringLiteral("（"))
        .replace(closing, QStringLiteral("）"));
}

QRegularExpression certificateShape(const QString& title)
{
    return QRegularExpression(
        QStringLiteral(
            "\\A[鲁京津沪渝冀豫云辽黑湘皖新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]（20[0-9]{2}）"
            "[\\x{4e00}-\\x{9fa5}]{2,12}%1第[0-9]{7}号\\z")
            .arg(title));
}

} // namespace

Verdict checkEstateCertificate(const QString& value)
{
    static const QRegularExpression right = certificateShape(QStringLiteral("不动产权"));
    static const QRegularExpression proof = certificateShape(QStringLiteral("不动产证明"));
    static const QRegularExpression old(QStringLiteral(
        "\\A(?=.*[0-9]).{0,20}(?:房权证|房产证|房地证|土地证|国用|集用|林证).{1,30}\\z"));
    const QString number = certificateText(value);
    if (matches(right, number))
        return Verdict::accepted(number);
    if (matches(proof, number))
        return Verdict::accepted(number, {QStringLiteral("ESTATE_PROOF")});
    if (matches(old, number))
        return Verdict::accepted(number, {QStringLiteral("OLD_ESTATE_CERTIFICATE")});
    return Verdict::refused(number, IdentityFault::Format);
}

Verdict checkEstateUnit(const QString& value)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[0-9]{12}[A-Z]{2}[0-9]{5}[FW][0-9]{8}\\z"));
    const QString code = normalisedCode(value);
    if (!matches(shape, code))
        return Verdict::refused(code, IdentityFault::Format);
    return beginsWithProvince(code) ? Verdict::accepted(code)
                                    : Verdict::accepted(code, {QStringLiteral("REGION")});
}

} // namespace yichuang
