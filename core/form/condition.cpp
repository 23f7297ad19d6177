// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/condition.h"

#include <QJsonArray>

#include <algorithm>

namespace yichuang {

namespace {

QJsonValue answerOf(const QuestionId& question, const Answers& answers, QDate intakeDay)
{
    if (question.text() == u"$date" && intakeDay.isValid())
        return intakeDay.toString(Qt::ISODate);
    return answers.value(question, QJsonValue(QJsonValue::Undefined));
}

/// A number may have been written as text ("3"): both sides are compared as numbers if both are.
bool isLess(const QJsonValue& left, const QJsonValue& right)
{
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const double a = left.toVariant().toDouble(&leftIsNumber);
    const double b = right.toVariant().toDouble(&rightIsNumber);
    if (leftIsNumber && rightIsNumber)
        return a < b;
    return left.toString() < right.toString();
}

bool isSame(const QJsonValue& left, const QJsonValue& right)
{
    if (left.type() == right.type())
        return left == right;
    if (left.isArray() || right.isArray())
        return false;
    return left.toVariant().toString() == right.toVariant().toString();
}

bool comparisonHolds(const Condition& condition, const QJsonValue& answer)
{
    if (answer.isUndefined() || answer.isNull())
        return false;
    const auto matches = [](const QJsonValue& value) {
        return [value](const QJsonValue& operand) { return isSame(value, operand); };
    };
    switch (condition.kind) {
    case Condition::Kind::Equals:
    case Condition::Kind::In:
        return std::ranges::any_of(condition.operands, matches(answer));
    case Condition::Kind::Has:
        if (!answer.isArray())
            return std::ranges::any_of(condition.operands, matches(answer));
        return std::ranges::any_of(answer.toArray().toVariantList(), [&](const QVariant& chosen) {
            return std::ranges::any_of(condition.operands,
                                       matches(QJsonValue::fromVariant(chosen)));
        });
    case Condition::Kind::LessThan:
        return !condition.operands.isEmpty() && isLess(answer, condition.operands.first());
    default:
        return false;
    }
}

void collectQuestions(const Condition& condition, QList<QuestionId>& found)
{
    if (!condition.question.isEmpty() && !found.contains(condition.question))
        found.append(condition.question);
    for (const Condition& part : condition.parts)
        collectQuestions(part, found);
}

} // namespace

bool holds(const Condition& condition, const Answers& answers, QDate intakeDay)
{
    const auto partHolds = [&](const Condition& part) { return holds(part, answers, intakeDay); };
    switch (condition.kind) {
    case Condition::Kind::All:
        return std::ranges::all_of(condition.parts, partHolds);
    case Condition::Kind::Any:
        return std::ranges::any_of(condition.parts, partHolds);
    case Condition::Kind::Not:
        return std::ranges::none_of(condition.parts, partHolds);
    default:
        return comparisonHolds(condition, answerOf(condition.question, answers, intakeDay));
    }
}

QList<QuestionId> questionsOf(const Condition& condition)
{
    QList<QuestionId> found;
    collectQuestions(condition, found);
    return found;
}

} // namespace yichuang
