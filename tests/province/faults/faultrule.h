// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/province/faults/trouble.h"

#include <QJsonObject>
#include <QStringList>

#include <random>

namespace yichuang::sandbox {

/// One line of a fault plan: which fault, to which operations, how often. The same seed gives the
/// same answers in the same order.
class FaultRule
{
public:
    /// Rejected "sandbox.faults" with what isn't understood.
    static Result<FaultRule> read(const QJsonObject& json, quint32 seed);

    bool isOfConnections() const;
    /// Whether it strikes this time; counts.
    bool strikes(const QString& operation);
    void addTo(Trouble& trouble);
    Identity identity() const;

private:
    QString m_fault;
    QStringList m_operations; ///< empty: all
    QJsonObject m_json;
    double m_chance = 1;
    int m_spared = 0; ///< still let through at first
    int m_left = -1;  ///< strikes left; -1: no end
    int m_struck = 0;
    std::mt19937 m_random;
};

} // namespace yichuang::sandbox
