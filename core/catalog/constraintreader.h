// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/defectlog.h"
#include "core/catalog/jsonplace.h"
#include "core/form/constraint.h"

namespace yichuang {

/// Reads a day written as ISO 8601; one that doesn't exist is a defect. Invalid if left out.
QDate readDay(const JsonPlace& record, QLatin1StringView name, DefectLog& log);

/// Reads the constraints of an element or of a matter's field: minLength, maxLength, min, max (a
/// number, or a day for dates), earliest, latest, scale, pattern, options, granularity. A pattern
/// that is no regular expression and bounds that nothing can meet are defects.
Constraint readConstraint(const JsonPlace& record, DefectLog& log);

/// How a conflict is called in defects and results: emptyLength emptyRange emptyOptions.
QString nameOf(ConstraintConflict conflict);

} // namespace yichuang
