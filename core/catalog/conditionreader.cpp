// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/conditionreader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace yichuang {

namespace {

using Kind = Condition::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 4> comparisons{{
    {Kind::Equals, QLatin1StringView("eq")},
    {Kind::In, QLatin1StringView("in")},
    {Kind::Has, QLatin1StringView("has")},
    {Kind::LessThan, QLatin1StringView("lt")},
}};
constexpr std::array<std::pair<Kind, QLatin1StringView>, 3> combinations{{
    {Kind::All, QLatin1StringView("all")},
    {Kind::Any, QLatin1StringView("any")},
    {Kind::Not, QLatin1StringView("not")},
}};
constexpr QLatin1StringView questionMember("question");

/// Exactly one combination and nothing else, or a question with exactly one comparison.
bool isBuiltRight(const JsonPlace& place)
{
    const auto count = [&](const auto& names) {
        return std::ranges::count_if(names, [&](const auto& n) { return place.has(n.second); });
    };
    const bool asks = place.has(questionMember);
    const QLatin1StringView negation("not");
    if (place.has(negation) && !place.at(negation).value().isObject())
        return false;
    return place.value().isObject() && count(comparisons) == (asks ? 1 : 0) &&
           count(combinations) == (asks ? 0 : 1);
}

Condition readComparison(const JsonPlace& place)
{
    Condition condition;
    condition.question = QuestionId(place.text(questionMember));
    for (const auto& [kind, name] : comparisons) {
        if (!place.has(name))
            continue;
        condition.kind = kind;
        if (kind == Kind::In) {
            for (const JsonPlace& operand : place.entries(name))
                condition.operands.append(operand.value());
        } else {
            condition.operands.append(place.at(name).value());
        }
    }
    return condition;
}

} // namespace

Condition readCondition(const JsonPlace& place, DefectLog& log)
{
    if (!isBuiltRight(place)) {
        log.refuse(place.path(), QStringLiteral("catalog.conditionShape"));
        Condition never; // so that nothing else is blamed on it
        never.kind = Kind::Any;
        return never;
    }
    if (place.has(questionMember))
        return readComparison(place);
    Condition condition;
    for (const auto& [kind, name] : combinations) {
        if (!place.has(name))
            continue;
        condition.kind = kind;
        for (const JsonPlace& part : place.entries(name))
            condition.parts.append(readCondition(part, log));
    }
    return condition;
}

std::optional<Condition> readOptionalCondition(const JsonPlace& record, QLatin1StringView name,
                                               DefectLog& log)
{
    if (!record.has(name))
        return std::nullopt;
    return readCondition(record.at(name), log);
}

Condition readConditionOrAlways(const JsonPlace& record, QLatin1StringView name, DefectLog& log)
{
    return readOptionalCondition(record, name, log).value_or(Condition());
}

} // namespace yichuang
