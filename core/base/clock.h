// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace yichuang {

/// Where "now" comes from. Only app/ implements it with the system's clock; rules take the time as
/// an argument, so that a test can ask about any day.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present, in Asia/Shanghai.
    virtual QDateTime now() const = 0;
};

} // namespace yichuang
