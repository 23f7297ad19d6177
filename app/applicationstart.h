// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yichuang {

/// Whether there is a display to open a window on.
bool hasDisplay();

/// Opens the counter's window and runs until it closes; the exit code. What keeps it from opening
/// is told in a dialog; a damaged file of cases can be replaced by its newest backup there.
int runWindow(int argc, char* argv[]);

} // namespace yichuang
