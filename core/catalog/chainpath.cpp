// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/chainpath.h"

#include <algorithm>

namespace yichuang {

namespace {

/// For comparing alone, never to be told: five working days a week, 30 days a month, in fifths of a
/// day.
int weightOf(const ChainTime& time)
{
    return time.workingDays * 7 + time.days * 5 + time.months * 150;
}

ChainTime timeOf(const Matter& matter)
{
    const std::optional<Limit> limit = handlingLimit(matter);
    ChainTime time;
    if (!limit)
        time.unlimited = matter.handling == Handling::Immediate ? 0 : 1;
    else if (limit->unit == LimitUnit::WorkingDays)
        time.workingDays = limit->amount;
    else if (limit->unit == LimitUnit::Days)
        time.days = limit->amount;
    else
        time.months = limit->amount;
    return time;
}

/// Sub-matters of one row are told apart by the links that name them and by who decides.
struct NodeKey
{
    QString row;
    QString department;
    QList<int> links; ///< +n: link n leads to it; -n: from it

    bool operator==(const NodeKey&) const = default;
};

class PathFinder
{
public:
    PathFinder(const Scenario& scenario, const Situation& situation)
        : m_scenario(scenario),
          m_answers(effectiveAnswers(scenario, situation)),
          m_day(situation.intakeDay),
          m_selection(selectMatters(scenario, situation))
    {
    }

    ChainPath find()
    {
        addNodes();
        addEdges();
        setLayers();
        findCritical();
        return m_path;
    }

private:
    void addNodes()
    {
        for (const MatterId& id : m_scenario.order) {
            const Matter* matter = m_scenario.matter(id);
            if (!matter || !matter->canBeAccepted())
                continue;
            const NodeKey key = keyOf(*matter);
            const auto known = m_keys.indexOf(key);
            if (known >= 0 && !matter->parent.isEmpty()) {
                m_path.nodes[known].matters.append(matter);
                continue;
            }
            m_keys.append(key);
            m_path.nodes.append({matter->name, matter->department, {matter}, {}, 0, false, false});
        }
        for (ChainNode& node : m_path.nodes)
            finish(node);
    }

    NodeKey keyOf(const Matter& matter) const
    {
        NodeKey key{
            matter.parent.isEmpty() ? matter.id.text() : matter.parent, matter.department, {}};
        for (int i = 0; i < m_scenario.chain.size(); ++i) {
            if (namesMatter(m_scenario.chain[i].to, matter.id))
                key.links.append(i + 1);
            if (namesMatter(m_scenario.chain[i].from, matter.id))
                key.links.append(-i - 1);
        }
        return key;
    }

    void finish(ChainNode& node) const
    {
        QList<const Matter*> present;
        std::ranges::copy_if(node.matters, std::back_inserter(present),
                             [&](const Matter* each) { return m_selection.contains(each->id); });
        node.isPresent = !present.isEmpty();
        const QList<const Matter*>& counted = present.isEmpty() ? node.matters : present;
        const Matter* longest = std::ranges::max(
            counted, {}, [](const Matter* each) { return weightOf(timeOf(*each)); });
        node.time = timeOf(*longest);
        if (present.size() == 1)
            node.name = present.first()->name;
        else if (node.matters.size() > 1)
            node.name = node.matters.first()->parent;
    }

    void addEdges()
    {
        for (const ChainLink& link : m_scenario.chain) {
            const bool mayHold = holds(link.when, m_answers, m_day);
            for (qsizetype from = 0; from < m_path.nodes.size(); ++from) {
                for (qsizetype to = 0; to < m_path.nodes.size(); ++to) {
                    if (from != to && names(link.from, from) && names(link.to, to))
                        addEdge(link, from, to, mayHold);
                }
            }
        }
    }

    bool names(const QString& pattern, qsizetype node) const
    {
        return std::ranges::any_of(m_path.nodes[node].matters, [&](const Matter* each) {
            return namesMatter(pattern, each->id);
        });
    }

