// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

const QString guide = QStringLiteral("scenarios/P11.1.json");
const ScenarioId funeral(QStringLiteral("P11.1"));
const ScenarioId company(QStringLiteral("E1.1"));

} // namespace

/// A folder with damaged files says what is damaged, and the rest of it works.
class CatalogFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copyOfTheBuiltInCatalogIsSound();
    void folderThatIsNotThereIsNamed();
    void truncatedFileIsNamedWithLineAndColumn();
    void fileInAnotherEncodingIsNamedWithItsLine();
    void fileInUtf16IsNamed();
    void byteOrderMarkIsPutUpWith();
    void emptyFileIsNoJson();
    void tooLargeFileIsNotRead();
    void missingDictionaryIsNamed();
    void missingAnnexesAreOnlyRemarked();
    void brokenScenarioIsRefusedAndTheOthersLoad();
    void wrongShapeIsNamed_data();
    void wrongShapeIsNamed();
    void brokenRecordIsLeftOutAndTheOthersKeepTheirPlace();
    void everyUnknownMemberIsNamed();
    void memberThatStandsTwiceIsNamed();
    void brokenScenarioOfTheAnnexIsRefused();
    void dictionaryThatIsNoListCantBeUsed();
    void everyDefectIsNamedInOnePass();
    void ownSchemaOfAFolderIsIgnored();
    void fileOfUnknownNameIsRemarked();
    void versionFollowsTheContents();
    void deeplyNestedConditionDoesNoHarm();

private:
    QByteArray read(const QString& name) const;
    void write(const QString& name, const QByteArray& bytes) const;
    void edit(const QString& name, const QByteArray& before, const QByteArray& after) const;
    CatalogReading load() const { return loadCatalogFolder(m_folder->path()); }
    static bool has(const QList<CatalogDefect>& defects, const CatalogDefect& wanted);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CatalogFolderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"scenarios"_s));
    const QDir builtIn(u":/catalog"_s);
    QStringList names = builtIn.entryList({u"*.json"_s}, QDir::Files);
    names << guide << u"scenarios/E1.1.json"_s;
    for (const QString& name : std::as_const(names)) {
        const QString copy = m_folder->filePath(name);
        QVERIFY(QFile::copy(builtIn.filePath(name), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
}

QByteArray CatalogFolderTest::read(const QString& name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void CatalogFolderTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Replaces the first occurrence.
void CatalogFolderTest::edit(const QString& name, const QByteArray& before,
                             const QByteArray& after) const
{
    QByteArray bytes = read(name);
    const auto at = bytes.indexOf(before);
    QVERIFY2(at >= 0, before.constData());
    write(name, bytes.replace(at, before.size(), after));
}

bool CatalogFolderTest::has(const QList<CatalogDefect>& defects, const CatalogDefect& wanted)
{
    return defects.contains(wanted);
}

void CatalogFolderTest::copyOfTheBuiltInCatalogIsSound()
{
    const CatalogReading reading = load();
    QCOMPARE(reading.defects, QList<CatalogDefect>());
    QVERIFY(reading.catalog);
    QCOMPARE(reading.catalog->scenarios().size(), 39);
}

void CatalogFolderTest::folderThatIsNotThereIsNamed()
{
    const QString folder = m_folder->filePath(u"none"_s);
    const CatalogReading reading = loadCatalogFolder(folder);
    QVERIFY(!reading.catalog);
    QVERIFY(has(reading.defects, {{}, u"$"_s, u"catalog.noFolder"_s, {folder}, {}}));
}

void CatalogFolderTest::truncatedFileIsNamedWithLineAndColumn()
{
    write(guide, "{\n \"id\": \"P11.1\",\n \"name\": \"后事\", ]");
    const CatalogReading reading = load();
    QVERIFY(
        has(reading.defects, {guide, u"$"_s, u"catalog.notJson"_s, {u"3"_s, u"17"_s}, funeral}));
    QVERIFY(!reading.catalog->scenario(funeral));

    QByteArray bytes = read(u"scenarios/E1.1.json"_s);
    bytes.truncate(bytes.size() / 2);
    write(u"scenarios/E1.1.json"_s, bytes);
    QCOMPARE(load().defects.size(), 2);
}

void CatalogFolderTest::fileInAnotherEncodingIsNamedWithItsLine()
{
    edit(guide, "后事", "\xba\xf3\xca\xc2"); // GB 18030
    const CatalogReading reading = load();
    QVERIFY(has(reading.defects, {guide, u"$"_s, u"catalog.notUtf8"_s, {u"3"_s}, funeral}));
}

void CatalogFolderTest::fileInUtf16IsNamed()
{
    write(guide, QByteArray("\xff\xfe{\0}\0", 6));
    QCOMPARE(load().defects.first().code, u"catalog.notUtf8"_s);
}

void CatalogFolderTest::byteOrderMarkIsPutUpWith()
{
    write(guide, "\xef\xbb\xbf" + read(guide));
    QCOMPARE(load().defects, QList<CatalogDefect>());
}

void CatalogFolderTest::emptyFileIsNoJson()
{
    write(guide, {});
    QCOMPARE(load().defects.first().code, u"catalog.notJson"_s);
}

void CatalogFolderTest::tooLargeFileIsNotRead()
{
    QFile file(m_folder->filePath(guide));
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.resize(17 * 1024 * 1024));
    file.close();
    QVERIFY(has(load().defects, {guide, u"$"_s, u"catalog.tooLarge"_s, {u"16"_s}, funeral}));
}

void CatalogFolderTest::missingDictionaryIsNamed()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"elements.json"_s)));
    const CatalogReading reading = load();
    QCOMPARE(reading.defects.size(), 1);
    QCOMPARE(reading.defects.first().code, u"catalog.missingFile"_s);
    QVERIFY(!reading.catalog);
}

