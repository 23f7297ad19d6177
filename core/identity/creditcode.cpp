// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/creditcode.h"

#include "core/identity/codetext.h"
#include "core/identity/regioncode.h"

#include <algorithm>

namespace yichuang {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I, O, S, V, Z

/// A registering department (登记管理部门) and the classes (机构类别) it registers.
struct Department
{
    char16_t code;
    QStringView classes;
};

// GB 32100 table 1 with its later departments; 54: 基层群众性自治组织.
constexpr Department departments[] = {
    {u'1', u"1239"},   // 机构编制
    {u'2', u"19"},     // 外交
    {u'3', u"123459"}, // 司法行政
    {u'4', u"19"},     // 文化
    {u'5', u"12349"},  // 民政
    {u'6', u"129"},    // 旅游
    {u'7', u"129"},    // 宗教
    {u'8', u"19"},     // 工会
    {u'9', u"1239"},   // 市场监管（原工商）
    {u'A', u"19"},     // 中央军委改革和编制办公室
    {u'N', u"1239"},   // 农业农村
    {u'Y', u"1"},      // 其他
};

bool isKnownClass(const QString& code)
{
    const auto department = std::ranges::find(departments, code[0].unicode(), &Department::code);
    return department != std::end(departments) && department->classes.contains(code[1]);
}

std::optional<IdentityFault> faultOf(const QString& code)
{
    if (code.size() != 18)
        return IdentityFault::Format;
    if (!std::ranges::all_of(code, [](QChar c) { return alphabet.contains(c); }))
        return IdentityFault::Charset;
    if (!isDigits(QStringView(code).mid(2, 6)))
        return IdentityFault::Format;
    if (creditCodeCharacter(QStringView(code).left(17)) != code.back())
        return IdentityFault::Check;
    if (organisationCharacter(QStringView(code).mid(8, 8)) != code[16])
        return IdentityFault::Org;
    if (!isKnownClass(code))
        return IdentityFault::Class;
    return std::nullopt;
}

} // namespace

QChar creditCodeCharacter(QStringView first17)
{
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (const QChar c : first17) {
        sum += weight * alphabet.indexOf(c);
        weight = weight * 3 % 31;
    }
    return alphabet[(31 - sum % 31) % 31];
}

QChar organisationCharacter(QStringView first8)
{
    static constexpr int weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < std::ssize(weights); ++i) {
        const char16_t c = first8[i].unicode();
        // Unlike GB 32100 the letters run on without a gap: A is 10, Z is 35.
        sum += weights[i] * (c >= u'A' ? c - u'A' + 10 : c - u'0');
    }
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? QChar(u'X') : QChar(u'0' + check);
}

Verdict checkCreditCode(const QString& value)
{
    const QString code = normalisedCode(value);
    if (const auto fault = faultOf(code))
        return Verdict::refused(code, *fault);
    const QString region = code.mid(2, 6);
    const bool isKnownRegion = region.startsWith(u"10") || beginsWithProvince(region); // 10: 国家级
    return isKnownRegion ? Verdict::accepted(code)
                         : Verdict::accepted(code, {QStringLiteral("REGION")});
}

} // namespace yichuang
