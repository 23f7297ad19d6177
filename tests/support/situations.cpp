// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/situations.h"

#include "core/catalog/answerspace.h"

#include <QJsonArray>

#include <algorithm>

namespace yichuang::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSituations = 5000;
const QuestionId intakeDayId(QStringLiteral("$date"));

void addConditions(QList<Condition>& conditions, const Matter& matter)
{
    const auto add = [&](const std::optional<Condition>& condition) {
        if (condition)
            conditions.append(*condition);
    };
    add(matter.defaultWhen);
    for (const FieldUse& use : matter.fields) {
        add(use.when);
        add(use.requiredWhen);
    }
    for (const MaterialUse& use : matter.materials) {
        add(use.when);
        for (const Alternative& alternative : use.anyOf)
            add(alternative.when);
    }
}

/// Every condition of the scenario.
QList<Condition> conditionsOf(const Scenario& scenario)
{
    QList<Condition> conditions;
    for (const Question& question : scenario.questions)
        conditions.append(question.askWhen.value_or(Condition()));
    for (const SamePersonLink& link : scenario.samePerson)
        conditions.append(link.when);
    for (const Rule& rule : scenario.rules)
        conditions.append(rule.when);
    for (const ChainLink& link : scenario.chain)
        conditions.append(link.when);
    for (const Matter& matter : scenario.matters)
        addConditions(conditions, matter);
    return conditions;
}

void addDays(QSet<QDate>& days, const Condition& condition)
{
    for (const QJsonValue& operand : condition.operands) {
        const QDate day = QDate::fromString(operand.toString(), Qt::ISODate);
        if (condition.question == intakeDayId && day.isValid())
            days << day.addDays(-1) << day;
    }
    for (const Condition& part : condition.parts)
        addDays(days, part);
}

QList<QDate> daysOf(const QList<Condition>& conditions)
{
    QSet<QDate> named;
    for (const Condition& condition : conditions)
        addDays(named, condition);
    QList<QDate> days = named.values();
    std::ranges::sort(days);
    return days.isEmpty() ? QList<QDate>{QDate(2026, 11, 24)} : days;
}

QList<QJsonValue> answersTried(const Question& question, const AnswerSpace& space)
{
    QList<QJsonValue> answers;
    const auto add = [&](const QJsonValue& answer) {
        if (!answer.isUndefined() && !answers.contains(answer))
            answers.append(answer);
    };
    QJsonArray all;
    if (question.type == QuestionType::Multi)
        add(QJsonArray());
    for (const QuestionOption& option : question.options) {
        add(question.type == QuestionType::Multi ? QJsonValue(QJsonArray{option.value})
                                                 : QJsonValue(option.value));
        all.append(option.value);
    }
    if (question.type == QuestionType::Multi)
        add(all);
    if (question.options.isEmpty()) {
        for (const QJsonValue& answer : space.answersTo(question.id))
            add(answer);
    }
    if (!question.defaultAnswer.isNull() || answers.isEmpty())
        add(question.defaultAnswer);
    return answers;
}

/// The questions that decide, directly or through one another, whether each is asked.
QList<QSet<QuestionId>> decidersOf(const Scenario& scenario)
{
    QHash<QuestionId, QSet<QuestionId>> deciders;
    QList<QSet<QuestionId>> list;
    for (const Question& question : scenario.questions) {
        QSet<QuestionId>& own = deciders[question.id];
        for (const QuestionId& earlier : questionsOf(question.askWhen.value_or(Condition()))) {
            own.insert(earlier);
            own.unite(deciders.value(earlier));
        }
        list.append(own);
    }
    return list;
}

QString labelOf(const Question& question, const QString& value)
{
    for (const QuestionOption& option : question.options) {
        if (option.value == value)
            return option.label;
    }
    return value;
}

} // namespace

Situations::Situations(const Scenario& scenario)
    : m_scenario(scenario), m_deciders(decidersOf(scenario))
{
    const QList<Condition> conditions = conditionsOf(scenario);
    const AnswerSpace space(scenario, conditions);
    for (const Question& question : scenario.questions)
        m_answers.append(answersTried(question, space));
    const QList<QDate> days = daysOf(conditions);
    for (const QDate day : days) {
        Answers answers;
        m_areComplete = m_areComplete && takeEveryCombination(0, answers, day);
    }
    if (m_areComplete)
        return;
    m_all.clear();
    for (const QDate day : days) {
        m_met.clear();
        takeEveryPair(day);
    }
}

const QList<QJsonValue>& Situations::answersTo(const Question& question) const
{
    return m_answers[&question - m_scenario.questions.constData()];
}

bool Situations::isAsked(const Question& question, const Answers& answers, QDate day) const
{
    return !question.askWhen || holds(*question.askWhen, answers, day);
}

