// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/mergeresult.h"
#include "core/intake/casefile.h"
#include "tests/support/catalogbuilder.h"
#include "tests/support/moment.h"

#include <QJsonDocument>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// A case file is read in full, or every reason is named.
class CaseFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteFileIsRead();
    void whatIsLeftOutIsNothing();
    void valuesMayHaveSeveralShapes();
    void aLongNumberInDigitsIsNoIdNumber();
    void aRepeatedRoleMayBeOneObject();
    void rowsStayInOrder();
    void ownListOfMattersReplacesTheRules();
    void theHandlersValuesAreTheAgentsWhereTheyAreOnePerson();
    void aLeaseStandsForTheGroupItIsOneOf();
    void copiesThatAreNotCountedAreEnough();
    void copiesThatAreCountedAreWhatTheyAre();
    void timeIsThatOfTheHall();
    void decisionsAreRead();
    void whatIsKnownButNotAskedForIsNoDefect();
    void somethingWrongIsNamed_data();
    void somethingWrongIsNamed();
    void everyDefectIsNamedInOnePass();
    void brokenBytesAreNamed_data();
    void brokenBytesAreNamed();

private:
    CaseFileReading read(const QByteArray& json) const;
    static QString text(const CaseFileReading& reading, const char* field, const char* row = "");

    CatalogPtr m_catalog = catalog(R"(
        role agent name=代理人
        role handler name=经办人
        role shareholder repeats name=股东
        role org kind=org name=企业
        element gender type=code codelist=gender
        codelist gender 1=男 2=女
        element count type=int
        element lone type=bool
        element span type=daterange
        element kinds type=codes codelist=gender
        scenario S1 企业开办
        question Q1 home* inst
        question Q2 bool yes* no
        question Q3 multi a b c
        question Q4 number
        question Q5 date
        include A
        same handler=agent when Q2=yes
        matter A type=公共服务 no=1
        field agent.name!
        field agent.idNo
        field agent.gender
        field handler.name!
        field handler.phone
        field org.count
        field org.lone
        field org.span
        field org.kinds
        field shareholder.name!
        field shareholder.idNo
        field local:A.depth type=int name=深度
        use M-ID@agent copies=2 show=1
        use M-PLACE copies=1
        any M-LEASE copies=3 when Q1=home
        any M-OWN copies=1
        matter B no=2
        field org.other
        use M-OTHER
        scenario S2 没有指南 noGuide
    )");
};

CaseFileReading CaseFileTest::read(const QByteArray& json) const
{
    return readCaseFile(json, *m_catalog, QDate(2026, 11, 24));
}

QString CaseFileTest::text(const CaseFileReading& reading, const char* field, const char* row)
{
    const FieldRef ref{QString::fromLatin1(field), QString::fromLatin1(row)};
    return reading.file.session.value(ref).toString();
}

void CaseFileTest::aCompleteFileIsRead()
{
    const auto reading = read(R"({"scenario": "S1", "intakeAt": "2026-11-24T10:05:00+08:00",
        "answers": {"Q1": "inst", "Q2": "no", "Q3": ["a", "c"], "Q4": 7, "Q5": "2026-02-13"},
        "form": {"agent.name": "甲某", "local:A.depth": 3},
        "materials": {"M-ID@agent": {"present": true, "copies": 2, "defects": ["照片不清"]}},
        "decision": "auto"})");
    QCOMPARE(reading.defects.size(), 0);
    QCOMPARE(reading.file.scenario, ScenarioId(u"S1"_s));
    QCOMPARE(reading.file.intakeAt, moment("2026-11-24T10:05"));
    const Situation& situation = reading.file.session.situation();
    QCOMPARE(situation.intakeDay, QDate(2026, 11, 24));
    QCOMPARE(situation.given.value(QuestionId(u"Q1"_s)), QJsonValue(u"inst"_s));
    QCOMPARE(situation.given.value(QuestionId(u"Q3"_s)), QJsonValue(QJsonArray{u"a"_s, u"c"_s}));
    QCOMPARE(situation.given.value(QuestionId(u"Q4"_s)), QJsonValue(7));
    QVERIFY(!situation.chosen);
    QCOMPARE(text(reading, "agent.name"), u"甲某"_s);
    QCOMPARE(text(reading, "local:A.depth"), u"3"_s);
    const MaterialMark mark = reading.file.checklist.value(u"M-ID@agent"_s);
    QVERIFY(mark.isPresent);
    QCOMPARE(mark.copies, 2);
    QCOMPARE(mark.defects, QStringList{u"照片不清"_s});
    QCOMPARE(reading.file.choice.wish, Wish::Auto);
}

