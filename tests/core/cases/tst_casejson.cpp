// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casejson.h"
#include "tests/support/counter.h"
#include "tests/support/moment.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

/// A stored case with everything a case can have.
CaseRecord richRecord()
{
    Counter counter;
    Work work = completeWork().answer("Q1", "inst");
    work.type("applicant.name", u"𠮷·买买提"_s);
    work.checklist[u"M-PHOTO"_s] = {};
    work.checklist[u"M-PHOTO"_s].isDeferred = true;
    work.checklist[u"M-LETTER"_s].defects = QStringList{u"\"引号\"\n换行"_s};
    return counter.submitCase
        .submit(submission(counter, work, u"d1"_s), clerk(), moment("2026-11-24T10:05"))
        ->record;
}

/// What a later program might add.
QJsonObject withUnknownMembers(QJsonObject json)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it->isObject() && it.key() != "session"_L1 && it.key() != "checklist"_L1 &&
            it.key() != "payload"_L1 && it.key() != "content"_L1)
            *it = withUnknownMembers(it->toObject());
    }
    json.insert(u"fromTheFuture"_s, QJsonArray{1, u"x"_s});
    return json;
}

} // namespace

/// Cases as they are stored and sent.
class CaseJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseComesBackAsItWas();
    void unknownMembersAreSkipped();
    void absentMembersAreEmpty();
    void aNewerVersionIsRefused();
    void whatIsNoCaseIsRefused();
    void anUnknownEventIsNeverSkipped();
    void everyKindOfEventHasItsOwnName();
    void termsComeBackAsTheyWere_data();
    void termsComeBackAsTheyWere();
    void missingItemsComeBackAsTheyWere();
};

void CaseJsonTest::aCaseComesBackAsItWas()
{
    const CaseRecord record = richRecord();
    const auto read = caseRecordFromJson(toJson(record));
    QVERIFY(read.isOk());
    QCOMPARE(*read, record);
    QCOMPARE(toJson(*read), toJson(record));
}

void CaseJsonTest::unknownMembersAreSkipped()
{
    const CaseRecord record = richRecord();
    const auto read = caseRecordFromJson(withUnknownMembers(toJson(record)));
    QVERIFY(read.isOk());
    QCOMPARE(*read, record);
}

void CaseJsonTest::absentMembersAreEmpty()
{
    const auto read = caseRecordFromJson({{u"v"_s, 1}, {u"number"_s, u"1"_s}});
    QVERIFY(read.isOk());
    CaseRecord bare;
    bare.number = CaseNumber(u"1"_s);
    QCOMPARE(*read, bare);
}

void CaseJsonTest::aNewerVersionIsRefused()
{
    QJsonObject json = toJson(richRecord());
    json.insert(u"v"_s, caseJsonVersion + 1);
    const auto read = caseRecordFromJson(json);
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().code, u"case.tooNew"_s);
}

void CaseJsonTest::whatIsNoCaseIsRefused()
{
    for (const QJsonObject& json :
         {QJsonObject{}, QJsonObject{{u"v"_s, 1}}, QJsonObject{{u"number"_s, u"1"_s}},
          QJsonObject{{u"v"_s, u"one"_s}, {u"number"_s, u"1"_s}}}) {
        const auto read = caseRecordFromJson(json);
        QVERIFY(!read.isOk());
        QCOMPARE(read.error().code, u"case.unreadable"_s);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
    }
}

void CaseJsonTest::anUnknownEventIsNeverSkipped()
{
    QJsonObject json = toJson(richRecord());
    QJsonArray events = json.value("events"_L1).toArray();
    events.append(QJsonObject{{u"id"_s, u"x"_s}, {u"kind"_s, u"closedForGood"_s}});
    json.insert(u"events"_s, events);
    const auto read = caseRecordFromJson(json);
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().code, u"case.event.unknown"_s);
    QCOMPARE(read.error().params, QStringList{u"closedForGood"_s});
}

void CaseJsonTest::everyKindOfEventHasItsOwnName()
{
    QSet<QString> names;
    for (int i = 0; i <= int(CaseEventKind::NoticeReopened); ++i) {
        const QString name = nameOf(CaseEventKind(i));
        QVERIFY(!name.isEmpty());
        QCOMPARE(eventKindFrom(name), CaseEventKind(i));
        names.insert(name);
    }
    QCOMPARE(names.size(), int(CaseEventKind::NoticeReopened) + 1);
    QVERIFY(!eventKindFrom(u"nothing"_s));
}

void CaseJsonTest::termsComeBackAsTheyWere_data()
{
    QTest::addColumn<MatterStanding>("standing");
    QTest::newRow("accepted") << MatterStanding::Accepted;
    QTest::newRow("waiting") << MatterStanding::Waiting;
    QTest::newRow("refused") << MatterStanding::Refused;
}

void CaseJsonTest::termsComeBackAsTheyWere()
{
    QFETCH(const MatterStanding, standing);
    MatterTerm term;
    term.matter = MatterId(u"A"_s);
    term.standing = standing;
    term.waitsFor = {MatterId(u"B"_s), MatterId(u"C"_s)};
    term.acceptedOn = QDate(2026, 11, 24);
    term.statutory = {QDate(2027, 1, 4), true};
    term.reason = u"理由"_s;
    QCOMPARE(matterTermFromJson(toJson(term)), term);
    QCOMPARE(matterTermFromJson(withUnknownMembers(toJson(term))), term);
}

void CaseJsonTest::missingItemsComeBackAsTheyWere()
{
    for (const MissingKind kind :
         {MissingKind::Field, MissingKind::Material, MissingKind::Defect, MissingKind::Rule}) {
        const MissingItem item{kind,     u"shareholder.name#r2"_s,    u"股东·姓名（2）"_s,
                               u"a.b"_s, QStringList{u"1"_s, u"2"_s}, {MatterId(u"A"_s)}};
        const MissingItem read = missingItemFromJson(toJson(item));
        QCOMPARE(read.kind, item.kind);
        QCOMPARE(read.key, item.key);
        QCOMPARE(read.label, item.label);
        QCOMPARE(read.code, item.code);
        QCOMPARE(read.params, item.params);
        QCOMPARE(read.matters, item.matters);
    }
}

QTEST_GUILESS_MAIN(CaseJsonTest)
#include "tst_casejson.moc"
