// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogreader.h"
#include "tests/support/catalogjson.h"

#include <QTest>

#include <algorithm>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// Whatever is wrong is named by file, place and reason; a broken scenario is refused, the others
/// load.
class ReferenceCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defectOfAScenarioIsNamedAndRefusesIt_data();
    void defectOfAScenarioIsNamedAndRefusesIt();
    void defectOfADictionaryIsNamed_data();
    void defectOfADictionaryIsNamed();
    void scenarioThatNeedsADroppedRecordIsRefused();
    void everyDefectIsNamedInOnePass();
    void codeListThatIsLeftOutIsOnlyRemarked();
    void guideThatDiffersFromTheAnnexIsOnlyRemarked();
    void unknownFormatIsNotRead();
    void missingDictionaryStillLetsTheRestBeChecked();
    void scenarioRefusedBeforeIsNotLoaded();
};

namespace {

const char* const s1 = "scenarios/S1.json";

void row(const char* name, const char* at, const char* text, const char* path, const char* code,
         const QStringList& params)
{
    QTest::newRow(name) << QByteArray(at) << QByteArray(text) << QString::fromUtf8(path)
                        << QString::fromUtf8(code) << params;
}

void columns()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("params");
}

} // namespace

void ReferenceCheckTest::defectOfAScenarioIsNamedAndRefusesIt_data()
{
    columns();
    row("element", "matters.0.fields.0.element", R"("org.nickname")",
        "$.matters[0].fields[0].element", "catalog.undefinedElement", {u"nickname"_s});
    row("role of a field", "matters.0.fields.0.element", R"("boss.name")",
        "$.matters[0].fields[0].element", "catalog.undefinedRole", {u"boss"_s});
    row("key of a field", "matters.0.fields.0.element", R"("name")",
        "$.matters[0].fields[0].element", "catalog.fieldKey", {u"name"_s});
    row("local field of another matter", "matters.0.fields.2.element", R"("local:B.depth")",
        "$.matters[0].fields[2].element", "catalog.localElsewhere", {u"local:B.depth"_s, u"A.1"_s});
    row("material", "matters.0.materials.0.material", R"("M-NONE")",
        "$.matters[0].materials[0].material", "catalog.undefinedMaterial", {u"M-NONE"_s});
    row("role of a material", "matters.0.materials.0.of", R"("boss")",
        "$.matters[0].materials[0].of", "catalog.undefinedRole", {u"boss"_s});
    row("alternative", "matters.0.materials.0.anyOf.0.material", R"("M-NONE")",
        "$.matters[0].materials[0].anyOf[0].material", "catalog.undefinedMaterial", {u"M-NONE"_s});
    row("field brought forth", "matters.0.outputs.0", R"("org.nickname")",
        "$.matters[0].outputs[0]", "catalog.undefinedElement", {u"nickname"_s});
    row("material brought forth", "matters.0.outputs.1", R"("M-NONE@org")",
        "$.matters[0].outputs[1]", "catalog.undefinedMaterial", {u"M-NONE"_s});
    row("carried", "chain.0.carries.1", R"("M-NONE")", "$.chain[0].carries[1]",
        "catalog.undefinedMaterial", {u"M-NONE"_s});
    row("code list of a field", "matters.2.fields.0.codelist", R"("none")",
        "$.matters[2].fields[0].codelist", "catalog.undefinedCodeList", {u"none"_s});
    row("code mapped from", "matters.2.fields.0.map.7", R"("M")", "$.matters[2].fields[0].map.7",
        "catalog.undefinedCode", {u"7"_s, u"sex"_s});
    row("code mapped to", "matters.2.fields.0.map.1", R"("X")", "$.matters[2].fields[0].map.1",
        "catalog.undefinedCode", {u"X"_s, u"own"_s});
    row("allowed code", "matters.2.fields.0.options", R"(["1", "7"])",
        "$.matters[2].fields[0].options[1]", "catalog.undefinedCode", {u"7"_s, u"sex"_s});
    row("subject of a review point", "matters.2.reviewPoints.1.about", R"(["org.name"])",
        "$.matters[2].reviewPoints[1].about", "catalog.undefinedAbout", {u"org.name"_s});
    row("subject of a phrase", "matters.2.defects.0.about", R"("M-ID")",
        "$.matters[2].defects[0].about", "catalog.undefinedAbout", {u"M-ID"_s});
    row("matter included", "rules.0.include.0", R"("Z")", "$.rules[0].include[0]",
        "catalog.undefinedMatter", {u"Z"_s});
    row("matter rejected", "rules.1.reject.0.matter", R"("Z")", "$.rules[1].reject[0]",
        "catalog.undefinedMatter", {u"Z"_s});
    row("matter linked from", "chain.0.from", R"("Z.*")", "$.chain[0].from",
        "catalog.undefinedMatter", {u"Z.*"_s});
    row("matter linked to", "chain.0.to", R"("Z")", "$.chain[0].to", "catalog.undefinedMatter",
        {u"Z"_s});
    row("role that is another", "samePerson.0.role", R"("boss")", "$.samePerson[0].role",
        "catalog.undefinedRole", {u"boss"_s});
    row("role it is", "samePerson.0.as", R"("boss")", "$.samePerson[0].as", "catalog.undefinedRole",
        {u"boss"_s});
    row("element that follows", "samePerson.0.derive.none", R"("1")", "$.samePerson[0].derive",
        "catalog.undefinedElement", {u"none"_s});
    row("matter there twice", "matters.1.id", R"("A.1")", "$.matters[1].id", "catalog.duplicateId",
        {u"A.1"_s});
    row("question there twice", "questions.1.id", R"("Q1")", "$.questions[1].id",
        "catalog.duplicateId", {u"Q1"_s});
    row("option there twice", "questions.0.options.1.value", R"("a")",
        "$.questions[0].options[1].value", "catalog.duplicateId", {u"a"_s});
    row("ordered twice", "order.+", R"("B")", "$.order[3]", "catalog.duplicateId", {u"B"_s});
    row("ordered but not there", "order.+", R"("Z")", "$.order[3]", "catalog.undefinedMatter",
        {u"Z"_s});
    row("forgotten in the order", "order", R"(["A.1", "A.2"])", "$.order", "catalog.notInOrder",
        {u"B"_s});
    row("id that isn't the file's", "id", R"("S9")", "$.id", "catalog.idOfFile",
        {u"S9"_s, u"S1"_s});
    row("day that doesn't exist", "matters.0.effectiveFrom", R"("2026-02-30")", "", "", {});
    row("pattern that is none", "matters.0.fields.0.pattern", R"("(a")",
        "$.matters[0].fields[0].pattern", "catalog.badPattern", {u"(a"_s, u"3"_s});
    row("range that is empty", "matters.0.fields.1.max", "4", "$.matters[0].fields[1]",
        "catalog.emptyConstraint", {u"emptyRange"_s});
}

void ReferenceCheckTest::defectOfAScenarioIsNamedAndRefusesIt()
{
    QFETCH(const QByteArray, at);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    QFETCH(const QStringList, params);
    CatalogFiles files = test::soundCatalog();
    test::change(files, s1, at, text);
    if (code.isEmpty()) { // a day counts only with the status it belongs to
        QCOMPARE(readCatalog(files).defects.size(), 0);
        test::change(files, s1, "matters.0.status", R"("cancelled")");
        QCOMPARE(readCatalog(files).defects.first().code, u"catalog.notADay"_s);
        return;
    }
    const CatalogReading reading = readCatalog(files);
    const CatalogDefect expected{QString::fromUtf8(s1), path, code, params, ScenarioId(u"S1"_s)};
    QVERIFY2(reading.defects.contains(expected),
             qPrintable(reading.defects.isEmpty()
                            ? u"no defect"_s
                            : reading.defects.first().path + u' ' + reading.defects.first().code));
    QVERIFY(reading.catalog);
    QVERIFY(!reading.catalog->scenario(ScenarioId(u"S1"_s)));
    QVERIFY(reading.catalog->scenario(ScenarioId(u"S2"_s)));
}

void ReferenceCheckTest::defectOfADictionaryIsNamed_data()
{
    columns();
    row("role twice roles.json", "+", R"({"id": "org", "name": "另一", "kind": "org"})", "$[3].id",
        "catalog.duplicateId", {u"org"_s});
    row("element twice elements.json", "+", R"({"id": "name", "name": "名", "type": "text"})",
        "$[4].id", "catalog.duplicateId", {u"name"_s});
    row("element's pattern elements.json", "0.pattern", R"("[")", "$[0].pattern",
        "catalog.badPattern", {u"["_s, u"2"_s});
    row("element's range elements.json", "3.max", "-1", "$[3]", "catalog.emptyConstraint",
        {u"emptyRange"_s});
    row("element's length elements.json", "0.minLength", "200", "$[0]", "catalog.emptyConstraint",
        {u"emptyLength"_s});
    row("element's source elements.json", "2.derive", R"("none")", "$[2].derive",
        "catalog.undefinedElement", {u"none"_s});
    row("code list twice codelists.json", "1.id", R"("sex")", "$[1].id", "catalog.duplicateId",
        {u"sex"_s});
    row("code twice codelists.json", "0.items.1.code", R"("1")", "$[0].items[1].code",
        "catalog.duplicateId", {u"1"_s});
    row("code above codelists.json", "1.items.1.parent", R"("none")", "$[1].items[1].parent",
        "catalog.undefinedCode", {u"none"_s, u"area"_s});
    row("material twice materials.json", "1.id", R"("M-ID")", "$[1].id", "catalog.duplicateId",
        {u"M-ID"_s});
    row("material of a group materials.json", "1.anyOf.0", R"("M-NONE")", "$[1].anyOf[0]",
        "catalog.undefinedMaterial", {u"M-NONE"_s});
    row("version's day materials.json", "1.versions.0.until", R"("2026-13-01")",
        "$[1].versions[0].until", "catalog.notADay", {u"2026-13-01"_s});
    row("version's span materials.json", "1.versions.0.from", R"("2026-07-01")", "$[1].versions[0]",
        "catalog.emptyConstraint", {u"emptyRange"_s});
    row("edition's day catalog.json", "edition.asOf", R"("soon")", "$.edition.asOf",
        "catalog.notADay", {u"soon"_s});
    row("scenario twice matters.json", "annexes.0.stages.0.scenarios.1.id", R"("S1")",
        "$.annexes[0].stages[0].scenarios[1].id", "catalog.duplicateId", {u"S1"_s});
    row("matter twice matters.json", "annexes.0.stages.0.scenarios.1.matters.0.id", R"("B")",
        "$.annexes[0].stages[0].scenarios[1].matters[0].id", "catalog.duplicateId", {u"B"_s});
    row("sub-matter twice matters.json", "annexes.0.stages.0.scenarios.0.matters.0.subMatters.1.id",
        R"("A.1")", "$.annexes[0].stages[0].scenarios[0].matters[0].subMatters[1].id",
        "catalog.duplicateId", {u"A.1"_s});
}

void ReferenceCheckTest::defectOfADictionaryIsNamed()
{
    QFETCH(const QByteArray, at);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    QFETCH(const QStringList, params);
    const QString file = QString::fromUtf8(QTest::currentDataTag()).section(u' ', -1);
    CatalogFiles files = test::soundCatalog();
    test::change(files, qPrintable(file), at, text);
    const CatalogReading reading = readCatalog(files);
    QVERIFY(reading.defects.contains(CatalogDefect{file, path, code, params, {}}));
    QVERIFY(reading.catalog);
}

void ReferenceCheckTest::scenarioThatNeedsADroppedRecordIsRefused()
{
    CatalogFiles files = test::soundCatalog();
    test::change(files, "elements.json", "0.pattern", R"("[")");
    const CatalogReading reading = readCatalog(files);
    QVERIFY(!reading.catalog->element(ElementId(u"name"_s)));
    QVERIFY(!reading.catalog->scenario(ScenarioId(u"S1"_s)));
    QVERIFY(reading.catalog->scenario(ScenarioId(u"S2"_s)));
}

void ReferenceCheckTest::everyDefectIsNamedInOnePass()
{
    CatalogFiles files = test::soundCatalog();
    test::change(files, s1, "matters.0.fields.0.element", R"("org.nickname")");
    test::change(files, s1, "rules.0.include.0", R"("Z")");
    test::change(files, s1, "questions.1.askWhen.question", R"("Q4")");
    test::change(files, s1, "chain.+", R"({"from": "B", "to": "A.1", "kind": "hard"})");
    test::change(files, "materials.json", "1.anyOf.0", R"("M-NONE")");
    QStringList codes;
    for (const CatalogDefect& defect : readCatalog(files).defects)
        codes.append(defect.code);
    for (const QString& code :
         {u"catalog.undefinedElement"_s, u"catalog.undefinedMatter"_s, u"catalog.questionLater"_s,
          u"catalog.chainCircle"_s, u"catalog.undefinedMaterial"_s})
        QVERIFY2(codes.contains(code), qPrintable(code));
}

void ReferenceCheckTest::codeListThatIsLeftOutIsOnlyRemarked()
{
    CatalogFiles files = test::soundCatalog();
    test::change(files, "elements.json", "2.codelist", R"("ethnic")");
    test::change(files, s1, "matters.2.fields.0.map", nullptr);
    const CatalogReading reading = readCatalog(files);
    QCOMPARE(reading.defects, QList<CatalogDefect>());
    QCOMPARE(reading.remarks, QList<CatalogDefect>({{u"elements.json"_s,
                                                     u"$[2].codelist"_s,
                                                     u"catalog.openCodeList"_s,
                                                     {u"ethnic"_s},
                                                     {}}}));
    QVERIFY(reading.catalog->scenario(ScenarioId(u"S1"_s)));
}

void ReferenceCheckTest::guideThatDiffersFromTheAnnexIsOnlyRemarked()
{
    CatalogFiles files = test::soundCatalog();
    test::change(files, s1, "matters.2.type", R"("行政许可")");
    const CatalogReading reading = readCatalog(files);
    QCOMPARE(reading.defects, QList<CatalogDefect>());
    QCOMPARE(reading.remarks.first().code, u"catalog.differsFromAnnex"_s);
    const Scenario* scenario = reading.catalog->scenario(ScenarioId(u"S1"_s));
    QVERIFY(scenario->matter(MatterId(u"B"_s))->isLicence()); // the guide's word stands
}

void ReferenceCheckTest::unknownFormatIsNotRead()
{
    CatalogFiles files = test::soundCatalog();
    test::change(files, "catalog.json", "format", "2");
    const CatalogReading reading = readCatalog(files);
    QVERIFY(!reading.catalog);
    QCOMPARE(reading.defects.first().code, u"catalog.unknownFormat"_s);
}

void ReferenceCheckTest::missingDictionaryStillLetsTheRestBeChecked()
{
    CatalogFiles files = test::soundCatalog();
    files.files.remove(u"elements.json"_s);
    test::change(files, s1, "rules.0.include.0", R"("Z")");
    const CatalogReading reading = readCatalog(files);
    QVERIFY(!reading.catalog);
    QCOMPARE(reading.defects.size(), 1); // not one for every element that is now unknown
    QCOMPARE(reading.defects.first().code, u"catalog.undefinedMatter"_s);
}

void ReferenceCheckTest::scenarioRefusedBeforeIsNotLoaded()
{
    CatalogFiles files = test::soundCatalog();
    files.files.remove(u"scenarios/S1.json"_s);
    files.refused.append(ScenarioId(u"S1"_s));
    const CatalogReading reading = readCatalog(files);
    QVERIFY(!reading.catalog->scenario(ScenarioId(u"S1"_s)));
    QVERIFY(reading.catalog->scenario(ScenarioId(u"S2"_s)));
}

QTEST_GUILESS_MAIN(ReferenceCheckTest)
#include "tst_referencecheck.moc"
