// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/conditioncheck.h"

#include <QJsonArray>

#include <algorithm>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

bool isDay(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate).isValid();
}

bool isNumber(const QJsonValue& value)
{
    bool isNumber = false;
    value.toVariant().toDouble(&isNumber);
    return isNumber && !value.isBool();
}

/// Whether `value` can be (part of) an answer to the question.
bool isAnswer(const Question& question, const QJsonValue& value)
{
    switch (question.type) {
    case QuestionType::Number:
        return isNumber(value);
    case QuestionType::Date:
        return isDay(value);
    default:
        return value.isString() &&
               std::ranges::any_of(question.options, [&](const QuestionOption& option) {
                   return option.value == value.toString();
               });
    }
}

QString shown(const QJsonValue& value)
{
    return value.toVariant().toString();
}

/// Walks a condition beside its JSON path.
class ConditionCheck
{
public:
    ConditionCheck(const Scenario& scenario, DefectLog& log) : m_scenario(scenario), m_log(log) {}

    /// The questions from `askedUpTo` on aren't answered yet where the condition is looked at.
    void check(const Condition& condition, const QString& path, qsizetype askedUpTo)
    {
        switch (condition.kind) {
        case Condition::Kind::All:
            return checkParts(condition, path + ".all"_L1, askedUpTo);
        case Condition::Kind::Any:
            return checkParts(condition, path + ".any"_L1, askedUpTo);
        case Condition::Kind::Not:
            return check(condition.parts.first(), path + ".not"_L1, askedUpTo);
        case Condition::Kind::Equals:
            return checkComparison(condition, path, u".eq"_s, askedUpTo);
        case Condition::Kind::In:
            return checkComparison(condition, path, u".in"_s, askedUpTo);
        case Condition::Kind::Has:
            return checkComparison(condition, path, u".has"_s, askedUpTo);
        case Condition::Kind::LessThan:
            return checkComparison(condition, path, u".lt"_s, askedUpTo);
        }
    }

    void check(const std::optional<Condition>& condition, const QString& path)
    {
        if (condition)
            check(*condition, path, m_scenario.questions.size());
    }

    void check(const Condition& condition, const QString& path)
    {
        check(condition, path, m_scenario.questions.size());
    }

private:
    void checkParts(const Condition& condition, const QString& path, qsizetype askedUpTo)
    {
        for (qsizetype i = 0; i < condition.parts.size(); ++i)
            check(condition.parts[i], u"%1[%2]"_s.arg(path).arg(i), askedUpTo);
    }

    void checkComparison(const Condition& condition, const QString& path, const QString& member,
                         qsizetype askedUpTo)
    {
        const QString& id = condition.question.text();
        const Question* question = m_scenario.question(condition.question);
        if (id != u"$date" && !question) {
            m_log.refuse(path + ".question"_L1, u"catalog.undefinedQuestion"_s, {id});
            return;
        }
        if (question && question - m_scenario.questions.constData() >= askedUpTo)
            m_log.refuse(path + ".question"_L1, u"catalog.questionLater"_s, {id});
        for (qsizetype i = 0; i < condition.operands.size(); ++i) {
            const QString place = condition.kind == Condition::Kind::In
                                      ? u"%1%2[%3]"_s.arg(path, member).arg(i)
                                      : path + member;
            checkOperand(question, condition.operands[i], place);
        }
    }

    /// `question` is null for the day of intake.
    void checkOperand(const Question* question, const QJsonValue& operand, const QString& path)
    {
        const QJsonArray values = operand.isArray() ? operand.toArray() : QJsonArray{operand};
        for (const QJsonValue& value : values) {
            if (!question && !isDay(value))
                m_log.refuse(path, u"catalog.notADay"_s, {shown(value)});
            if (question && !isAnswer(*question, value))
                m_log.refuse(path, u"catalog.notAnAnswer"_s, {shown(value), question->id.text()});
        }
    }

    const Scenario& m_scenario;
    DefectLog& m_log;
};

void checkDefault(const Question& question, const QString& path, DefectLog& log)
{
    const QJsonValue& answer = question.defaultAnswer;
    if (answer.isNull() || answer.isUndefined())
        return;
    const bool isMulti = question.type == QuestionType::Multi;
    const QJsonArray values = answer.isArray() ? answer.toArray() : QJsonArray{answer};
    if (answer.isArray() != isMulti)
        log.refuse(path, u"catalog.notAnAnswer"_s, {shown(answer), question.id.text()});
    for (const QJsonValue& value : values) {
        if (answer.isArray() == isMulti && !isAnswer(question, value))
            log.refuse(path, u"catalog.notAnAnswer"_s, {shown(value), question.id.text()});
    }
}

} // namespace

void checkConditions(const Scenario& scenario, DefectLog& log)
{
    ConditionCheck conditions(scenario, log);
    for (qsizetype i = 0; i < scenario.questions.size(); ++i) {
        const Question& question = scenario.questions[i];
        const QString path = u"$.questions[%1]"_s.arg(i);
        checkDefault(question, path + ".default"_L1, log);
        if (question.askWhen)
            conditions.check(*question.askWhen, path + ".askWhen"_L1, i);
    }
    for (qsizetype i = 0; i < scenario.samePerson.size(); ++i)
        conditions.check(scenario.samePerson[i].when, u"$.samePerson[%1].when"_s.arg(i));
    for (qsizetype i = 0; i < scenario.rules.size(); ++i)
        conditions.check(scenario.rules[i].when, u"$.rules[%1].when"_s.arg(i));
    for (qsizetype i = 0; i < scenario.chain.size(); ++i)
        conditions.check(scenario.chain[i].when, u"$.chain[%1].when"_s.arg(i));
    for (qsizetype i = 0; i < scenario.matters.size(); ++i) {
        const Matter& matter = scenario.matters[i];
        const QString path = u"$.matters[%1]"_s.arg(i);
        conditions.check(matter.defaultWhen, path + ".defaultWhen"_L1);
        for (qsizetype j = 0; j < matter.fields.size(); ++j) {
            const QString field = u"%1.fields[%2]"_s.arg(path).arg(j);
            conditions.check(matter.fields[j].when, field + ".when"_L1);
            conditions.check(matter.fields[j].requiredWhen, field + ".required"_L1);
        }
        for (qsizetype j = 0; j < matter.materials.size(); ++j) {
            const MaterialUse& use = matter.materials[j];
            const QString material = u"%1.materials[%2]"_s.arg(path).arg(j);
            conditions.check(use.when, material + ".when"_L1);
            for (qsizetype k = 0; k < use.anyOf.size(); ++k)
                conditions.check(use.anyOf[k].when, u"%1.anyOf[%2].when"_s.arg(material).arg(k));
        }
    }
}

} // namespace yichuang
