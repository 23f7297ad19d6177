// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/intakestep.h"

#include <QList>

namespace yichuang {

/// What the steps depend on, taken from the work as it stands.
struct IntakeFacts
{
    bool hasScenario = false;
    bool scenarioHasGuide = false;
    int openQuestions = 0;    ///< asked, without an answer or a default
    int matters = 0;          ///< selected
    int rejections = 0;       ///< matters that a rule rejects
    int openFields = 0;       ///< FormState::open
    int openMaterials = 0;    ///< missing or defective
    bool isDecided = false;   ///< the decision is stored
    bool isReturning = false; ///< a correction visit: scenario and situation stand
};

/// How a step looks in the list of steps.
enum class StepMark { Locked, Open, NeedsWork, Done };

/// The steps as a state machine without widgets: where one may go, and why not. It keeps no
/// answers, so walking back loses none.
class IntakeFlow
{
public:
    IntakeStep step() const { return m_step; }
    /// The furthest step that was entered; what lies before it can be walked to freely.
    IntakeStep furthest() const { return m_furthest; }

    /// Done, or why not (Rejected): "intake.noScenario", "intake.noGuide", "intake.openQuestions",
    /// "intake.noMatters", "intake.notDecided", "intake.alreadyDecided", "intake.returning",
    /// "intake.firstStep", "intake.lastStep".
    Outcome mayGoTo(IntakeStep target, const IntakeFacts& facts) const;
    Outcome mayGoNext(const IntakeFacts& facts) const;
    Outcome mayGoBack(const IntakeFacts& facts) const;

    /// Moves if it may; the outcome is mayGoTo()'s.
    Outcome goTo(IntakeStep target, const IntakeFacts& facts);
    Outcome next(const IntakeFacts& facts);
    Outcome back(const IntakeFacts& facts);

    StepMark mark(IntakeStep step, const IntakeFacts& facts) const;

    /// Goes on with a draft at the step it was parked at, as far as the facts allow.
    void resumeAt(IntakeStep step, const IntakeFacts& facts);

private:
    IntakeStep m_step = IntakeStep::Scenario;
    IntakeStep m_furthest = IntakeStep::Scenario;
};

} // namespace yichuang