void CaseFileTest::whatIsLeftOutIsNothing()
{
    const auto reading = read(R"({"scenario": "S1", "form": {"agent.name": null}})");
    QVERIFY(reading.isOk());
    QVERIFY(!reading.file.intakeAt.isValid());
    QCOMPARE(reading.file.session.situation().intakeDay, QDate(2026, 11, 24));
    QVERIFY(reading.file.checklist.isEmpty());
    QVERIFY(reading.file.session.value({u"agent.name"_s, {}}).isUndefined());
}

void CaseFileTest::valuesMayHaveSeveralShapes()
{
    const auto reading = read(R"({"scenario": "S1", "answers": {"Q2": true, "Q3": "b", "Q4": "7"},
        "form": {"agent.gender": "女", "org.lone": false, "org.count": "12",
                 "org.span": {"from": "2026-1-2", "to": "20260303"}, "org.kinds": ["男", "2"]}})");
    QCOMPARE(reading.defects.size(), 0);
    const Situation& situation = reading.file.session.situation();
    QCOMPARE(situation.given.value(QuestionId(u"Q2"_s)), QJsonValue(u"yes"_s));
    QCOMPARE(situation.given.value(QuestionId(u"Q3"_s)), QJsonValue(QJsonArray{u"b"_s}));
    QCOMPARE(situation.given.value(QuestionId(u"Q4"_s)), QJsonValue(7));
    QCOMPARE(text(reading, "agent.gender"), u"2"_s);
    QCOMPARE(text(reading, "org.lone"), u"no"_s);
    QCOMPARE(text(reading, "org.span"), u"2026-01-02/2026-03-03"_s);
    QCOMPARE(reading.file.session.value({u"org.kinds"_s, {}}),
             QJsonValue(QJsonArray{u"1"_s, u"2"_s}));

    const auto asList =
        read(R"({"scenario": "S1", "form": {"org.span": ["2026-01-02", "2026-03-03"]}})");
    QCOMPARE(text(asList, "org.span"), u"2026-01-02/2026-03-03"_s);
    const auto asText =
        read(R"({"scenario": "S1", "form": {"org.span": "2026-01-02/2026-03-03"}})");
    QCOMPARE(text(asText, "org.span"), u"2026-01-02/2026-03-03"_s);
}

void CaseFileTest::aLongNumberInDigitsIsNoIdNumber()
{
    const auto phone = read(R"({"scenario": "S1", "form": {"handler.phone": 13800001111}})");
    QVERIFY(phone.isOk());
    QCOMPARE(text(phone, "handler.phone"), u"13800001111"_s);
    // A JSON number of 18 digits has lost some of them already.
    const auto id = read(R"({"scenario": "S1", "form": {"agent.idNo": 370102199003070012}})");
    QCOMPARE(id.defects.size(), 1);
    QCOMPARE(id.defects.first().code, u"casefile.mustBeText"_s);
}

void CaseFileTest::aRepeatedRoleMayBeOneObject()
{
    const auto reading = read(R"({"scenario": "S1", "form": {"shareholder": {"name": "乙某"},
                                                           "agent": {"name": "甲某"}}})");
    QVERIFY(reading.isOk());
    QCOMPARE(text(reading, "shareholder.name", "r1"), u"乙某"_s);
    QCOMPARE(reading.file.session.rows(RoleId(u"shareholder"_s)).size(), 1);
    QCOMPARE(text(reading, "agent.name"), u"甲某"_s);
}

