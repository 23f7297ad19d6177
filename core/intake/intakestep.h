// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yichuang {

/// The steps of taking a case in, in order.
enum class IntakeStep { Scenario, Situation, Form, Materials, Decision, Paper };

inline constexpr int intakeStepCount = 6;

} // namespace yichuang
