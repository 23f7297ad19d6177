// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace yichuang {

/// How fine a moment is asked.
enum class Granularity { Unspecified, Day, Minute };

/// Why constraints of several matters can't all be met.
enum class ConstraintConflict { None, EmptyLength, EmptyRange, EmptyOptions };

/// What a value must be beyond its type. An absent bound doesn't bind.
struct Constraint
{
    std::optional<int> minLength; ///< characters (code points)
    std::optional<int> maxLength;
    std::optional<double> min; ///< numbers
    std::optional<double> max;
    QDate earliest; ///< dates; invalid doesn't bind
    QDate latest;
    std::optional<int> scale;                ///< digits after the point
    QStringList patterns;                    ///< each must match
    std::optional<QStringList> allowedCodes; ///< of the code list; absent: all
    Granularity granularity = Granularity::Unspecified;

    bool operator==(const Constraint&) const = default;
};

/// The strictest of both (FORMAT "Fields"): longest minimum, shortest maximum, all patterns,
/// intersections of ranges and options, the finer granularity. Order doesn't matter.
Constraint strictest(const Constraint& one, const Constraint& other);

/// Whether no value can meet the constraint, and why.
ConstraintConflict conflictIn(const Constraint& constraint);

} // namespace yichuang
