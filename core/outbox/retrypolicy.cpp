// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/retrypolicy.h"

#include <algorithm>

namespace yichuang {

int delayAfter(int failures, double jitter, const RetryPolicy& policy)
{
    int delay = std::min(policy.firstMs, policy.longestMs);
    for (int i = 1; i < failures && delay < policy.longestMs; ++i)
        delay = delay > policy.longestMs / 2 ? policy.longestMs : delay * 2;
    return delay - int(std::clamp(jitter, 0.0, 1.0) * delay / 2);
}

} // namespace yichuang
