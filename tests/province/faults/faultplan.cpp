// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/faults/faultplan.h"

#include <QJsonArray>

namespace yichuang::sandbox {

using namespace Qt::StringLiterals;

Outcome FaultPlan::replace(const QJsonObject& json)
{
    std::vector<FaultRule> rules;
    auto seed = quint32(json.value("seed"_L1).toInt(1));
    for (const QJsonValue& value : json.value("rules"_L1).toArray()) {
        Result<FaultRule> rule = FaultRule::read(value.toObject(), seed++);
        if (!rule)
            return rule.error();
        rules.push_back(std::move(rule).value());
    }
    const QMutexLocker locked(&m_mutex);
    m_rules = std::move(rules);
    return Done{};
}

Identity FaultPlan::identityOfNext()
{
    const QMutexLocker locked(&m_mutex);
    for (FaultRule& rule : m_rules) {
        if (rule.isOfConnections() && rule.strikes({}))
            return rule.identity();
    }
    return Identity::Right;
}

Trouble FaultPlan::troubleOf(const QString& operation)
{
    const QMutexLocker locked(&m_mutex);
    Trouble trouble;
    for (FaultRule& rule : m_rules) {
        if (!rule.isOfConnections() && rule.strikes(operation))
            rule.addTo(trouble);
    }
    return trouble;
}

} // namespace yichuang::sandbox
