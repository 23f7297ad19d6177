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
    for (auto it = active.cbegin(); it != active.cend(); ++it) {
        const RoleId end = endOfLinks(active, it.key());
        if (end == it.key())
            continue;
        m_targets.insert(it.key(), end);
        const auto& derived = it.value()->derived;
        for (auto d = derived.cbegin(); d != derived.cend(); ++d)
            m_derived.insert(FieldKey(end, d.key()), d.value());
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
