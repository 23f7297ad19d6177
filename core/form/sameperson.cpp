// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sameperson.h"

namespace yichuang {

namespace {

/// The first link of each role whose condition holds.
QHash<RoleId, const SamePersonLink*> activeLinks(const Scenario& scenario,
                                                 const Situation& situation)
{
    const Answers answers = effectiveAnswers(scenario, situation);
    QHash<RoleId, const SamePersonLink*> active;
    for (const SamePersonLink& link : scenario.samePerson) {
        if (!active.contains(link.role) && holds(link.when, answers, situation.intakeDay))
            active.insert(link.role, &link);
    }
    return active;
}

/// Follows the links; a loop (a catalog defect) ends where it would begin again.
RoleId endOfLinks(const QHash<RoleId, const SamePersonLink*>& active, const RoleId& start)
{
    RoleId role = start;
    for (qsizetype steps = 0; steps < active.size() && active.contains(role); ++steps)
        role = active.value(role)->as;
    return role;
}

} // namespace

RoleBinding::RoleBinding(const Scenario& scenario, const Situation& situation)
{
    const auto active = activeLinks(scenario, situation);
    for (const SamePersonLink& link : scenario.samePerson) {
        if (active.value(link.role) != &link)
            continue;
        const RoleId end = endOfLinks(active, link.role);
        if (end == link.role)
            continue;
        m_targets.insert(link.role, end);
        for (auto d = link.derived.cbegin(); d != link.derived.cend(); ++d) {
            const FieldKey key(end, d.key());
            if (!m_derived.contains(key)) // of links that contradict one another the first counts
                m_derived.insert(key, d.value());
        }
    }
}

RoleId RoleBinding::target(const RoleId& role) const
{
    return m_targets.value(role, role);
}

FieldKey RoleBinding::canonical(const FieldKey& key) const
{
    return key.withRole(target(key.role()));
}

MaterialKey RoleBinding::canonical(const MaterialKey& key) const
{
    return {key.material, target(key.of)};
}

std::optional<QString> RoleBinding::derivedValue(const FieldKey& canonicalKey) const
{
    const auto it = m_derived.constFind(canonicalKey);
    return it == m_derived.constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace yichuang