void CaseFileTest::rowsStayInOrder()
{
    const auto reading = read(R"({"scenario": "S1", "form": {"shareholder":
        [{"name": "乙某"}, {}, {"name": "丙某", "idNo": "X1"}]}})");
    QVERIFY(reading.isOk());
    const QStringList rows = reading.file.session.rows(RoleId(u"shareholder"_s));
    QCOMPARE(rows.size(), 3); // an empty row is somebody of whom nothing is known yet
    QCOMPARE(text(reading, "shareholder.name", "r1"), u"乙某"_s);
    QCOMPARE(text(reading, "shareholder.name", "r3"), u"丙某"_s);
}

void CaseFileTest::ownListOfMattersReplacesTheRules()
{
    const auto reading = read(R"({"scenario": "S1", "matters": ["B", "B"]})");
    QVERIFY(reading.isOk());
    QCOMPARE(*reading.file.session.situation().chosen, QList{MatterId(u"B"_s)});
}

void CaseFileTest::theHandlersValuesAreTheAgentsWhereTheyAreOnePerson()
{
    const auto bound = read(R"({"scenario": "S1", "answers": {"Q2": "yes"},
                                "form": {"handler.name": "甲某"}})");
    QCOMPARE(text(bound, "agent.name"), u"甲某"_s);
    const auto both = read(R"({"scenario": "S1", "answers": {"Q2": "yes"},
                               "form": {"handler.name": "甲某", "agent.name": "乙某"}})");
    QCOMPARE(text(both, "agent.name"), u"乙某"_s);
    const auto apart = read(R"({"scenario": "S1", "answers": {"Q2": "no"},
                                "form": {"handler.name": "甲某"}})");
    QCOMPARE(text(apart, "agent.name"), QString());
}

void CaseFileTest::aLeaseStandsForTheGroupItIsOneOf()
{
    const auto reading = read(R"({"scenario": "S1", "materials": {"M-LEASE": {"present": true}}})");
    QVERIFY(reading.isOk());
    QVERIFY(reading.file.checklist.value(u"M-PLACE"_s).isPresent);
    const auto other = read(R"({"scenario": "S1", "materials": {"M-OWN": {"present": true}}})");
    QVERIFY(!other.file.checklist.contains(u"M-PLACE"_s)); // the situation asks for the lease
}

void CaseFileTest::copiesThatAreNotCountedAreEnough()
{
    const auto reading = read(R"({"scenario": "S1", "materials": {"M-ID@agent": {"present": true},
                                  "M-PLACE": {"present": false}}})");
    QCOMPARE(reading.file.checklist.value(u"M-ID@agent"_s).copies, 2);
    QCOMPARE(reading.file.checklist.value(u"M-PLACE"_s).copies, 0);
}

void CaseFileTest::copiesThatAreCountedAreWhatTheyAre()
{
    const auto reading =
        read(R"({"scenario": "S1", "materials": {"M-ID@agent": {"present": true, "copies": 0}}})");
    QCOMPARE(reading.file.checklist.value(u"M-ID@agent"_s).copies, 0);
}

void CaseFileTest::timeIsThatOfTheHall()
{
    const auto utc = read(R"({"scenario": "S1", "intakeAt": "2026-11-24T17:05:00Z"})");
    QCOMPARE(utc.file.intakeAt, moment("2026-11-25T01:05"));
    QCOMPARE(utc.file.session.situation().intakeDay, QDate(2026, 11, 25));
    const auto local = read(R"({"scenario": "S1", "intakeAt": "2026-11-24T23:05:00"})");
    QCOMPARE(local.file.intakeAt, moment("2026-11-24T23:05"));
    QCOMPARE(local.file.intakeAt.date(), QDate(2026, 11, 24));
}

void CaseFileTest::decisionsAreRead()
{
    QCOMPARE(read(R"({"scenario": "S1", "decision": "receive"})").file.choice.wish, Wish::Receive);
    const auto refused =
        read(R"({"scenario": "S1", "decision": {"refuse": "不属于本机关职权范围"}})");
    QCOMPARE(refused.file.choice.wish, Wish::Refuse);
    QCOMPARE(refused.file.choice.ground, RefusalGround::NotCompetent);
    QCOMPARE(refused.file.choice.reason, u"不属于本机关职权范围"_s);
    const auto needless =
        read(R"({"scenario": "S1", "decision": {"refuse": "该活动无需取得许可"}})");
    QCOMPARE(needless.file.choice.ground, RefusalGround::NoLicenceNeeded);
}

