// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/situation.h"

namespace yichuang {

/// Which roles are one person now, links followed to their end (liaison -> finance -> agent).
class RoleBinding
{
public:
    RoleBinding() = default;
    RoleBinding(const Scenario& scenario, const Situation& situation);

    /// The role whose fields stand for `role`; itself where it isn't bound.
    RoleId target(const RoleId& role) const;
    FieldKey canonical(const FieldKey& key) const;
    MaterialKey canonical(const MaterialKey& key) const;
    /// A value that follows from being the same person, e.g. relation = mother.
    std::optional<QString> derivedValue(const FieldKey& canonicalKey) const;
    const QHash<RoleId, RoleId>& targets() const { return m_targets; }

private:
    QHash<RoleId, RoleId> m_targets;
    QHash<FieldKey, QString> m_derived;
};

} // namespace yichuang