void CatalogFolderTest::missingAnnexesAreOnlyRemarked()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"matters.json"_s)));
    const CatalogReading reading = load();
    QCOMPARE(reading.defects, QList<CatalogDefect>());
    QVERIFY(has(reading.remarks, {u"matters.json"_s, u"$"_s, u"catalog.missingFile"_s, {}, {}}));
    QCOMPARE(reading.catalog->scenarios().size(), 2);
}

void CatalogFolderTest::brokenScenarioIsRefusedAndTheOthersLoad()
{
    edit(guide, "\"questions\"", "\"questons\"");
    const CatalogReading reading = load();
    QVERIFY(has(reading.defects,
                {guide, u"$"_s, u"catalog.unknownMember"_s, {u"questons"_s}, funeral}));
    QVERIFY(!reading.catalog->scenario(funeral)); // not even its rows
    QVERIFY(reading.catalog->scenario(company)->hasGuide);
    QCOMPARE(reading.catalog->scenarios().size(), 38);
}

void CatalogFolderTest::wrongShapeIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& file, const char* before,
                        const char* after, const char* path, const char* code) {
        QTest::newRow(name) << file << QByteArray(before) << QByteArray(after)
                            << QString::fromUtf8(path) << QString::fromUtf8(code);
    };
    row("text for a list", guide, "\"samePerson\": []", "\"samePerson\": \"none\"", "$.samePerson",
        "catalog.wrongType");
    row("text for a number", guide, "\"no\": 108", "\"no\": \"108\"", "$.matters[0].no",
        "catalog.wrongType");
    row("half a copy", guide, "\"copies\": 1", "\"copies\": 1.5",
        "$.matters[0].materials[0].copies", "catalog.wrongType");
    row("less than no copy", guide, "\"copies\": 1", "\"copies\": -1",
        "$.matters[0].materials[0].copies", "catalog.notAllowed");
    row("text for yes or no", guide, "\"required\": true", "\"required\": \"yes\"",
        "$.matters[0].fields[0].required", "catalog.wrongType");
    row("unknown unit", guide, "\"workingDays\"", "\"workdays\"", "$.matters[0].promisedLimit.unit",
        "catalog.notAllowed");
    row("unknown waiver", guide, "\"dataSharing\"", "\"sharing\"",
        "$.matters[0].materials[0].waivers[0]", "catalog.notAllowed");
    row("unknown link", guide, "\"hard\"", "\"strict\"", "$.chain[0].kind", "catalog.notAllowed");
    row("unknown handling", guide, "\"immediate\"", "\"fast\"", "$.matters[0].handling",
        "catalog.notAllowed");
    row("unknown type of question", guide, "\"single\"", "\"radio\"", "$.questions[0].type",
        "catalog.notAllowed");
    row("unknown comparison", guide, "\"lt\"", "\"less\"", "$.chain[3].when.all[1]",
        "catalog.unknownMember");
    row("nothing to compare with", guide, "\"in\": [\"inst\", \"home\"]", "\"in\": []",
        "$.rules[0].when.all[1].in", "catalog.empty");
    row("mistyped member of a field", guide, "\"required\"", "\"requird\"",
        "$.matters[0].fields[0]", "catalog.unknownMember");
    row("field without a key", guide, "\"element\": \"deceased.name\",", "",
        "$.matters[0].fields[0]", "catalog.missingMember");
    row("empty id", guide, "\"id\": \"P108\"", "\"id\": \"\"", "$.matters[0].id", "catalog.empty");
    row("answer that is no text", guide, "\"eq\": \"cremate\"", "\"eq\": true",
        "$.questions[5].askWhen.eq", "catalog.wrongType");
    row("unknown kind of role", u"roles.json"_s, "\"kind\": \"org\"", "\"kind\": \"company\"",
        "$[0].kind", "catalog.notAllowed");
    row("unknown type of element", u"elements.json"_s, "\"type\": \"string\"",
        "\"type\": \"varchar\"", "$[0].type", "catalog.notAllowed");
    row("number for a code", u"codelists.json"_s, "\"code\": \"0\"", "\"code\": 0",
        "$[0].items[0].code", "catalog.wrongType");
    row("unknown kind of material", u"materials.json"_s, "\"kind\": \"certificate\"",
        "\"kind\": \"paper\"", "$[0].kind", "catalog.notAllowed");
    row("format as text", u"catalog.json"_s, "\"format\": 1", "\"format\": \"1\"", "$.format",
        "catalog.wrongType");
}

