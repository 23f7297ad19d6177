// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/schemacheck.h"

#include "app/catalog/catalogschema.h"

#include <QJsonObject>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

/// How many steps lead to a record that can be taken out by itself.
constexpr qsizetype stepsToDictionaryRecord = 1; // $[3]
constexpr qsizetype stepsToAnnexScenario = 6;    // $.annexes[0].stages[1].scenarios[2]

/// What is known of a file by its name.
struct FileKind
{
    QString schema;
    qsizetype stepsToRecord = 0; ///< 0: it stands or falls as a whole
    ScenarioId scenario;         ///< of scenarios/ID.json
};

FileKind kindOf(const QString& name)
{
    const QString base = name.section(u'/', -1).chopped(5); // ".json"
    if (name.startsWith(u"scenarios/"))
        return {u"scenario"_s, 0, ScenarioId(base)};
    if (base == u"catalog")
        return {base, 0, {}};
    return {base, base == u"matters" ? stepsToAnnexScenario : stepsToDictionaryRecord, {}};
}

/// One file held against its schema.
class FileCheck
{
public:
    FileCheck(const QString& name, CatalogFiles& files, QList<CatalogDefect>& defects)
        : m_name(name), m_kind(kindOf(name)), m_files(files), m_defects(defects)
    {
    }

    void check(const CatalogSchema& schema)
    {
        const QJsonValue document = m_files.files.value(m_name);
        for (const SchemaViolation& violation : schema.violations(document))
            takeOut(violation, document);
    }

private:
    void takeOut(const SchemaViolation& violation, const QJsonValue& document)
    {
        const qsizetype depth = m_kind.stepsToRecord;
        const bool isInRecord = depth > 0 && violation.steps.size() >= depth;
        ScenarioId refused = m_kind.scenario;
        if (isInRecord) {
            const JsonSteps record = violation.steps.first(depth);
            if (depth == stepsToAnnexScenario)
                refused =
                    ScenarioId(valueAt(document, record).toObject().value("id"_L1).toString());
            // Null, not gone: the records after it keep their place.
            if (m_files.files.contains(m_name))
                m_files.files[m_name] = replaced(m_files.files.value(m_name), record, QJsonValue());
        } else {
            m_files.files.remove(m_name);
        }
        if (!refused.isEmpty() && !m_files.refused.contains(refused))
            m_files.refused.append(refused);
        m_defects.append({m_name, pathText(document, violation.steps), violation.code,
                          violation.params, refused});
    }

    QString m_name;
    FileKind m_kind;
    CatalogFiles& m_files;
    QList<CatalogDefect>& m_defects;
};

} // namespace

void checkSchemas(CatalogFiles& files, QList<CatalogDefect>& defects)
{
    const CatalogSchema scenarioSchema(u"scenario"_s);
    const QStringList names = files.files.keys();
    for (const QString& name : names) {
        FileCheck check(name, files, defects);
        const QString schema = kindOf(name).schema;
        if (schema == u"scenario")
            check.check(scenarioSchema);
        else
            check.check(CatalogSchema(schema));
    }
}

} // namespace yichuang
