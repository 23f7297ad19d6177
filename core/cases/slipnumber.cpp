// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/slipnumber.h"

#include "core/identity/codetext.h"
#include "core/identity/luhn.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// 文种简称, and the digit by which the kind takes part in the check digit.
struct SlipKind
{
    DocumentKind kind;
    QLatin1StringView digit;
    QStringView sign;
};

constexpr std::array<SlipKind, 4> slipKinds{{
    {DocumentKind::Acceptance, "1"_L1, u"受"},
    {DocumentKind::Notice, "2"_L1, u"补"},
    {DocumentKind::Receipt, "3"_L1, u"收"},
    {DocumentKind::Refusal, "4"_L1, u"不受"},
}};

const SlipKind* kindOf(DocumentKind kind)
{
    for (const SlipKind& known : slipKinds) {
        if (known.kind == kind)
            return &known;
    }
    return nullptr;
}

const SlipKind* kindSigned(const QString& sign)
{
    for (const SlipKind& known : slipKinds) {
        if (known.sign == sign)
            return &known;
    }
    return nullptr;
}

QString printed(const SlipKind& kind, const QString& digits)
{
    return u"%1〔%2〕%3-%4-%5号"_s.arg(kind.sign, digits.left(4), digits.mid(4, 4),
                                       digits.mid(8, 12), digits.mid(20));
}

/// Year, month and day, hall and window, sequence, check digit.
constexpr int digitCount = 24;

std::optional<SlipNumberParts> partsOf(const SlipKind& kind, const QString& digits)
{
    if (digits.size() != digitCount || !passesLuhn(QString(kind.digit + digits)))
        return std::nullopt;
    SlipNumberParts parts;
    parts.kind = kind.kind;
    parts.day = QDate::fromString(digits.left(8), u"yyyyMMdd"_s);
    parts.workplace = {digits.mid(8, 6), digits.mid(14, 3), digits.mid(17, 3)};
    parts.sequence = digits.mid(20, 3).toInt();
    if (!parts.day.isValid() || parts.sequence == 0)
        return std::nullopt;
    return parts;
}

} // namespace

Result<QString> makeSlipNumber(const SlipNumberParts& parts)
{
    const SlipKind* kind = kindOf(parts.kind);
    if (!kind)
        return Error{ErrorKind::Bug, u"slip.noKind"_s, {nameOf(parts.kind)}};
    if (const Outcome known = checkWorkplace(parts.workplace); !known)
        return known.error();
    if (parts.sequence < 1 || parts.sequence > lastSlipSequence)
        return Error{ErrorKind::Rejected,
                     u"sequence.exhausted"_s,
                     {nameOf(parts.kind), QString::number(lastSlipSequence)}};
    const QString body = parts.day.toString(u"yyyyMMdd"_s) + parts.workplace.hall() +
                         parts.workplace.window +
                         QString::number(parts.sequence).rightJustified(3, u'0');
    return printed(*kind, body + luhnDigit(QString(kind->digit + body)));
}

std::optional<SlipNumberParts> slipNumberParts(const QString& number)
{
    QString canonical;
    if (readSlipNumber(number, &canonical) != NumberReading::Valid || canonical != number)
        return std::nullopt;
    const qsizetype bracket = number.indexOf(u'〔');
    const SlipKind* kind = kindSigned(number.left(bracket));
    return partsOf(*kind, QString(number).remove(QRegularExpression(u"\\D"_s)));
}

NumberReading readSlipNumber(const QString& text, QString* number)
{
    // What is typed for 〔 〕 differs from keyboard to keyboard.
    static const QRegularExpression shape(u"^(\\D{1,3}?)[〔\\[(【{（]?(\\d{4})[〕\\])】}）]?"
                                          u"第?(\\d{4,30})号?$"_s);
    const auto match = shape.match(normalisedCode(text));
    const SlipKind* kind = match.hasMatch() ? kindSigned(match.captured(1)) : nullptr;
    if (!kind)
        return NumberReading::Other;
    const QString digits = match.captured(2) + match.captured(3);
    if (!partsOf(*kind, digits))
        return NumberReading::Mistyped;
    if (number)
        *number = printed(*kind, digits);
    return NumberReading::Valid;
}

} // namespace yichuang
