// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/constraint.h"

#include <algorithm>

namespace yichuang {

namespace {

template <class T, class Pick>
std::optional<T> both(const std::optional<T>& one, const std::optional<T>& other, Pick pick)
{
    if (!one)
        return other;
    if (!other)
        return one;
    return pick(*one, *other);
}

template <class T>
std::optional<T> larger(const std::optional<T>& one, const std::optional<T>& other)
{
    return both(one, other, [](T a, T b) { return std::max(a, b); });
}

template <class T>
std::optional<T> smaller(const std::optional<T>& one, const std::optional<T>& other)
{
    return both(one, other, [](T a, T b) { return std::min(a, b); });
}

QStringList withoutDuplicates(QStringList texts)
{
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

QStringList common(const QStringList& one, const QStringList& other)
{
    QStringList result;
    std::ranges::copy_if(one, std::back_inserter(result),
                         [&](const QString& code) { return other.contains(code); });
    return result;
}

QDate laterOf(QDate one, QDate other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::max(one, other);
}

QDate earlierOf(QDate one, QDate other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

} // namespace

Constraint strictest(const Constraint& one, const Constraint& other)
{
    Constraint result;
    result.minLength = larger(one.minLength, other.minLength);
    result.maxLength = smaller(one.maxLength, other.maxLength);
    result.min = larger(one.min, other.min);
    result.max = smaller(one.max, other.max);
    result.earliest = laterOf(one.earliest, other.earliest);
    result.latest = earlierOf(one.latest, other.latest);
    result.scale = smaller(one.scale, other.scale);
    result.patterns = withoutDuplicates(one.patterns + other.patterns);
    result.allowedCodes = both(one.allowedCodes, other.allowedCodes, common);
    if (result.allowedCodes)
        result.allowedCodes = withoutDuplicates(*result.allowedCodes);
    result.granularity = std::max(one.granularity, other.granularity);
    return result;
}

ConstraintConflict conflictIn(const Constraint& constraint)
{
    const auto& c = constraint;
    if (c.minLength && c.maxLength && *c.minLength > *c.maxLength)
        return ConstraintConflict::EmptyLength;
    if (c.min && c.max && *c.min > *c.max)
        return ConstraintConflict::EmptyRange;
    if (c.earliest.isValid() && c.latest.isValid() && c.earliest > c.latest)
        return ConstraintConflict::EmptyRange;
    if (c.allowedCodes && c.allowedCodes->isEmpty())
        return ConstraintConflict::EmptyOptions;
    return ConstraintConflict::None;
}

} // namespace yichuang
