// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakestep.h"

#include <QString>

#include <optional>

namespace yichuang {

/// What a step is called in the list of steps and on the buttons.
QString stepName(IntakeStep step);
QString stepIcon(IntakeStep step);
/// The key that leads to the step. F1, F2, F4, F5 and F8 have other work: why, back, the next open
/// field, the card reader, the scanner.
int stepKey(IntakeStep step);
QString stepKeyName(IntakeStep step);
/// The step that `key` leads to.
std::optional<IntakeStep> stepOfKey(int key);

} // namespace yichuang
