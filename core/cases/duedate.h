// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace yichuang {

/// The last day of a time limit. Estimated where a year's holidays aren't published yet; then it is
/// marked wherever it is shown.
struct DueDate
{
    QDate day;
    bool isEstimated = false;

    bool isSet() const { return day.isValid(); }
    bool operator==(const DueDate&) const = default;
};

} // namespace yichuang
