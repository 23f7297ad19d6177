// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/scenario.h"

#include <memory>

namespace yichuang {

/// Which text the catalog follows and how far it has been approved.
struct Edition
{
    QString document; ///< "鲁政办发〔2021〕7号"
    QString region;   ///< GB/T 2260
    QDate asOf;
    QString status; ///< "drafted": 待牵头部门核定
    QString note = {};
};

/// Everything a catalog folder holds, as read; the parts a Catalog is made of.
struct CatalogParts
{
    Edition edition;
    QList<Role> roles;
    QList<Element> elements;
    QList<CodeList> codeLists;
    QList<Material> materials;
    QList<Scenario> scenarios;
    QString version; ///< content hash: a case keeps the version it began with
};

/// An immutable snapshot of the catalog. Look-ups return null for what isn't there.
class Catalog
{
public:
    explicit Catalog(CatalogParts parts);

    const Edition& edition() const { return m_parts.edition; }
    const QString& version() const { return m_parts.version; }
    const QList<Scenario>& scenarios() const { return m_parts.scenarios; }
    const QList<Element>& elements() const { return m_parts.elements; }
    const QList<Material>& materials() const { return m_parts.materials; }

    const Scenario* scenario(const ScenarioId& id) const;
    const Role* role(const RoleId& id) const;
    const Element* element(const ElementId& id) const;
    const CodeList* codeList(const CodeListId& id) const;
    /// The list a field chooses from; an element listed "by role" has one for each role
    /// ("kinds@seal").
    const CodeList* codeListFor(const FieldKey& key) const;
    const Material* material(const MaterialId& id) const;

private:
    CatalogParts m_parts;
    QHash<ScenarioId, qsizetype> m_scenarioAt;
    QHash<RoleId, qsizetype> m_roleAt;
    QHash<ElementId, qsizetype> m_elementAt;
    QHash<CodeListId, qsizetype> m_codeListAt;
    QHash<MaterialId, qsizetype> m_materialAt;
};

using CatalogPtr = std::shared_ptr<const Catalog>;

} // namespace yichuang