void CatalogFolderTest::wrongShapeIsNamed()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    edit(file, before, after);
    const QList<CatalogDefect> defects = load().defects;
    const bool isNamed = std::ranges::any_of(defects, [&](const CatalogDefect& defect) {
        return defect.file == file && defect.path == path && defect.code == code;
    });
    QVERIFY2(isNamed, defects.isEmpty()
                          ? "no defect"
                          : qPrintable(defects.first().path + u' ' + defects.first().code));
}

void CatalogFolderTest::brokenRecordIsLeftOutAndTheOthersKeepTheirPlace()
{
    edit(u"elements.json"_s, "\"maxLength\": 100", "\"maxLength\": \"long\"");     // name
    edit(u"elements.json"_s, "\"pattern\": \"^\\\\d{6}$\"", "\"pattern\": \"(\""); // postcode
    const CatalogReading reading = load();
    QVERIFY(has(reading.defects,
                {u"elements.json"_s, u"$[0].maxLength"_s, u"catalog.wrongType"_s, {}, {}}));
    QVERIFY(has(
        reading.defects,
        {u"elements.json"_s, u"$[14].pattern"_s, u"catalog.badPattern"_s, {u"("_s, u"2"_s}, {}}));
    QVERIFY(!reading.catalog->element(ElementId(u"name"_s)));
    QVERIFY(reading.catalog->element(ElementId(u"idNo"_s)));
    QVERIFY(!reading.catalog->scenario(funeral)); // asks for names
}

void CatalogFolderTest::everyUnknownMemberIsNamed()
{
    edit(u"roles.json"_s, "\"repeats\": false", "\"repeat\": false, \"colour\": 1, \"size\": 2");
    QStringList names;
    for (const CatalogDefect& defect : load().defects) {
        if (defect.code == u"catalog.unknownMember")
            names += defect.params;
    }
    names.sort();
    QCOMPARE(names, (QStringList{u"colour"_s, u"repeat"_s, u"size"_s}));
}

