// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/fieldkey.h"

namespace yichuang {

namespace {
const QString localPrefix = QStringLiteral("local:");
}

FieldKey::FieldKey(RoleId role, ElementId element)
    : m_role(std::move(role)), m_element(std::move(element))
{
}

FieldKey FieldKey::fromText(const QString& text)
{
    if (text.startsWith(localPrefix)) {
        FieldKey key;
        key.m_element = ElementId(text.mid(localPrefix.size()));
        key.m_local = true;
        return key;
    }
    const auto dot = text.indexOf(u'.');
    if (dot <= 0 || dot + 1 == text.size())
        return {};
    return {RoleId(text.left(dot)), ElementId(text.mid(dot + 1))};
}

QString FieldKey::text() const
{
    if (m_local)
        return localPrefix + m_element.text();
    return m_element.isEmpty() ? QString() : m_role.text() + u'.' + m_element.text();
}

FieldKey FieldKey::withRole(const RoleId& role) const
{
    return m_local ? *this : FieldKey(role, m_element);
}

} // namespace yichuang
