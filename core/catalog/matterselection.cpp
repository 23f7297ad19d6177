// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/matterselection.h"

#include <QSet>

#include <algorithm>

namespace yichuang {

namespace {

/// What the rules alone say, before the clerk's own additions and removals.
struct RuleOutcome
{
    QSet<MatterId> included;
    QList<Rejection> rejections;
    QStringList notices;
    QHash<MatterId, QList<QuestionId>> because;
};

void addNew(QList<QuestionId>& questions, const QList<QuestionId>& others)
{
    for (const QuestionId& question : others) {
        if (!questions.contains(question))
            questions.append(question);
    }
}

RuleOutcome applyRules(const Scenario& scenario, const Answers& answers, QDate intakeDay)
{
    RuleOutcome outcome;
    for (const Rule& rule : scenario.rules) {
        if (!holds(rule.when, answers, intakeDay))
            continue;
        for (const MatterId& id : rule.include) {
            outcome.included.insert(id);
            addNew(outcome.because[id], questionsOf(rule.when));
        }
        for (const Rejection& rejection : rule.reject) {
            if (!outcome.rejections.contains(rejection))
                outcome.rejections.append(rejection);
        }
        if (!rule.notice.isEmpty() && !outcome.notices.contains(rule.notice))
            outcome.notices.append(rule.notice);
    }
    return outcome;
}

bool mayBeAdded(const Matter& matter, const Answers& answers, QDate intakeDay)
{
    return !matter.defaultWhen || holds(*matter.defaultWhen, answers, intakeDay);
}

/// The matters to be taken in before rules and status refuse any.
QSet<MatterId> wanted(const Scenario& scenario, const Situation& situation, const Answers& answers,
                      const QSet<MatterId>& included)
{
    QSet<MatterId> ids = situation.chosen
                             ? QSet<MatterId>(situation.chosen->begin(), situation.chosen->end())
                             : included;
    for (const MatterId& id : situation.added) {
        const Matter* matter = scenario.matter(id);
        if (matter && mayBeAdded(*matter, answers, situation.intakeDay))
            ids.insert(id);
    }
    for (const MatterId& id : situation.dropped)
        ids.remove(id);
    return ids;
}

bool isRejected(const QList<Rejection>& rejections, const MatterId& id)
{
    return std::ranges::any_of(rejections, [&](const Rejection& r) { return r.matter == id; });
}

} // namespace

bool MatterSelection::contains(const MatterId& id) const
{
    return std::ranges::any_of(matters, [&](const Matter* matter) { return matter->id == id; });
}

MatterSelection selectMatters(const Scenario& scenario, const Situation& situation)
{
    const Answers answers = effectiveAnswers(scenario, situation);
    const RuleOutcome rules = applyRules(scenario, answers, situation.intakeDay);
    const QSet<MatterId> ids = wanted(scenario, situation, answers, rules.included);

    MatterSelection selection;
    selection.rejections = rules.rejections;
    selection.notices = rules.notices;
    selection.because = rules.because;
    for (const MatterId& id : scenario.order) {
        const Matter* matter = scenario.matter(id);
        if (!matter || !ids.contains(id) || isRejected(selection.rejections, id))
            continue;
        const bool fits =
            rules.included.contains(id) || mayBeAdded(*matter, answers, situation.intakeDay);
        if (matter->canBeAccepted() && fits)
            selection.matters.append(matter);
        else
            selection.rejections.append({id, fits ? matter->statusNote : QString()});
    }
    return selection;
}

QHash<MatterId, QList<MatterId>> hardPredecessors(const Scenario& scenario,
                                                  const Situation& situation,
                                                  const MatterSelection& selection)
{
    const Answers answers = effectiveAnswers(scenario, situation);
    QHash<MatterId, QList<MatterId>> predecessors;
    for (const ChainLink& link : scenario.chain) {
        if (link.kind != ChainKind::Hard || !holds(link.when, answers, situation.intakeDay))
            continue;
        for (const Matter* later : selection.matters) {
            for (const Matter* earlier : selection.matters) {
                if (namesMatter(link.to, later->id) && namesMatter(link.from, earlier->id) &&
                    !predecessors[later->id].contains(earlier->id))
                    predecessors[later->id].append(earlier->id);
            }
        }
    }
    predecessors.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    return predecessors;
}

} // namespace yichuang
