// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/province/catalog/generatedentries.h"
#include "tests/province/store/catalogrows.h"

#include <QHash>
#include <QSet>

namespace yichuang::sandbox {

/// The catalog that the province starts with: the records of a catalog folder, then made-up entries
/// of regions. Positions run from 1; nothing of it is stored.
class CatalogBase
{
public:
    /// Damaged "sandbox.catalog" with the file that can't be read.
    static Result<CatalogBase> load(const QString& folder, qint64 entries);

    /// Of what it was made; another base has another.
    const QString& name() const { return m_name; }
    qint64 size() const { return m_records.size() + m_entries.size(); }
    CatalogRecord at(qint64 position) const;
    QString regionAt(qint64 position) const;

    /// Who leads a matter; something general if the catalog doesn't say.
    QString departmentOf(const QString& matter) const;
    bool hasMaterial(const QString& id) const { return m_materials.contains(id); }

private:
    Outcome readDictionaries(const QString& folder);
    Outcome readAnnexes(const QString& folder);
    Outcome readScenarios(const QString& folder);
    void addMatters(const QJsonObject& scenario);
    void add(const QString& kind, const QString& id, const QJsonObject& content);

    QString m_name;
    QList<CatalogRecord> m_records;
    GeneratedEntries m_entries;
    QHash<QString, QString> m_departments;
    QList<CatalogMatter> m_matters;
    QSet<QString> m_materials;
};

} // namespace yichuang::sandbox
