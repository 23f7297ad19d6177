// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/situation.h"

#include <utility>

namespace yichuang {

namespace {

bool isAnswer(const QJsonValue& value)
{
    return !value.isNull() && !value.isUndefined() && value != QJsonValue(QString());
}

/// Walks the questions in order; a question may only look at earlier ones, so one pass is enough.
std::pair<QList<const Question*>, Answers> walk(const Scenario& scenario,
                                                const Situation& situation)
{
    QList<const Question*> asked;
    Answers answers;
    for (const Question& question : scenario.questions) {
        if (question.askWhen && !holds(*question.askWhen, answers, situation.intakeDay))
            continue;
        asked.append(&question);
        const QJsonValue given = situation.given.value(question.id);
        const QJsonValue answer = isAnswer(given) ? given : question.defaultAnswer;
        if (isAnswer(answer))
            answers.insert(question.id, answer);
    }
    return {asked, answers};
}

} // namespace

QList<const Question*> askedQuestions(const Scenario& scenario, const Situation& situation)
{
    return walk(scenario, situation).first;
}

Answers effectiveAnswers(const Scenario& scenario, const Situation& situation)
{
    return walk(scenario, situation).second;
}

} // namespace yichuang
