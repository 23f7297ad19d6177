// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/stepnames.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace yichuang {

QString stepName(IntakeStep step)
{
    switch (step) {
    case IntakeStep::Scenario:
        return QCoreApplication::translate("IntakeStep", "Scenario");
    case IntakeStep::Situation:
        return QCoreApplication::translate("IntakeStep", "Situation");
    case IntakeStep::Form:
        return QCoreApplication::translate("IntakeStep", "Form");
    case IntakeStep::Materials:
        return QCoreApplication::translate("IntakeStep", "Materials");
    case IntakeStep::Decision:
        return QCoreApplication::translate("IntakeStep", "Decision");
    case IntakeStep::Paper:
        break;
    }
    return QCoreApplication::translate("IntakeStep", "Paper");
}

QString stepIcon(IntakeStep step)
{
    switch (step) {
    case IntakeStep::Scenario:
        return QStringLiteral("scenario");
    case IntakeStep::Situation:
        return QStringLiteral("question");
    case IntakeStep::Form:
        return QStringLiteral("form");
    case IntakeStep::Materials:
        return QStringLiteral("materials");
    case IntakeStep::Decision:
        return QStringLiteral("decision");
    case IntakeStep::Paper:
        break;
    }
    return QStringLiteral("print");
}

int stepKey(IntakeStep step)
{
    switch (step) {
    case IntakeStep::Scenario:
        return Qt::Key_F11;
    case IntakeStep::Situation:
        return Qt::Key_F3;
    case IntakeStep::Form:
        return Qt::Key_F6;
    case IntakeStep::Materials:
        return Qt::Key_F7;
    case IntakeStep::Decision:
        return Qt::Key_F10;
    case IntakeStep::Paper:
        break;
    }
    return Qt::Key_F9;
}

QString stepKeyName(IntakeStep step)
{
    return QKeySequence(stepKey(step)).toString();
}

std::optional<IntakeStep> stepOfKey(int key)
{
    for (int i = 0; i < intakeStepCount; ++i) {
        if (stepKey(IntakeStep(i)) == key)
            return IntakeStep(i);
    }
    return std::nullopt;
}

} // namespace yichuang
