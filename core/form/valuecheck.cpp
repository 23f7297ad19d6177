// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/valuecheck.h"

#include "core/form/valuecorrection.h"
#include "core/form/valueshape.h"
#include "core/identity/elementvalidator.h"

#include <algorithm>

namespace yichuang {

namespace {

using Problems = QList<FieldProblem>;

/// The matters whose own demand a value breaks; all of them where it is the element's own rule.
template <class Breaks>
QList<MatterId> toBlame(const MergedField& field, Breaks breaks)
{
    QList<MatterId> matters;
    for (const FieldDemand& demand : field.demands) {
        if (breaks(demand.constraint) && !matters.contains(demand.matter))
            matters.append(demand.matter);
    }
    return matters.isEmpty() ? field.matters() : matters;
}

void checkLength(const MergedField& field, const QString& text, Problems& problems)
{
    const auto length = int(text.toUcs4().size());
    const Constraint& limits = field.element.constraint;
    if (limits.minLength && length < *limits.minLength)
        problems.append({QStringLiteral("field.tooShort"),
                         {QString::number(*limits.minLength)},
                         toBlame(field, [&](const Constraint& c) {
                             return c.minLength && length < *c.minLength;
                         })});
    if (limits.maxLength && length > *limits.maxLength)
        problems.append({QStringLiteral("field.tooLong"),
                         {QString::number(*limits.maxLength)},
                         toBlame(field, [&](const Constraint& c) {
                             return c.maxLength && length > *c.maxLength;
                         })});
}

void checkPatterns(const MergedField& field, const QString& text, Problems& problems)
{
    QStringList broken;
    for (qsizetype i = 0; i < field.patterns.size(); ++i) {
        if (!field.patterns[i].match(text).hasMatch())
            broken.append(field.element.constraint.patterns[i]);
    }
    if (broken.isEmpty())
        return;
    const auto isBroken = [&](const QString& pattern) { return broken.contains(pattern); };
    problems.append({QStringLiteral("field.pattern"), {}, toBlame(field, [&](const auto& c) {
                         return std::ranges::any_of(c.patterns, isBroken);
                     })});
}

/// Numbers of documents and the like, by the validator their element names.
void checkIdentity(const MergedField& field, const QString& text, const CheckContext& context,
                   Problems& problems)
{
    if (field.element.validator.isEmpty())
        return;
    const auto check =
        checkElementValue(field.element.validator, text, context.idType, context.today);
    if (!check)
        return;
    const auto add = [&](const QString& name, bool isWarning) {
        problems.append({QStringLiteral("id.") + name,
                         {check->kind, check->normalized},
                         field.matters(),
                         isWarning});
    };
    if (!check->valid)
        add(check->reason, false);
    for (const QString& warning : check->warnings)
        add(warning, true);
}

void checkNumber(const MergedField& field, const QString& text, Problems& problems)
{
    static const QRegularExpression decimal(
        QRegularExpression::anchoredPattern(QStringLiteral("-?[0-9]+(\\.[0-9]+)?")));
    const double number = text.toDouble();
    const bool isWhole = !text.contains(u'.');
    if (!decimal.match(text).hasMatch() || (field.element.type == ElementType::Int && !isWhole)) {
        problems.append({field.element.type == ElementType::Int ? QStringLiteral("field.notInteger")
                                                                : QStringLiteral("field.notNumber"),
                         {},
                         field.matters()});
        return;
    }
    const Constraint& limits = field.element.constraint;
    if (limits.min && number < *limits.min)
        problems.append(
            {QStringLiteral("field.tooSmall"),
             {QString::number(*limits.min)},
             toBlame(field, [&](const Constraint& c) { return c.min && number < *c.min; })});
    if (limits.max && number > *limits.max)
        problems.append(
            {QStringLiteral("field.tooLarge"),
             {QString::number(*limits.max)},
             toBlame(field, [&](const Constraint& c) { return c.max && number > *c.max; })});
    const auto point = text.indexOf(u'.');
    if (limits.scale && point >= 0 && text.size() - point - 1 > *limits.scale)
        problems.append(
            {QStringLiteral("field.scale"), {QString::number(*limits.scale)}, field.matters()});
}

void checkDay(const MergedField& field, QDate day, Problems& problems)
{
    const Constraint& limits = field.element.constraint;
    if (limits.earliest.isValid() && day < limits.earliest)
        problems.append({QStringLiteral("field.tooEarly"),
                         {limits.earliest.toString(Qt::ISODate)},
                         toBlame(field, [&](const Constraint& c) {
                             return c.earliest.isValid() && day < c.earliest;
                         })});
    if (limits.latest.isValid() && day > limits.latest)
        problems.append({QStringLiteral("field.tooLate"),
                         {limits.latest.toString(Qt::ISODate)},
                         toBlame(field, [&](const Constraint& c) {
                             return c.latest.isValid() && day > c.latest;
                         })});
}

void checkMoment(const MergedField& field, const QString& text, Problems& problems)
{
    const auto refuse = [&](const QString& code) { problems.append({code, {}, field.matters()}); };
    switch (field.element.type) {
    case ElementType::Month:
        if (!isMonth(text))
            refuse(QStringLiteral("field.notMonth"));
        return;
    case ElementType::DateRange: {
        const auto range = dateRange(text);
        if (!range)
            refuse(QStringLiteral("field.notDateRange"));
        else if (range->first > range->second)
            refuse(QStringLiteral("field.rangeReversed"));
        return;
    }
    case ElementType::Term:
        if (text == u"long")
            return;
        [[fallthrough]];
    case ElementType::Date:
        if (const QDate day = isoDay(text); day.isValid())
            checkDay(field, day, problems);
        else
            refuse(QStringLiteral("field.notDate"));
        return;
    default:
        if (const QDateTime moment = isoMoment(text); moment.isValid())
            checkDay(field, moment.date(), problems);
        else
            refuse(QStringLiteral("field.notDateTime"));
    }
}

void checkCodes(const MergedField& field, const QStringList& codes, const CheckContext& context,
                Problems& problems)
{
    const CodeList* list = context.catalog.codeList(field.element.codeList);
    const auto& allowed = field.element.constraint.allowedCodes;
    for (const QString& code : codes) {
        const auto isCode = [&](const CodeItem& item) { return item.code == code; };
        if (list && !std::ranges::any_of(list->items, isCode))
            problems.append({QStringLiteral("field.unknownCode"), {code}, field.matters()});
        else if (allowed && !allowed->contains(code))
            problems.append({QStringLiteral("field.codeNotAllowed"),
                             {labelOf(list, code)},
                             toBlame(field, [&](const Constraint& c) {
                                 return c.allowedCodes && !c.allowedCodes->contains(code);
                             })});
    }
}

} // namespace

QJsonValue normalised(const MergedField& field, const QJsonValue& raw, const CheckContext& context)
{
    const ElementType type = field.element.type;
    const QJsonValue value = shaped(type, raw, context.catalog.codeList(field.element.codeList));
    const bool isText =
        type == ElementType::String || type == ElementType::Text || type == ElementType::Address;
    return isText && value.isString() ? correctedText(field, value.toString(), context) : value;
}

QList<FieldProblem> checkValue(const MergedField& field, const QJsonValue& value,
                               const CheckContext& context)
{
    Problems problems;
    const QString text = value.toString();
    switch (field.element.type) {
    case ElementType::Int:
    case ElementType::Decimal:
        checkNumber(field, text, problems);
        break;
    case ElementType::Date:
    case ElementType::DateTime:
    case ElementType::Month:
    case ElementType::Term:
    case ElementType::DateRange:
        checkMoment(field, text, problems);
        break;
    case ElementType::Code:
        checkCodes(field, {text}, context, problems);
        break;
    case ElementType::Codes:
        checkCodes(field, textList(value), context, problems);
        break;
    case ElementType::Bool:
        if (text != u"yes" && text != u"no")
            problems.append({QStringLiteral("field.notYesNo"), {}, field.matters()});
        break;
    case ElementType::String:
    case ElementType::Text:
    case ElementType::Address:
    case ElementType::Photo:
        checkLength(field, text, problems);
        checkPatterns(field, text, problems);
        checkIdentity(field, text, context, problems);
        break;
    }
    return problems;
}

} // namespace yichuang
