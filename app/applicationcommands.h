// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandshape.h"

namespace yichuang {

/// What `yichuang` takes without a command.
CommandShape windowShape();

/// Whether the words after the name of the program are for commands rather than for the window.
bool isForCommands(const QStringList& words);

/// Runs the command that the words name, with everything it needs, and returns its exit code.
int runCommands(int argc, char* argv[]);

/// What the program does where there is no display for its window: practises with the sample cases
/// (--training), or says so.
int runWithoutDisplay(int argc, char* argv[]);

} // namespace yichuang
