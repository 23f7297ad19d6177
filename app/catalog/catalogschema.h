// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/jsonsteps.h"

#include <QJsonValue>

#include <memory>

namespace yichuang {

/// Where and how a document breaks its schema.
struct SchemaViolation
{
    JsonSteps steps;
    QString code; ///< of a catalog defect
    QStringList params;
};

/// A JSON Schema (draft-07) of the built-in catalog; a folder can't bring its own.
class CatalogSchema
{
public:
    /// `name` as in ":/catalog/schema/NAME.schema.json".
    explicit CatalogSchema(const QString& name);
    ~CatalogSchema();
    CatalogSchema(const CatalogSchema&) = delete;
    CatalogSchema& operator=(const CatalogSchema&) = delete;

    /// Everything that breaks it, each place once.
    QList<SchemaViolation> violations(const QJsonValue& document) const;

private:
    struct Parsed;
    QList<SchemaViolation> violationsOnce(const QJsonValue& document) const;

    std::unique_ptr<Parsed> m_parsed; ///< null if the schema itself can't be read
};

} // namespace yichuang
