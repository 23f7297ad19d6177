// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yichuang {

/// Whether the words after the name of the program are for commands rather than for the window.
bool isForCommands(const QStringList& words);

/// Runs the command that the words name, with everything it needs, and returns its exit code.
int runCommands(int argc, char* argv[]);

} // namespace yichuang