    /// A link between matters that are both here counts only where its condition holds; one of a
    /// matter that isn't shows how it would hang together. Of several the one that holds, then the
    /// strictest.
    void addEdge(const ChainLink& link, qsizetype from, qsizetype to, bool mayHold)
    {
        const bool arePresent = m_path.nodes[from].isPresent && m_path.nodes[to].isPresent;
        if (arePresent && !mayHold)
            return;
        const ChainEdge edge{from, to, link.kind, arePresent, false, link.carries, link.note};
        const auto known = std::ranges::find_if(m_path.edges, [&](const ChainEdge& other) {
            return other.from == from && other.to == to;
        });
        if (known == m_path.edges.end())
            m_path.edges.append(edge);
        else if (edge.kind < known->kind)
            *known = edge;
    }

    /// Links against the scenario's order don't count: conditions for before and after a change of
    /// the law may point both ways.
    void setLayers()
    {
        for (qsizetype to = 0; to < m_path.nodes.size(); ++to) {
            for (const ChainEdge& edge : std::as_const(m_path.edges)) {
                if (edge.to == to && edge.from < to && edge.kind != ChainKind::Feedback)
                    m_path.nodes[to].layer =
                        std::max(m_path.nodes[to].layer, m_path.nodes[edge.from].layer + 1);
            }
        }
    }

    /// The longest way that ends at a node.
    QList<qsizetype> wayTo(qsizetype node, QList<qsizetype> behind) const
    {
        behind.append(node);
        QList<qsizetype> longest;
        for (const ChainEdge& edge : m_path.edges) {
            const bool leadsHere = edge.to == node && edge.kind == ChainKind::Hard && edge.holds;
            if (!leadsHere || behind.contains(edge.from))
                continue;
            const QList<qsizetype> way = wayTo(edge.from, behind);
            if (longest.isEmpty() || isLonger(way, longest))
                longest = way;
        }
        longest.append(node);
        return longest;
    }

    ChainTime along(const QList<qsizetype>& way) const
    {
        ChainTime time;
        for (const qsizetype node : way)
            time = time + m_path.nodes[node].time;
        return time;
    }

    /// By time; of ways that take as long the one over more matters.
    bool isLonger(const QList<qsizetype>& one, const QList<qsizetype>& other) const
    {
        const int difference = weightOf(along(one)) - weightOf(along(other));
        return difference > 0 || (difference == 0 && one.size() > other.size());
    }

    void findCritical()
    {
        for (qsizetype node = 0; node < m_path.nodes.size(); ++node) {
            if (!m_path.nodes[node].isPresent)
                continue;
            const QList<qsizetype> way = wayTo(node, {});
            if (m_path.critical.isEmpty() || isLonger(way, m_path.critical))
                m_path.critical = way;
        }
        m_path.total = along(m_path.critical);
        for (qsizetype i = 0; i < m_path.critical.size(); ++i) {
            m_path.nodes[m_path.critical[i]].isCritical = true;
            for (ChainEdge& edge : m_path.edges) {
                edge.isCritical = edge.isCritical || (i > 0 && edge.kind == ChainKind::Hard &&
                                                      edge.from == m_path.critical[i - 1] &&
                                                      edge.to == m_path.critical[i]);
            }
        }
    }

    const Scenario& m_scenario;
    Answers m_answers;
    QDate m_day;
    MatterSelection m_selection;
    QList<NodeKey> m_keys; ///< of each node
    ChainPath m_path;
};

} // namespace

bool ChainTime::isOneSum() const
{
    const int units = (workingDays > 0 ? 1 : 0) + (days > 0 ? 1 : 0) + (months > 0 ? 1 : 0);
    return units <= 1 && unlimited == 0;
}

ChainTime operator+(ChainTime one, const ChainTime& other)
{
    one.workingDays += other.workingDays;
    one.days += other.days;
    one.months += other.months;
    one.unlimited += other.unlimited;
    return one;
}

std::optional<Limit> handlingLimit(const Matter& matter)
{
    return matter.promisedLimit ? matter.promisedLimit : matter.statutoryLimit;
}

int ChainPath::layers() const
{
    int count = 0;
    for (const ChainNode& node : nodes)
        count = std::max(count, node.layer + 1);
    return count;
}

ChainPath chainPath(const Scenario& scenario, const Situation& situation)
{
    return PathFinder(scenario, situation).find();
}

} // namespace yichuang