void CatalogFolderTest::memberThatStandsTwiceIsNamed()
{
    edit(guide, "\"no\": 109", "\"no\" : 109, \"fee\": \"a \\\"fee\\\": 1\"");
    const CatalogReading reading = load();
    QCOMPARE(reading.defects,
             QList<CatalogDefect>(
                 {{guide, u"$.matters[1]"_s, u"catalog.doubleMember"_s, {u"fee"_s}, funeral}}));
    QVERIFY(!reading.catalog->scenario(funeral));
}

void CatalogFolderTest::brokenScenarioOfTheAnnexIsRefused()
{
    edit(u"matters.json"_s, "\"no\": 8,", "\"no\": \"8\",");
    const CatalogReading reading = load();
    const ScenarioId production(u"E2.1"_s);
    QVERIFY(has(reading.defects, {u"matters.json"_s,
                                  u"$.annexes[0].stages[1].scenarios[0].matters[0].no"_s,
                                  u"catalog.wrongType"_s,
                                  {},
                                  production}));
    QVERIFY(!reading.catalog->scenario(production));
    QCOMPARE(reading.catalog->scenarios().size(), 38);
}

void CatalogFolderTest::dictionaryThatIsNoListCantBeUsed()
{
    write(u"roles.json"_s, "{}");
    const CatalogReading reading = load();
    QVERIFY(has(reading.defects, {u"roles.json"_s, u"$"_s, u"catalog.wrongType"_s, {}, {}}));
    QVERIFY(!reading.catalog);
}

void CatalogFolderTest::everyDefectIsNamedInOnePass()
{
    write(u"scenarios/E1.1.json"_s, "{");
    edit(guide, "\"no\": 108", "\"no\": \"108\"");
    edit(guide, "\"hard\"", "\"strict\"");
    edit(u"roles.json"_s, "\"kind\": \"org\"", "\"kind\": \"company\"");
    edit(u"materials.json"_s, "\"M-LEASE\"", "\"M-NONE\"");
    QStringList codes;
    for (const CatalogDefect& defect : load().defects)
        codes.append(defect.file + u' ' + defect.code);
    for (const QString& expected :
         {u"scenarios/E1.1.json catalog.notJson"_s, u"scenarios/P11.1.json catalog.wrongType"_s,
          u"scenarios/P11.1.json catalog.notAllowed"_s, u"roles.json catalog.notAllowed"_s,
          u"materials.json catalog.undefinedMaterial"_s})
        QVERIFY2(codes.contains(expected), qPrintable(expected));
}

void CatalogFolderTest::ownSchemaOfAFolderIsIgnored()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"schema"_s));
    write(u"schema/scenario.schema.json"_s, "{}");
    edit(guide, "\"questions\"", "\"questons\"");
    QCOMPARE(load().defects.size(), 1);
}

void CatalogFolderTest::fileOfUnknownNameIsRemarked()
{
    write(u"element.json"_s, "[]");
    const CatalogReading reading = load();
    QCOMPARE(reading.defects, QList<CatalogDefect>());
    QVERIFY(has(reading.remarks, {u"element.json"_s, u"$"_s, u"catalog.unknownFile"_s, {}, {}}));
}

void CatalogFolderTest::versionFollowsTheContents()
{
    const QString before = load().catalog->version();
    QCOMPARE(before.size(), 64);
    QCOMPARE(load().catalog->version(), before);
    edit(guide, "是否含火化事项", "是否火化");
    QVERIFY(load().catalog->version() != before);
}

void CatalogFolderTest::deeplyNestedConditionDoesNoHarm()
{
    constexpr int depth = 1000; // QJsonDocument itself gives up at 1024
    const QByteArray nested = QByteArray("{\"not\": ").repeated(depth) +
                              "{\"question\": \"Q3\", \"eq\": \"cremate\"}" +
                              QByteArray("}").repeated(depth);
    edit(guide, "{\"question\": \"Q3\", \"eq\": \"cremate\"}", nested);
    QCOMPARE(load().defects, QList<CatalogDefect>());
}

QTEST_GUILESS_MAIN(CatalogFolderTest)
#include "tst_catalogfolder.moc"
