// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/outboxstore.h"
#include "core/ports/province.h"
#include "core/ports/provincecases.h"

namespace yichuang {

/// What the sync stands on; all outlive it.
struct SyncParts
{
    Province& province;
    OutboxStore& outbox;
    ProvinceCases& cases;
    const Clock& clock;
    std::function<double()> jitter; ///< drawn from 0 … 1
};

} // namespace yichuang
