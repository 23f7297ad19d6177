// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogfolder.h"

#include "app/catalog/catalogfile.h"
#include "app/catalog/doublemembers.h"
#include "app/catalog/schemacheck.h"

#include <QCryptographicHash>
#include <QDir>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

/// Far more than the 39 scenarios of the programme; a folder with more is some other folder.
constexpr qsizetype mostScenarios = 2000;

const QString scenarioFolder = QStringLiteral("scenarios");

/// Reads the files of one folder.
class FolderReader
{
public:
    FolderReader(const QString& folder, CatalogDepth depth) : m_folder(folder), m_depth(depth) {}

    CatalogReading read()
    {
        if (!m_folder.exists()) {
            report({{}, u"$"_s, u"catalog.noFolder"_s, {m_folder.path()}, {}});
            return m_reading;
        }
        for (const QString& name : {u"catalog.json"_s, u"roles.json"_s, u"elements.json"_s,
                                    u"codelists.json"_s, u"materials.json"_s, u"matters.json"_s})
            readNeeded(name);
        readScenarios();
        remarkOthers();
        m_files.version = QString::fromLatin1(m_hash.result().toHex());
        checkSchemas(m_files, m_reading.defects);
        CatalogReading content = readCatalog(m_files, m_depth);
        content.defects = m_reading.defects + content.defects;
        content.remarks = m_reading.remarks + content.remarks;
        return content;
    }

private:
    void readNeeded(const QString& name)
    {
        m_known.append(name);
        if (m_folder.exists(name))
            readFile(name, {});
        else if (name == u"matters.json") // rows and stages alone: the guides do without
            m_reading.remarks.append({name, u"$"_s, u"catalog.missingFile"_s, {}, {}});
        else
            report({name, u"$"_s, u"catalog.missingFile"_s, {}, {}});
    }

    void readScenarios()
    {
        QDir scenarios(m_folder.filePath(scenarioFolder));
        const QStringList names = scenarios.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        if (names.size() > mostScenarios) {
            report({scenarioFolder,
                    u"$"_s,
                    u"catalog.tooMany"_s,
                    {QString::number(mostScenarios)},
                    {}});
            return;
        }
        for (const QString& name : names)
            readFile(scenarioFolder + u'/' + name, ScenarioId(name.chopped(5)));
    }

    void readFile(const QString& name, const ScenarioId& scenario)
    {
        const Result<CatalogFile> file = readCatalogFile(m_folder.filePath(name));
        if (!file) {
            report({name, u"$"_s, file.error().code, file.error().params, scenario});
            return;
        }
        for (const DoubleMember& member : doubleMembers(file->bytes))
            report({name, member.path, u"catalog.doubleMember"_s, {member.name}, scenario});
        m_files.files.insert(name, file->json);
        const QByteArray head = name.toUtf8() + ' ' + QByteArray::number(file->bytes.size()) + '\n';
        m_hash.addData(head);
        m_hash.addData(file->bytes);
    }

    /// A file whose name is mistyped would otherwise be left out without a word.
    void remarkOthers()
    {
        for (const QString& name :
             m_folder.entryList({u"*.json"_s}, QDir::Files | QDir::Hidden, QDir::Name)) {
            if (!m_known.contains(name))
                m_reading.remarks.append({name, u"$"_s, u"catalog.unknownFile"_s, {}, {}});
        }
    }

    void report(const CatalogDefect& defect)
    {
        m_reading.defects.append(defect);
        if (!defect.refuses.isEmpty() && !m_files.refused.contains(defect.refuses))
            m_files.refused.append(defect.refuses);
    }

    QDir m_folder;
    CatalogDepth m_depth;
    QStringList m_known;
    CatalogFiles m_files;
    CatalogReading m_reading;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

CatalogReading loadCatalogFolder(const QString& folder, CatalogDepth depth)
{
    return FolderReader(folder, depth).read();
}

} // namespace yichuang
