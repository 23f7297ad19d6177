// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yichuang {

/// How long to wait before what failed is tried again: twice as long every time, up to a limit, and
/// never the same for two terminals.
struct RetryPolicy
{
    int firstMs = 1000;
    int longestMs = 0;
};

/// For what the province refused for now: five minutes at most, so that it recovers in peace.
inline constexpr RetryPolicy entryRetries{2000, 5 * 60 * 1000};

/// For a line that is dead: five seconds at most, so that the row drains as soon as it is back.
inline constexpr RetryPolicy lineRetries{500, 5000};

/// Milliseconds to wait after `failures` in a row (from 1). `jitter`, drawn from 0 … 1, takes up to
/// half of it away: the terminals of a hall don't all come back in the same moment.
int delayAfter(int failures, double jitter, const RetryPolicy& policy);

} // namespace yichuang
