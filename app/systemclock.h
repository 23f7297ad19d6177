// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace yichuang {

/// The clock of the machine, told in the time of the counter.
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace yichuang
