// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/matterselection.h"

namespace yichuang {

/// How long matters take one after another. Limits in different units are kept apart: nobody knows
/// how many working days a month has.
struct ChainTime
{
    int workingDays = 0;
    int days = 0;
    int months = 0;
    int unlimited = 0; ///< matters without any limit

    /// One unit alone, and nothing without a limit: then it is a sum one may tell.
    bool isOneSum() const;
    bool operator==(const ChainTime&) const = default;
};
ChainTime operator+(ChainTime one, const ChainTime& other);

/// What counts for how long a matter takes: the promised limit, else the statutory one.
std::optional<Limit> handlingLimit(const Matter& matter);

/// A matter in the picture of a chain. Sub-matters of one row that hang together with the others in
/// the same way are one node: 公司（企业）设立登记 with whichever of its six sub-matters.
struct ChainNode
{
    QString name;
    QString department;
    QList<const Matter*> matters; ///< one, or interchangeable ones
    ChainTime time;               ///< of the one that is present, else the longest
    int layer = 0;                ///< 0 waits for nobody
    bool isPresent = false;       ///< in the situation asked about
    bool isCritical = false;      ///< on the longest way through
};

/// One depends on another.
struct ChainEdge
{
    qsizetype from = 0; ///< index of a node
    qsizetype to = 0;
    ChainKind kind = ChainKind::Hard;
    bool holds = true; ///< in the situation asked about
    bool isCritical = false;
    QStringList carries;
    QString note;
};

/// The chain of a scenario: who waits for whom, and which way through takes longest.
struct ChainPath
{
    QList<ChainNode> nodes; ///< in the scenario's order
    QList<ChainEdge> edges;
    QList<qsizetype> critical; ///< nodes of the longest way, from first to last
    ChainTime total;           ///< along it

    int layers() const;
};

/// The whole chain of a scenario; what is present and holds is told for `situation`. Matters that
/// can't be accepted are left out. Only hard links make the longest way: the others don't wait.
ChainPath chainPath(const Scenario& scenario, const Situation& situation);

} // namespace yichuang