void CaseFileTest::whatIsKnownButNotAskedForIsNoDefect()
{
    const auto reading = read(R"({"scenario": "S1", "form": {"org.other": "x", "agent.count": 1},
        "materials": {"M-OTHER": {"present": true}, "M-ID@org": {}}, "comment": "说明"})");
    QCOMPARE(reading.defects.size(), 0);
}

void CaseFileTest::somethingWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* members, const char* path, const char* code) {
        QTest::newRow(name) << QByteArray(members) << QString::fromUtf8(path)
                            << QString::fromUtf8(code);
    };
    row("moment", R"("intakeAt": "24.11.2026")", "$.intakeAt", "casefile.badMoment");
    row("no such day", R"("intakeAt": "2026-02-30T10:00:00")", "$.intakeAt", "casefile.badMoment");
    row("day alone", R"("intakeAt": "2026-11-24")", "$.intakeAt", "casefile.badMoment");
    row("moment's type", R"("intakeAt": 5)", "$.intakeAt", "casefile.mustBeText");
    row("answers", R"("answers": [])", "$.answers", "casefile.mustBeObject");
    row("question", R"("answers": {"Q9": "a"})", "$.answers.Q9", "casefile.unknownQuestion");
    row("answer", R"("answers": {"Q1": "moon"})", "$.answers.Q1", "casefile.badAnswer");
    row("one of several", R"("answers": {"Q3": ["a", "z"]})", "$.answers.Q3[1]",
        "casefile.badAnswer");
    row("several for one", R"("answers": {"Q1": ["home"]})", "$.answers.Q1", "casefile.mustBeText");
    row("number", R"("answers": {"Q4": "many"})", "$.answers.Q4", "casefile.mustBeNumber");
    row("day", R"("answers": {"Q5": "2026-13-01"})", "$.answers.Q5", "casefile.mustBeDay");
    row("matters", R"("matters": "A")", "$.matters", "casefile.mustBeList");
    row("matter", R"("matters": ["A", "Z"])", "$.matters[1]", "casefile.unknownMatter");
    row("matter's type", R"("matters": [1])", "$.matters[0]", "casefile.mustBeText");
    row("form", R"("form": 1)", "$.form", "casefile.mustBeObject");
    row("field", R"("form": {"agent.nmae": "x"})", "$.form['agent.nmae']", "casefile.unknownField");
    row("role", R"("form": {"nobody.name": "x"})", "$.form['nobody.name']",
        "casefile.unknownField");
    row("no key at all", R"("form": {"x": "x"})", "$.form.x", "casefile.unknownField");
    row("local field", R"("form": {"local:A.width": 1})", "$.form['local:A.width']",
        "casefile.unknownField");
    row("row's field", R"("form": {"shareholder": [{"name": "甲"}, {"nmae": "乙"}]})",
        "$.form.shareholder[1].nmae", "casefile.unknownField");
    row("row's type", R"("form": {"shareholder": ["甲"]})", "$.form.shareholder[0]",
        "casefile.mustBeObject");
    row("role's type", R"("form": {"shareholder": "甲"})", "$.form.shareholder",
        "casefile.mustBeList");
    row("several of one", R"("form": {"agent": [{}, {}]})", "$.form.agent", "casefile.notRepeated");
    row("value's type", R"("form": {"agent.name": {"a": 1}})", "$.form['agent.name']",
        "casefile.mustBeText");
    row("text as yes or no", R"("form": {"agent.name": true})", "$.form['agent.name']",
        "casefile.mustBeText");
    row("number's type", R"("form": {"org.count": [1]})", "$.form['org.count']",
        "casefile.mustBeNumber");
    row("range's type", R"("form": {"org.span": {"from": 1}})", "$.form['org.span']",
        "casefile.mustBeRange");
    row("materials", R"("materials": [])", "$.materials", "casefile.mustBeObject");
    row("material", R"("materials": {"M-MOON": {}})", "$.materials['M-MOON']",
        "casefile.unknownMaterial");
    row("material of nobody", R"("materials": {"M-ID@nobody": {}})", "$.materials['M-ID@nobody']",
        "casefile.unknownMaterial");
    row("entry's type", R"("materials": {"M-PLACE": true})", "$.materials['M-PLACE']",
        "casefile.mustBeObject");
    row("present", R"("materials": {"M-PLACE": {"present": "yes"}})",
        "$.materials['M-PLACE'].present", "casefile.mustBeYesNo");
    row("copies", R"("materials": {"M-PLACE": {"copies": -1}})", "$.materials['M-PLACE'].copies",
        "casefile.badCopies");
    row("half a copy", R"("materials": {"M-PLACE": {"copies": 1.5}})",
        "$.materials['M-PLACE'].copies", "casefile.badCopies");
    row("copies' type", R"("materials": {"M-PLACE": {"copies": "2"}})",
        "$.materials['M-PLACE'].copies", "casefile.mustBeNumber");
    row("defects", R"("materials": {"M-PLACE": {"defects": "x"}})",
        "$.materials['M-PLACE'].defects", "casefile.mustBeList");
    row("defect", R"("materials": {"M-PLACE": {"defects": ["x", 2]}})",
        "$.materials['M-PLACE'].defects[1]", "casefile.mustBeText");
    row("decision", R"("decision": "accept")", "$.decision", "casefile.badDecision");
    row("decision's type", R"("decision": true)", "$.decision", "casefile.badDecision");
    row("contradictory", R"("decision": {"refuse": "不属于", "receive": true})", "$.decision",
        "casefile.badDecision");
    row("without reason", R"("decision": {"refuse": " "})", "$.decision.refuse",
        "casefile.refuseWithoutReason");
    row("reason's type", R"("decision": {"refuse": 1})", "$.decision.refuse",
        "casefile.mustBeText");
}