/// False when there are too many.
bool Situations::takeEveryCombination(qsizetype at, Answers& answers, QDate day)
{
    if (m_all.size() > mostSituations)
        return false;
    if (at == m_scenario.questions.size()) {
        keep(answers, day);
        return true;
    }
    const Question& question = m_scenario.questions[at];
    if (!isAsked(question, answers, day))
        return takeEveryCombination(at + 1, answers, day);
    const bool done = std::ranges::all_of(m_answers[at], [&](const QJsonValue& answer) {
        answers.insert(question.id, answer);
        return takeEveryCombination(at + 1, answers, day);
    });
    answers.remove(question.id);
    return done;
}

void Situations::takeEveryPair(QDate day)
{
    for (qsizetype one = 0; one < m_answers.size(); ++one) {
        for (qsizetype other = one + 1; other < m_answers.size(); ++other)
            takePair(one, other, day);
    }
    for (qsizetype one = 0; one < m_answers.size(); ++one)
        takeAlone(one, day);
}

/// An answer after which nothing else is asked is in no pair.
void Situations::takeAlone(qsizetype one, QDate day)
{
    const QuestionId& id = m_scenario.questions[one].id;
    for (const QJsonValue& answer : m_answers[one]) {
        const bool isMet = std::ranges::any_of(m_all, [&](const Situation& situation) {
            return situation.intakeDay == day &&
                   situation.given.value(id, QJsonValue::Undefined) == answer;
        });
        Answers answers;
        if (!isMet && complete(0, answers, {{id, answer}}, day))
            keep(answers, day);
    }
}

void Situations::takePair(qsizetype one, qsizetype other, QDate day)
{
    for (qsizetype i = 0; i < m_answers[one].size(); ++i) {
        for (qsizetype j = 0; j < m_answers[other].size(); ++j) {
            if (m_met.contains({{one, i}, {other, j}}))
                continue;
            const Answers wanted{{m_scenario.questions[one].id, m_answers[one][i]},
                                 {m_scenario.questions[other].id, m_answers[other][j]}};
            Answers answers;
            if (!complete(0, answers, wanted, day))
                continue; // they can't be given together
            for (const Pair& pair : pairsIn(answers))
                m_met.insert(pair);
            keep(answers, day);
        }
    }
}

/// Answers the questions from `at` on so that all `wanted` are asked. The others take turns; only
/// those that decide what is asked are tried with every answer.
bool Situations::complete(qsizetype at, Answers& answers, const Answers& wanted, QDate day) const
{
    const auto isWanted = [&](const QuestionId& id) { return wanted.contains(id); };
    if (at == m_scenario.questions.size())
        return std::ranges::all_of(wanted.keys(), [&](auto& id) { return answers.contains(id); });
    const Question& question = m_scenario.questions[at];
    if (!isAsked(question, answers, day))
        return !isWanted(question.id) && complete(at + 1, answers, wanted, day);
    bool decides = false;
    for (qsizetype i = 0; i < m_deciders.size(); ++i)
        decides = decides ||
                  (isWanted(m_scenario.questions[i].id) && m_deciders[i].contains(question.id));
    const QList<QJsonValue>& choices = m_answers[at];
    const qsizetype tries = decides && !isWanted(question.id) ? choices.size() : 1;
    for (qsizetype i = 0; i < tries; ++i) {
        const QJsonValue& turn = choices[(m_all.size() + at + i) % choices.size()];
        answers.insert(question.id, wanted.value(question.id, turn));
        if (complete(at + 1, answers, wanted, day))
            return true;
    }
    answers.remove(question.id);
    return false;
}

QList<Situations::Pair> Situations::pairsIn(const Answers& answers) const
{
    QList<std::pair<qsizetype, qsizetype>> given;
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        const auto answer = answers.constFind(m_scenario.questions[i].id);
        if (answer != answers.constEnd())
            given.append({i, m_answers[i].indexOf(*answer)});
    }
    QList<Pair> pairs;
    for (qsizetype i = 0; i < given.size(); ++i) {
        for (qsizetype j = i + 1; j < given.size(); ++j)
            pairs.append({given[i], given[j]});
    }
    return pairs;
}

void Situations::keep(const Answers& answers, QDate day)
{
    Situation situation;
    situation.given = answers;
    situation.intakeDay = day;
    m_all.append(situation);
}

QString inWords(const Question& question, const QJsonValue& answer)
{
    QStringList labels;
    if (answer.isArray()) {
        for (const QJsonValue& value : answer.toArray())
            labels.append(labelOf(question, value.toString()));
    } else {
        labels.append(labelOf(question, answer.toVariant().toString()));
    }
    const QString chosen = labels.isEmpty() ? u"（不选）"_s : labels.join(u'、');
    return u"%1「%2」=「%3」"_s.arg(question.id.text(), question.text, chosen);
}

QString inWords(const Scenario& scenario, const Answers& answers)
{
    QStringList words;
    for (const Question& question : scenario.questions) {
        if (answers.contains(question.id))
            words.append(inWords(question, answers.value(question.id)));
    }
    return words.join(u", ");
}

} // namespace yichuang::test
