// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/faults/faultrule.h"

#include <QMutex>

#include <vector>

namespace yichuang::sandbox {

/// What is to go wrong, as docs/province-api/sandbox.md describes it; can be replaced while the
/// server runs.
class FaultPlan
{
public:
    /// {"seed": 7, "rules": [ … ]}. Rejected "sandbox.faults"; the plan then stays as it was.
    Outcome replace(const QJsonObject& json);

    Identity identityOfNext();
    Trouble troubleOf(const QString& operation);

private:
    QMutex m_mutex;
    std::vector<FaultRule> m_rules;
};

} // namespace yichuang::sandbox
