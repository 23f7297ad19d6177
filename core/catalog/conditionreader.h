// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/defectlog.h"
#include "core/catalog/jsonplace.h"
#include "core/form/condition.h"

#include <optional>

namespace yichuang {

/// Reads a condition (FORMAT "Conditions"); one that isn't built like one is a defect.
Condition readCondition(const JsonPlace& place, DefectLog& log);
/// The condition in member `name`; nothing if it is left out.
std::optional<Condition> readOptionalCondition(const JsonPlace& record, QLatin1StringView name,
                                               DefectLog& log);
/// The condition in member `name`; one that always holds if it is left out.
Condition readConditionOrAlways(const JsonPlace& record, QLatin1StringView name, DefectLog& log);

} // namespace yichuang
