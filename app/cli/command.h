// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitcode.h"

#include <QTextStream>

namespace yichuang {

/// Where a command writes: results, and reasons why there are none.
struct Streams
{
    QTextStream& out;
    QTextStream& err;
};

/// One command of `yichuang`.
class Command
{
public:
    virtual ~Command() = default;
    virtual const CommandShape& shape() const = 0;
    virtual ExitCode run(const Arguments& arguments) const = 0;
};

} // namespace yichuang
