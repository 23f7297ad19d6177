// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakeflow.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Outcome no(const QString& code)
{
    return Error{ErrorKind::Rejected, code, {}};
}

bool isOnlyRejected(const IntakeFacts& facts)
{
    return facts.matters == 0 && facts.rejections > 0;
}

/// With nothing that could be accepted there is no form and no material: only the refusal is left.
bool isSkipped(IntakeStep step, const IntakeFacts& facts)
{
    return isOnlyRejected(facts) && (step == IntakeStep::Form || step == IntakeStep::Materials);
}

std::optional<IntakeStep> neighbour(IntakeStep step, int direction, const IntakeFacts& facts)
{
    for (int i = int(step) + direction; i >= 0 && i < intakeStepCount; i += direction) {
        if (!isSkipped(IntakeStep(i), facts))
            return IntakeStep(i);
    }
    return std::nullopt;
}

/// What the scenario and the situation must have settled before `target`.
Outcome isSettledFor(IntakeStep target, const IntakeFacts& facts)
{
    if (!facts.hasScenario)
        return no(u"intake.noScenario"_s);
    if (!facts.scenarioHasGuide)
        return no(u"intake.noGuide"_s);
    if (target == IntakeStep::Situation)
        return Done{};
    if (facts.openQuestions > 0)
        return no(u"intake.openQuestions"_s);
    const bool isRefusal = target == IntakeStep::Decision && isOnlyRejected(facts);
    if (facts.matters == 0 && !isRefusal)
        return no(u"intake.noMatters"_s);
    return Done{};
}

StepMark markByOpen(int open)
{
    return open > 0 ? StepMark::NeedsWork : StepMark::Done;
}

} // namespace

Outcome IntakeFlow::mayGoTo(IntakeStep target, const IntakeFacts& facts) const
{
    if (target == IntakeStep::Paper)
        return facts.isDecided ? Outcome(Done{}) : no(u"intake.notDecided"_s);
    if (facts.isDecided)
        return no(u"intake.alreadyDecided"_s);
    const bool isSituation = target == IntakeStep::Scenario || target == IntakeStep::Situation;
    if (facts.isReturning && isSituation)
        return no(u"intake.returning"_s);
    if (target == IntakeStep::Scenario)
        return Done{};
    return isSettledFor(target, facts);
}

Outcome IntakeFlow::mayGoNext(const IntakeFacts& facts) const
{
    const auto target = neighbour(m_step, 1, facts);
    return target ? mayGoTo(*target, facts) : no(u"intake.lastStep"_s);
}

Outcome IntakeFlow::mayGoBack(const IntakeFacts& facts) const
{
    const auto target = neighbour(m_step, -1, facts);
    return target ? mayGoTo(*target, facts) : no(u"intake.firstStep"_s);
}

Outcome IntakeFlow::goTo(IntakeStep target, const IntakeFacts& facts)
{
    const Outcome allowed = mayGoTo(target, facts);
    if (allowed) {
        m_step = target;
        m_furthest = std::max(m_furthest, target);
    }
    return allowed;
}

Outcome IntakeFlow::next(const IntakeFacts& facts)
{
    const auto target = neighbour(m_step, 1, facts);
    return target ? goTo(*target, facts) : no(u"intake.lastStep"_s);
}

Outcome IntakeFlow::back(const IntakeFacts& facts)
{
    const auto target = neighbour(m_step, -1, facts);
    return target ? goTo(*target, facts) : no(u"intake.firstStep"_s);
}

StepMark IntakeFlow::mark(IntakeStep step, const IntakeFacts& facts) const
{
    if (step == IntakeStep::Paper)
        return facts.isDecided ? StepMark::Open : StepMark::Locked;
    if (facts.isDecided)
        return StepMark::Done;
    const bool stands = facts.isReturning && step <= IntakeStep::Situation;
    if (stands)
        return StepMark::Done;
    if (!mayGoTo(step, facts))
        return StepMark::Locked;
    if (step > m_furthest || step == IntakeStep::Decision)
        return StepMark::Open;
    switch (step) {
    case IntakeStep::Scenario:
        return facts.hasScenario ? StepMark::Done : StepMark::Open;
    case IntakeStep::Situation:
        return markByOpen(facts.openQuestions + (facts.matters + facts.rejections > 0 ? 0 : 1));
    case IntakeStep::Form:
        return markByOpen(facts.openFields);
    case IntakeStep::Materials:
        return markByOpen(facts.openMaterials);
    case IntakeStep::Decision:
    case IntakeStep::Paper:
        break;
    }
    return StepMark::Open;
}

void IntakeFlow::resumeAt(IntakeStep step, const IntakeFacts& facts)
{
    int allowed = int(step);
    while (allowed > 0 && !mayGoTo(IntakeStep(allowed), facts))
        --allowed;
    m_step = IntakeStep(allowed);
    m_furthest = m_step;
}

} // namespace yichuang
