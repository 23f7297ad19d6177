// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yichuang {

/// How a command ended, for scripts. Explained in --help; never renumbered.
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< the rules refuse it, or defects were found
    Wrong = 2,   ///< input that can't be read or breaks its format, or a wrong command line
    Trouble = 3  ///< the store, a folder, a paper or the display
};

} // namespace yichuang
