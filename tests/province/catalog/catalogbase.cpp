// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/catalog/catalogbase.h"

#include "core/province/contenthash.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr int lengthOfName = 12;

Result<QJsonDocument> documentIn(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (!document.isNull())
            return document;
    }
    return Error{ErrorKind::Damaged, u"sandbox.catalog"_s, {path}};
}

} // namespace

Result<CatalogBase> CatalogBase::load(const QString& folder, qint64 entries)
{
    CatalogBase base;
    for (const auto read :
         {&CatalogBase::readDictionaries, &CatalogBase::readAnnexes, &CatalogBase::readScenarios}) {
        if (const Outcome done = (base.*read)(folder); !done)
            return done.error();
    }
    base.m_entries = GeneratedEntries(base.m_matters, entries);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CatalogRecord& record : std::as_const(base.m_records))
        hash.addData(record.kind.toUtf8() + record.id.toUtf8() + canonicalJson(record.content));
    hash.addData(QByteArray::number(entries));
    base.m_name = QString::fromLatin1(hash.result().toHex().left(lengthOfName));
    return base;
}

CatalogRecord CatalogBase::at(qint64 position) const
{
    CatalogRecord record = position <= m_records.size()
                               ? m_records.at(position - 1)
                               : m_entries.at(position - 1 - m_records.size());
    record.position = position;
    return record;
}

QString CatalogBase::regionAt(qint64 position) const
{
    return position <= m_records.size() ? m_records.at(position - 1).region
                                        : m_entries.regionAt(position - 1 - m_records.size());
}

QString CatalogBase::departmentOf(const QString& matter) const
{
    return m_departments.value(matter, u"业务主管部门"_s);
}

Outcome CatalogBase::readDictionaries(const QString& folder)
{
    const Result<QJsonDocument> edition = documentIn(folder + u"/catalog.json"_s);
    if (!edition)
        return edition.error();
    add(u"edition"_s, u"edition"_s, edition->object());
    const QList<std::pair<QString, QString>> dictionaries{{u"role"_s, u"/roles.json"_s},
                                                          {u"element"_s, u"/elements.json"_s},
                                                          {u"codeList"_s, u"/codelists.json"_s},
                                                          {u"material"_s, u"/materials.json"_s}};
    for (const auto& [kind, file] : dictionaries) {
        const Result<QJsonDocument> dictionary = documentIn(folder + file);
        if (!dictionary)
            return dictionary.error();
        for (const QJsonValue& entry : dictionary->array()) {
            const QString id = entry["id"_L1].toString();
            add(kind, id, entry.toObject());
            if (kind == u"material")
                m_materials.insert(id);
        }
    }
    return Done{};
}

Outcome CatalogBase::readAnnexes(const QString& folder)
{
    const Result<QJsonDocument> annexes = documentIn(folder + u"/matters.json"_s);
    if (!annexes)
        return annexes.error();
    for (const QJsonValue& annex : annexes->object().value("annexes"_L1).toArray()) {
        for (const QJsonValue& stage : annex["stages"_L1].toArray()) {
            for (const QJsonValue& scenario : stage["scenarios"_L1].toArray()) {
                add(u"annexScenario"_s, scenario["id"_L1].toString(),
                    {{u"document"_s, annexes->object().value("document"_L1)},
                     {u"annex"_s, annex["annex"_L1]},
                     {u"audience"_s, annex["audience"_L1]},
                     {u"stage"_s,
                      QJsonObject{{u"no"_s, stage["no"_L1]}, {u"name"_s, stage["name"_L1]}}},
                     {u"scenario"_s, scenario}});
                addMatters(scenario.toObject());
            }
        }
    }
    return Done{};
}

void CatalogBase::addMatters(const QJsonObject& scenario)
{
    const QString scenarioId = scenario.value("id"_L1).toString();
    for (const QJsonValue& matter : scenario.value("matters"_L1).toArray()) {
        const QString department = matter["lead"_L1].toArray().at(0).toString();
        QJsonArray leaves = matter["subMatters"_L1].toArray();
        if (leaves.isEmpty())
            leaves.append(matter);
        for (const QJsonValue& leaf : leaves) {
            const QString id = leaf["id"_L1].toString();
            m_departments.insert(id, department);
            m_matters.append({id, leaf["name"_L1].toString(), department, scenarioId});
        }
    }
}

Outcome CatalogBase::readScenarios(const QString& folder)
{
    const QDir scenarios(folder + u"/scenarios"_s);
    for (const QString& name : scenarios.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<QJsonDocument> scenario = documentIn(scenarios.filePath(name));
        if (!scenario)
            return scenario.error();
        add(u"scenario"_s, name.chopped(int(sizeof ".json") - 1), scenario->object());
    }
    return Done{};
}

void CatalogBase::add(const QString& kind, const QString& id, const QJsonObject& content)
{
    const qint64 order =
        m_records.isEmpty() || m_records.last().kind != kind ? 0 : m_records.last().order + 1;
    m_records.append({0, kind, id, {}, order, false, content});
}

} // namespace yichuang::sandbox
