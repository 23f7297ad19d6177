// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogreader.h"

#include "core/catalog/annexreader.h"
#include "core/catalog/chaincheck.h"
#include "core/catalog/conditioncheck.h"
#include "core/catalog/dictionarycheck.h"
#include "core/catalog/dictionaryreader.h"
#include "core/catalog/mergecheck.h"
#include "core/catalog/referencecheck.h"
#include "core/catalog/scenarioreader.h"

#include <algorithm>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownFormat = 1;

const QString editionFile = QStringLiteral("catalog.json");
const QString rolesFile = QStringLiteral("roles.json");
const QString elementsFile = QStringLiteral("elements.json");
const QString codeListsFile = QStringLiteral("codelists.json");
const QString materialsFile = QStringLiteral("materials.json");
const QString annexesFile = QStringLiteral("matters.json");
const QString scenarioFolder = QStringLiteral("scenarios/");
const QString scenarioSuffix = QStringLiteral(".json");

/// Reads file after file of one catalog.
class CatalogReader
{
public:
    CatalogReader(const CatalogFiles& files, CatalogDepth depth) : m_files(files), m_depth(depth) {}

    CatalogReading read()
    {
        if (!isKnownFormat())
            return m_reading;
        readDictionaries();
        const Catalog dictionaries(m_parts);
        if (!hasDictionaries()) { // what can be said without them is said all the same
            readScenarios(nullptr);
            return m_reading;
        }
        check(dictionaries);
        readScenarios(&dictionaries);
        m_parts.version = m_files.version;
        m_reading.catalog = std::make_shared<const Catalog>(std::move(m_parts));
        return m_reading;
    }

private:
    JsonPlace file(const QString& name) const { return JsonPlace(m_files.files.value(name)); }

    bool isKnownFormat()
    {
        const int format = file(editionFile).number("format"_L1);
        if (!m_files.files.contains(editionFile) || format == knownFormat)
            return true;
        DefectLog(m_reading, editionFile)
            .refuse(u"$.format"_s, u"catalog.unknownFormat"_s, {QString::number(format)});
        return false;
    }

    bool hasDictionaries() const
    {
        const QStringList needed{editionFile, rolesFile, elementsFile, codeListsFile,
                                 materialsFile};
        return std::ranges::all_of(
            needed, [&](const QString& name) { return m_files.files.contains(name); });
    }

    void readDictionaries()
    {
        DefectLog edition(m_reading, editionFile);
        m_parts.edition = readEdition(file(editionFile), edition);
        DefectLog roles(m_reading, rolesFile);
        m_parts.roles = readRoles(file(rolesFile), roles);
        DefectLog codeLists(m_reading, codeListsFile);
        m_parts.codeLists = readCodeLists(file(codeListsFile), codeLists);
        DefectLog elements(m_reading, elementsFile);
        m_parts.elements = readElements(file(elementsFile), elements);
        DefectLog materials(m_reading, materialsFile);
        m_parts.materials = readMaterials(file(materialsFile), materials);
    }

    void check(const Catalog& dictionaries)
    {
        DefectLog elements(m_reading, elementsFile);
        checkElements(file(elementsFile), dictionaries, elements);
        DefectLog materials(m_reading, materialsFile);
        checkMaterials(file(materialsFile), dictionaries, materials);
    }

    /// Those of the annexes in their order, then those that no annex lists. One that was refused
    /// is left out altogether, its rows too.
    void readScenarios(const Catalog* dictionaries)
    {
        DefectLog log(m_reading, annexesFile);
        const QList<Scenario> annexes = readAnnexes(file(annexesFile), log);
        QStringList remaining = scenarioFiles();
        for (const Scenario& annex : annexes) {
            const QString name = scenarioFolder + annex.id.text() + scenarioSuffix;
            if (remaining.removeAll(name) > 0)
                addScenario(name, &annex, dictionaries);
            else if (!isRefused(annex.id))
                m_parts.scenarios.append(annex);
        }
        for (const QString& name : std::as_const(remaining))
            addScenario(name, nullptr, dictionaries);
    }

    QStringList scenarioFiles() const
    {
        QStringList names = m_files.files.keys();
        names.removeIf([](const QString& name) { return !name.startsWith(scenarioFolder); });
        return names;
    }

    void addScenario(const QString& name, const Scenario* annex, const Catalog* dictionaries)
    {
        const ScenarioId id(name.mid(scenarioFolder.size()).chopped(scenarioSuffix.size()));
        DefectLog log(m_reading, name, id);
        Scenario scenario = readScenario(file(name), log);
        if (scenario.id != id)
            log.refuse(u"$.id"_s, u"catalog.idOfFile"_s, {scenario.id.text(), id.text()});
        if (annex)
            addAnnex(scenario, *annex, log);
        else
            addOwnRows(scenario);
        checkReferences(scenario, dictionaries, log);
        checkConditions(scenario, log);
        checkCircles(scenario, log);
        if (dictionaries && m_depth == CatalogDepth::ForAuthor)
            checkMerging(scenario, *dictionaries, log);
        if (!isRefused(id))
            m_parts.scenarios.append(scenario);
    }

    /// Also by what was found before the reading: files that aren't JSON or break their schema.
    bool isRefused(const ScenarioId& id) const
    {
        return m_files.refused.contains(id) ||
               std::ranges::any_of(m_reading.defects,
                                   [&](const CatalogDefect& d) { return d.refuses == id; });
    }

    const CatalogFiles& m_files;
    CatalogDepth m_depth;
    CatalogParts m_parts;
    CatalogReading m_reading;
};

} // namespace

CatalogReading readCatalog(const CatalogFiles& files, CatalogDepth depth)
{
    return CatalogReader(files, depth).read();
}

} // namespace yichuang
