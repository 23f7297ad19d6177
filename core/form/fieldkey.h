// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace yichuang {

/// What a field is: an element of a role ("legalRep.idNo"), or a field of one matter alone
/// ("local:E009.processLayout"). Fields of several matters merge by this key, never by label.
class FieldKey
{
public:
    FieldKey() = default;
    FieldKey(RoleId role, ElementId element);
    /// Reads "role.element" or "local:MATTER.name"; an empty key if it is neither.
    static FieldKey fromText(const QString& text);

    const RoleId& role() const { return m_role; }
    const ElementId& element() const { return m_element; }
    bool isLocal() const { return m_local; }
    bool isEmpty() const { return m_element.isEmpty(); }
    QString text() const;
    /// The same element of another role; a local key stays itself.
    FieldKey withRole(const RoleId& role) const;

    bool operator==(const FieldKey&) const = default;
    auto operator<=>(const FieldKey& other) const { return text().compare(other.text()) <=> 0; }
    friend size_t qHash(const FieldKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.m_role, key.m_element, key.m_local);
    }

private:
    RoleId m_role;       ///< empty for a local field
    ElementId m_element; ///< "E009.processLayout" for a local field
    bool m_local = false;
};

} // namespace yichuang
