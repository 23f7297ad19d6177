// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"

namespace yichuang {

QDateTime SystemClock::now() const
{
    // China has one zone and no summer time; a machine without zone data is right as well.
    constexpr int beijingSeconds = 8 * 60 * 60;
    return QDateTime::currentDateTimeUtc().toOffsetFromUtc(beijingSeconds);
}

} // namespace yichuang
