// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outboxstore.h"

namespace yichuang {

/// What the terminal does about the province right now.
enum class SyncPhase {
    Off,     ///< no province is set
    Idle,    ///< reached last time; nothing to do
    Working, ///< something is under way
    Offline, ///< the line is down, or the province refuses for now; it is tried again
    Stopped  ///< the terminal isn't (or no longer) let in; IT must enrol it
};

/// All that the status line says.
struct SyncState
{
    SyncPhase phase = SyncPhase::Off;
    QDateTime since;       ///< of Offline and Stopped
    QString code;          ///< why, of Offline and Stopped
    QDateTime lastContact; ///< the last answer of the province; invalid: none since the start
    OutboxCounts counts;

    bool operator==(const SyncState&) const = default;
};

} // namespace yichuang
