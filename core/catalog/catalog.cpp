// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

namespace yichuang {

namespace {

template <class Record>
auto positions(const QList<Record>& records)
{
    QHash<decltype(Record::id), qsizetype> at;
    for (qsizetype i = 0; i < records.size(); ++i)
        at.insert(records[i].id, i);
    return at;
}

template <class Record, class Key>
const Record* find(const QList<Record>& records, const QHash<Key, qsizetype>& at, const Key& id)
{
    const auto it = at.constFind(id);
    return it == at.constEnd() ? nullptr : &records[*it];
}

} // namespace

Catalog::Catalog(CatalogParts parts)
    : m_parts(std::move(parts)),
      m_scenarioAt(positions(m_parts.scenarios)),
      m_roleAt(positions(m_parts.roles)),
      m_elementAt(positions(m_parts.elements)),
      m_codeListAt(positions(m_parts.codeLists)),
      m_materialAt(positions(m_parts.materials))
{
}

const Scenario* Catalog::scenario(const ScenarioId& id) const
{
    return find(m_parts.scenarios, m_scenarioAt, id);
}

const Role* Catalog::role(const RoleId& id) const
{
    return find(m_parts.roles, m_roleAt, id);
}

const Element* Catalog::element(const ElementId& id) const
{
    return find(m_parts.elements, m_elementAt, id);
}

const CodeList* Catalog::codeList(const CodeListId& id) const
{
    return find(m_parts.codeLists, m_codeListAt, id);
}

const CodeList* Catalog::codeListFor(const FieldKey& key) const
{
    const Element* found = element(key.element());
    if (!found)
        return nullptr;
    if (found->codeList.text() == u"__by_role")
        return codeList(CodeListId(found->id.text() + u'@' + key.role().text()));
    return codeList(found->codeList);
}

const Material* Catalog::material(const MaterialId& id) const
{
    return find(m_parts.materials, m_materialAt, id);
}

} // namespace yichuang