void CaseFileTest::somethingWrongIsNamed()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    const auto reading = read(R"({"scenario": "S1", )" + members + '}');
    QCOMPARE(reading.defects.size(), 1);
    QCOMPARE(reading.defects.first().path, path);
    QCOMPARE(reading.defects.first().code, code);
}

void CaseFileTest::everyDefectIsNamedInOnePass()
{
    const auto reading = read(R"({"scenario": "S9", "intakeAt": "soon",
        "form": {"a": 1, "nobody.name": "x"}, "materials": {"M-MOON": {"copies": "2"}},
        "decision": "maybe"})");
    QStringList paths;
    for (const CaseFileDefect& defect : reading.defects)
        paths.append(defect.path);
    QCOMPARE(paths, (QStringList{u"$.intakeAt"_s, u"$.scenario"_s, u"$.form.a"_s,
                                 u"$.form['nobody.name']"_s, u"$.materials['M-MOON']"_s,
                                 u"$.materials['M-MOON'].copies"_s, u"$.decision"_s}));
}

void CaseFileTest::brokenBytesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"casefile.notJson"_s;
    QTest::newRow("cut off") << QByteArray(R"({"scenario": "S1")") << u"casefile.notJson"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"casefile.notObject"_s;
    QTest::newRow("GBK") << QByteArray("{\"scenario\": \"\xBA\xF3\xCA\xC2\"}")
                         << u"casefile.notUtf8"_s;
    QTest::newRow("cut in a character")
        << QByteArray("{\"a\": \"\xE5\x90") << u"casefile.notUtf8"_s;
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ') << u"casefile.tooLarge"_s;
    QTest::newRow("too deep") << QByteArray(5000, '[') << u"casefile.notJson"_s;
    QTest::newRow("no scenario") << QByteArray("{}") << u"casefile.missingMember"_s;
    QTest::newRow("scenario's type")
        << QByteArray(R"({"scenario": 1})") << u"casefile.mustBeText"_s;
    QTest::newRow("a scenario without guide")
        << QByteArray(R"({"scenario": "S2"})") << u"casefile.noGuide"_s;
}

void CaseFileTest::brokenBytesAreNamed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    const auto reading = read(bytes);
    QCOMPARE(reading.defects.size(), 1);
    QCOMPARE(reading.defects.first().code, code);
    QVERIFY(reading.defects.first().path.startsWith(u'$'));
}

QTEST_GUILESS_MAIN(CaseFileTest)
#include "tst_casefile.moc"
