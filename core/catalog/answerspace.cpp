// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/answerspace.h"

#include <QJsonArray>

#include <algorithm>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSituations = 100'000;
constexpr int mostChoicesCombined = 10; ///< of a multi-choice question; more are taken one by one
const QuestionId intakeDayId(QStringLiteral("$date"));

/// Options that the conditions mention, and one that stands for all the others.
QStringList optionsToldApart(const Question& question, const QList<QJsonValue>& mentioned)
{
    QStringList values;
    bool hasOther = false;
    for (const QuestionOption& option : question.options) {
        const bool isMentioned = mentioned.contains(QJsonValue(option.value));
        if (isMentioned || !hasOther)
            values.append(option.value);
        hasOther = hasOther || !isMentioned;
    }
    return values;
}

QList<QJsonValue> subsetsOf(const QStringList& values)
{
    QList<QJsonValue> subsets{QJsonArray()};
    if (values.size() > mostChoicesCombined) {
        for (const QString& value : values)
            subsets.append(QJsonArray{value});
        subsets.append(QJsonArray::fromStringList(values));
        return subsets;
    }
    for (const QString& value : values) {
        const QList<QJsonValue> without = subsets;
        for (const QJsonValue& subset : without) {
            QJsonArray with = subset.toArray();
            with.append(value);
            subsets.append(with);
        }
    }
    return subsets;
}

/// The days mentioned and their neighbours: enough for "before" and "on".
QList<QDate> around(const QList<QJsonValue>& mentioned)
{
    QList<QDate> days;
    for (const QJsonValue& value : mentioned) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (day.isValid())
            days << day.addDays(-1) << day << day.addDays(1);
    }
    return days;
}

QList<QJsonValue> numbersAround(const QList<QJsonValue>& mentioned)
{
    QList<QJsonValue> numbers;
    for (const QJsonValue& value : mentioned) {
        const double number = value.toVariant().toDouble();
        numbers << number - 1 << number << number + 1;
    }
    return numbers;
}

QList<QJsonValue> answersOf(const Question& question, const QList<QJsonValue>& mentioned)
{
    QList<QJsonValue> answers;
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::Bool:
        for (const QString& value : optionsToldApart(question, mentioned))
            answers.append(value);
        break;
    case QuestionType::Multi:
        answers = subsetsOf(optionsToldApart(question, mentioned));
        break;
    case QuestionType::Number:
        answers = numbersAround(mentioned);
        break;
    case QuestionType::Date:
        for (const QDate day : around(mentioned))
            answers.append(day.toString(Qt::ISODate));
        break;
    }
    if (question.defaultAnswer.isNull() && question.type != QuestionType::Multi)
        answers.append(QJsonValue(QJsonValue::Undefined));
    return answers.isEmpty() ? QList<QJsonValue>{question.defaultAnswer} : answers;
}

/// Goes through the questions in order, as the clerk does, and tries every answer of each.
class Walk
{
public:
    Walk(const Scenario& scenario, const AnswerSpace& space, const AnswerSpace::Test& test)
        : m_scenario(scenario), m_test(test)
    {
        for (const Question& question : scenario.questions)
            m_possible.append(space.answersTo(question.id));
    }

    bool finds(QDate intakeDay)
    {
        Answers answers;
        return findsFrom(0, answers, intakeDay);
    }

private:
    bool findsFrom(qsizetype at, Answers& answers, QDate intakeDay)
    {
        if (at == m_scenario.questions.size())
            return ++m_count > mostSituations || m_test(answers, intakeDay);
        const Question& question = m_scenario.questions[at];
        const QList<QJsonValue>& possible = m_possible[at];
        const bool isAsked = !question.askWhen || holds(*question.askWhen, answers, intakeDay);
        if (possible.isEmpty() || !isAsked)
            return findsFrom(at + 1, answers, intakeDay);
        const bool found = std::ranges::any_of(possible, [&](const QJsonValue& answer) {
            if (answer.isUndefined())
                answers.remove(question.id);
            else
                answers.insert(question.id, answer);
            return findsFrom(at + 1, answers, intakeDay);
        });
        answers.remove(question.id);
        return found;
    }

    const Scenario& m_scenario;
    QList<QList<QJsonValue>> m_possible; ///< per question
    const AnswerSpace::Test& m_test;
    int m_count = 0;
};

} // namespace

AnswerSpace::AnswerSpace(const Scenario& scenario, const QList<Condition>& conditions)
    : m_scenario(scenario)
{
    for (const Condition& condition : conditions)
        lookAt(condition);
}

bool AnswerSpace::hasSituation(const Test& test) const
{
    Walk walk(m_scenario, *this, test);
    return std::ranges::any_of(days(), [&](QDate day) { return walk.finds(day); });
}

QList<QJsonValue> AnswerSpace::answersTo(const QuestionId& id) const
{
    const Question* question = m_scenario.question(id);
    if (!question || !m_mentioned.contains(id))
        return {};
    return answersOf(*question, m_mentioned.value(id));
}

void AnswerSpace::lookAt(const Condition& condition)
{
    if (!condition.question.isEmpty()) {
        lookAtQuestion(condition.question);
        for (const QJsonValue& operand : condition.operands) {
            for (const QJsonValue& value :
                 operand.isArray() ? operand.toArray() : QJsonArray{operand})
                m_mentioned[condition.question].append(value);
        }
    }
    for (const Condition& part : condition.parts)
        lookAt(part);
}

void AnswerSpace::lookAtQuestion(const QuestionId& id)
{
    if (m_mentioned.contains(id))
        return;
    m_mentioned.insert(id, {});
    const Question* question = m_scenario.question(id);
    if (question && question->askWhen)
        lookAt(*question->askWhen);
}

QList<QDate> AnswerSpace::days() const
{
    const QList<QDate> days = around(m_mentioned.value(intakeDayId));
    return days.isEmpty() ? QList<QDate>{QDate(2026, 1, 1)} : days;
}

} // namespace yichuang
