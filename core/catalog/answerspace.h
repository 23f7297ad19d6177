// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/scenario.h"

#include <functional>

namespace yichuang {

/// The situations that a few conditions of a scenario can tell apart: for each question they look
/// at (and those that decide whether it is asked) the answers they mention and one that none
/// mentions; for the day of intake the days around those mentioned. Small where the conditions are
/// few, however many questions the scenario has.
class AnswerSpace
{
public:
    /// Tested with the answers that count and the day of intake.
    using Test = std::function<bool(const Answers&, QDate)>;

    AnswerSpace(const Scenario& scenario, const QList<Condition>& conditions);

    /// Whether the test holds in some situation. Too many of them (over 100,000) count as yes: the
    /// author then looks at it once for nothing, rather than never for something.
    bool hasSituation(const Test& test) const;

    /// The answers of one question that the conditions tell apart; undefined stands for no answer.
    QList<QJsonValue> answersTo(const QuestionId& question) const;

private:
    void lookAt(const Condition& condition);
    void lookAtQuestion(const QuestionId& id);
    QList<QDate> days() const;

    const Scenario& m_scenario;
    QHash<QuestionId, QList<QJsonValue>> m_mentioned; ///< also the questions looked at
};

} // namespace yichuang
