// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace yichuang {

/// The names by which the values of an enum are stored; a stored name never changes its meaning.
template <class Enum, std::size_t count>
using EnumNames = std::array<std::pair<Enum, QLatin1StringView>, count>;

/// The name of `value`; empty if the table doesn't know it.
template <class Enum, std::size_t count>
QString nameIn(const EnumNames<Enum, count>& names, Enum value)
{
    for (const auto& [known, name] : names) {
        if (known == value)
            return name;
    }
    return {};
}

/// The value called `name`.
template <class Enum, std::size_t count>
std::optional<Enum> valueIn(const EnumNames<Enum, count>& names, const QString& name)
{
    for (const auto& [value, known] : names) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

} // namespace yichuang
