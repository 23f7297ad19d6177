// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandshape.h"

namespace yichuang {

/// What `yichuang --help` says: every command, the options of the window, the exit codes.
QString helpText(const QList<CommandShape>& commands, const CommandShape& window);
/// What `yichuang COMMAND --help` says.
QString helpText(const CommandShape& command);

} // namespace yichuang
