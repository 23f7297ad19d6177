// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casenumber.h"

#include "core/identity/codetext.h"
#include "core/identity/luhn.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int numberLength = 24;

/// No other number of the counter is that long: an ID number has 18 digits, a bank card 19.
constexpr int shortestSlip = 20;
constexpr int longestSlip = 28;

bool hasDigits(const QString& text, qsizetype count)
{
    return text.size() == count && isDigits(text);
}

QString withoutSubNumber(const QString& text)
{
    static const QRegularExpression sub(u"-\\d{2}$"_s);
    return QString(text).remove(sub);
}

} // namespace

Outcome checkWorkplace(const Workplace& workplace)
{
    if (hasDigits(workplace.region, 6) && hasDigits(workplace.site, 3) &&
        hasDigits(workplace.window, 3))
        return Done{};
    return Error{ErrorKind::Rejected, u"workplace.invalid"_s, {}};
}

Result<CaseNumber> makeCaseNumber(const CaseNumberParts& parts)
{
    if (const Outcome known = checkWorkplace(parts.workplace); !known)
        return known.error();
    if (parts.sequence < 1 || parts.sequence > lastCaseSequence)
        return Error{ErrorKind::Rejected,
                     u"sequence.exhausted"_s,
                     {u"case"_s, QString::number(lastCaseSequence)}};
    const QString body = parts.workplace.hall() + parts.day.toString(u"yyyyMMdd"_s) +
                         parts.workplace.window +
                         QString::number(parts.sequence).rightJustified(3, u'0');
    return CaseNumber(body + luhnDigit(body));
}

std::optional<CaseNumberParts> caseNumberParts(const CaseNumber& number)
{
    const QString& text = number.text();
    if (!hasDigits(text, numberLength) || !passesLuhn(text))
        return std::nullopt;
    CaseNumberParts parts;
    parts.workplace = {text.left(6), text.mid(6, 3), text.mid(17, 3)};
    parts.day = QDate::fromString(text.mid(9, 8), u"yyyyMMdd"_s);
    parts.sequence = text.mid(20, 3).toInt();
    if (!parts.day.isValid() || parts.sequence == 0)
        return std::nullopt;
    return parts;
}

bool isCaseNumber(const QString& text)
{
    return caseNumberParts(CaseNumber(text)).has_value();
}

NumberReading readCaseNumber(const QString& text, CaseNumber* number)
{
    const QString plain = normalisedCode(withoutSubNumber(normalisedCodeKeepingDashes(text)));
    const QString digits = isCaseNumber(plain) ? plain : normalisedCode(text);
    if (isCaseNumber(digits)) {
        if (number)
            *number = CaseNumber(digits);
        return NumberReading::Valid;
    }
    const bool isLong = digits.size() >= shortestSlip && digits.size() <= longestSlip;
    return isLong && isDigits(digits) ? NumberReading::Mistyped : NumberReading::Other;
}

QString subNumber(const CaseNumber& number, int position)
{
    return number.text() + u'-' + QString::number(position).rightJustified(2, u'0');
}

} // namespace yichuang
