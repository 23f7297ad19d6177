// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/situation.h"

#include <QSet>

namespace yichuang::test {

/// The situations of a scenario that are worth trying: every combination of answers that can be
/// given, or, where there are more than 5,000, enough of them that any two answers that can be
/// given together are. Hidden questions have no answer. Days of intake are those around the days
/// that conditions name, or one day.
class Situations
{
public:
    explicit Situations(const Scenario& scenario);

    const QList<Situation>& all() const { return m_all; }
    /// Whether these are all combinations, not just all pairs.
    bool areComplete() const { return m_areComplete; }
    /// The answers of one question that are tried: every option; of several choices none, each, all
    /// and those preset; of numbers and days those around what conditions name.
    const QList<QJsonValue>& answersTo(const Question& question) const;

private:
    bool isAsked(const Question& question, const Answers& answers, QDate day) const;
    bool takeEveryCombination(qsizetype at, Answers& answers, QDate day);
    void takeEveryPair(QDate day);
    void takeAlone(qsizetype one, QDate day);
    void takePair(qsizetype one, qsizetype other, QDate day);
    bool complete(qsizetype at, Answers& answers, const Answers& wanted, QDate day) const;
    void keep(const Answers& answers, QDate day);

    using Pair = std::pair<std::pair<qsizetype, qsizetype>, std::pair<qsizetype, qsizetype>>;
    QList<Pair> pairsIn(const Answers& answers) const;

    const Scenario& m_scenario;
    QList<QList<QJsonValue>> m_answers; ///< of each question
    QList<QSet<QuestionId>> m_deciders; ///< what decides whether each question is asked
    QList<Situation> m_all;
    QSet<Pair> m_met; ///< (question, answer) with (question, answer)
    bool m_areComplete = true;
};

/// "Q1「在哪里去世的？」=「家中」, Q5「…」=「…」" for the author of a scenario, in the order asked.
QString inWords(const Scenario& scenario, const Answers& answers);
QString inWords(const Question& question, const QJsonValue& answer);

} // namespace yichuang::test
