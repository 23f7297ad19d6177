// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandshape.h"

#include <algorithm>

namespace yichuang {

const CommandOption* CommandShape::option(const QString& optionName) const
{
    const auto it = std::ranges::find(options, optionName, &CommandOption::name);
    return it == options.end() ? nullptr : &*it;
}

} // namespace yichuang
