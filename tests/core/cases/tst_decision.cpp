// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workcalendar.h"
#include "core/cases/decision.h"
#include "tests/support/builtincalendar.h"
#include "tests/support/counter.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// 行政许可法 §32 at the window.
class DecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeMeansAccepted();
    void aMissingFieldMeansANotice();
    void missingMaterialNeverMeansRefused_data();
    void missingMaterialNeverMeansRefused();
    void everythingMissingIsNamedAtOnce();
    void tooFewCopiesAreNamed();
    void aDefectIsNamedInItsWords();
    void deferredMaterialIsAcceptedWithADate();
    void deferralThatNobodyGrantsIsMissing();
    void aMatterThatWaitsGetsNoDate();
    void eachMatterHasItsOwnDates();
    void theClockMayStartLaterThanTheReceipt();
    void aRejectedMatterIsRefusedAndTheOthersGoOn();
    void aRejectedMatterTheApplicantWantsIsToldHim();
    void whereEveryMatterIsRejectedTheRulesRefuse();
    void withoutMattersNothingIsDecided();
    void receivedMaterialHasFiveWorkingDays();
    void receivedMaterialKnowsWhatIsMissing();
    void refusalWantsAReason();
    void materialIsNoGroundForRefusal_data();
    void materialIsNoGroundForRefusal();
    void refusalByRuleNeedsARule();
    void refusalByRuleBringsItsReason();
    void aSecondVisitMayNotAskForNewMaterial();
    void aSecondVisitMayStillAskForWhatWasAsked();
    void aFieldIsPutRightAtAnyVisit();
    void theLatestDateIsThePromisedOne();

private:
    Result<Decision> decideOn(const Work& work, const QList<MissingItem>* firstNotice = nullptr,
                              QDate acceptedOn = {});

    CatalogPtr m_catalog = counterCatalog();
    WorkCalendar m_calendar = builtinCalendar();
};

Result<Decision> DecisionTest::decideOn(const Work& work, const QList<MissingItem>* firstNotice,
                                        QDate acceptedOn)
{
    const Scenario& scenario = m_catalog->scenarios().first();
    const Situation& situation = work.session.situation();
    const QDate today(2026, 11, 24);
    const MergeResult merge = mergeAll(*m_catalog, scenario, situation);
    const FormState form = formState(*m_catalog, merge, work.session, today);
    return decide({merge, form, work.checklist,
                   hardPredecessors(scenario, situation, merge.selection), work.choice, today,
                   acceptedOn, situation.added, firstNotice},
                  m_calendar);
}

void DecisionTest::completeMeansAccepted()
{
    const auto decision = decideOn(completeWork());
    QVERIFY(decision.isOk());
    QCOMPARE(decision->outcome, DecisionOutcome::Accepted);
    QVERIFY(decision->missing.isEmpty());
    QCOMPARE(decision->terms.size(), 2);
}

void DecisionTest::aMissingFieldMeansANotice()
{
    const auto decision = decideOn(completeWork().type("applicant.name", {}));
    QCOMPARE(decision->outcome, DecisionOutcome::Noticed);
    QCOMPARE(decision->missing.size(), 1);
    QCOMPARE(decision->missing.first().kind, MissingKind::Field);
    QCOMPARE(decision->missing.first().key, u"applicant.name"_s);
    QCOMPARE(decision->missing.first().matters,
             (QList{MatterId(u"A"_s), MatterId(u"B"_s)})); // all that ask for it
    QVERIFY(decision->terms.isEmpty());
}

void DecisionTest::missingMaterialNeverMeansRefused_data()
{
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("one") << QStringList{u"M-ID@applicant"_s};
    QTest::newRow("another") << QStringList{u"M-PHOTO"_s};
    QTest::newRow("all") << QStringList{u"M-ID@applicant"_s, u"M-PHOTO"_s, u"M-LETTER"_s};
}

void DecisionTest::missingMaterialNeverMeansRefused()
{
    QFETCH(const QStringList, missing);
    for (const Wish wish : {Wish::Auto, Wish::Receive}) {
        Work work = completeWork();
        for (const QString& key : missing)
            work.checklist.remove(key);
        work.choice.wish = wish;
        const auto decision = decideOn(work);
        QVERIFY(decision.isOk());
        QVERIFY(decision->outcome != DecisionOutcome::Refused);
        QVERIFY(decision->outcome != DecisionOutcome::Accepted);
    }
}

void DecisionTest::everythingMissingIsNamedAtOnce()
{
    Work work;
    work.session.situation().intakeDay = QDate(2026, 11, 24);
    const auto decision = decideOn(work);
    QStringList keys;
    for (const MissingItem& item : decision->missing)
        keys.append(item.key);
    QCOMPARE(keys, (QStringList{u"applicant.name"_s, u"applicant.idNo"_s, u"applicant.address"_s,
                                u"M-ID@applicant"_s, u"M-PHOTO"_s}));
}

void DecisionTest::tooFewCopiesAreNamed()
{
    const auto decision = decideOn(completeWork().bring("M-ID@applicant", 0));
    QCOMPARE(decision->outcome, DecisionOutcome::Noticed);
    QCOMPARE(decision->missing.first().code, u"material.copies"_s);
    QCOMPARE(decision->missing.first().params, (QStringList{u"1"_s, u"0"_s}));
}

void DecisionTest::aDefectIsNamedInItsWords()
{
    Work work = completeWork();
    work.checklist[u"M-PHOTO"_s].defects = QStringList{u"背景不是白色"_s, u"尺寸不符"_s};
    const auto decision = decideOn(work);
    QCOMPARE(decision->outcome, DecisionOutcome::Noticed);
    QCOMPARE(decision->missing.size(), 2);
    QCOMPARE(decision->missing.first().kind, MissingKind::Defect);
    QCOMPARE(decision->missing.first().params, QStringList{u"背景不是白色"_s});
}

void DecisionTest::deferredMaterialIsAcceptedWithADate()
{
    Work work = completeWork();
    work.checklist[u"M-PHOTO"_s] = {};
    work.checklist[u"M-PHOTO"_s].isDeferred = true;
    const auto decision = decideOn(work);
    QCOMPARE(decision->outcome, DecisionOutcome::Accepted);
    QCOMPARE(decision->deferred.size(), 1);
    QCOMPARE(decision->deferred.first().material, u"M-PHOTO"_s);
    QCOMPARE(decision->deferred.first().due.day, QDate(2026, 12, 1));
}

void DecisionTest::deferralThatNobodyGrantsIsMissing()
{
    Work work = completeWork();
    work.checklist[u"M-ID@applicant"_s] = {};
    work.checklist[u"M-ID@applicant"_s].isDeferred = true;
    QCOMPARE(decideOn(work)->outcome, DecisionOutcome::Noticed);
}

void DecisionTest::aMatterThatWaitsGetsNoDate()
{
    const auto decision = decideOn(completeWork());
    const MatterTerm& waiting = decision->terms.last();
    QCOMPARE(waiting.matter, MatterId(u"B"_s));
    QCOMPARE(waiting.standing, MatterStanding::Waiting);
    QCOMPARE(waiting.waitsFor, QList{MatterId(u"A"_s)});
    QVERIFY(!waiting.acceptedOn.isValid());
    QVERIFY(!waiting.promised.isSet());
    QVERIFY(!waiting.statutory.isSet());
}

void DecisionTest::eachMatterHasItsOwnDates()
{
    const auto decision = decideOn(completeWork().answer("Q1", "all"));
    QCOMPARE(decision->terms.size(), 3);
    QCOMPARE(decision->terms.at(0).promised.day, QDate(2026, 12, 1)); // A: five working days
    QCOMPARE(decision->terms.at(0).statutory.day, QDate(2026, 12, 22));
    QCOMPARE(decision->terms.at(2).promised.day, QDate(2026, 11, 26)); // C: two
    QVERIFY(!decision->terms.at(2).statutory.isSet());
}

void DecisionTest::theClockMayStartLaterThanTheReceipt()
{
    const auto decision = decideOn(completeWork(), nullptr, QDate(2026, 11, 26));
    QCOMPARE(decision->receivedOn, QDate(2026, 11, 24));
    QCOMPARE(decision->terms.first().acceptedOn, QDate(2026, 11, 26));
    QCOMPARE(decision->terms.first().promised.day, QDate(2026, 12, 3));
}

void DecisionTest::aRejectedMatterIsRefusedAndTheOthersGoOn()
{
    const auto decision = decideOn(completeWork().answer("Q1", "inst"));
    QCOMPARE(decision->outcome, DecisionOutcome::Accepted);
    QCOMPARE(decision->terms.size(), 3);
    QCOMPARE(decision->terms.last().standing, MatterStanding::Refused);
    QCOMPARE(decision->terms.last().reason, u"请到民政局办理"_s);
    QVERIFY(!decision->terms.last().promised.isSet());
}

void DecisionTest::aRejectedMatterTheApplicantWantsIsToldHim()
{
    Work work = completeWork().answer("Q1", "inst");
    work.session.situation().added = {MatterId(u"C"_s)};
    const auto decision = decideOn(work);
    QCOMPARE(decision->outcome, DecisionOutcome::Noticed);
    QCOMPARE(decision->missing.size(), 1);
    QCOMPARE(decision->missing.first().kind, MissingKind::Rule);
    QCOMPARE(decision->missing.first().params, QStringList{u"请到民政局办理"_s});
}

void DecisionTest::whereEveryMatterIsRejectedTheRulesRefuse()
{
    Work work = completeWork().answer("Q1", "inst");
    work.session.situation().chosen = QList{MatterId(u"C"_s)};
    const auto decision = decideOn(work);
    QCOMPARE(decision->outcome, DecisionOutcome::Refused);
    QCOMPARE(decision->choice.ground, RefusalGround::RejectedByRule);
    QCOMPARE(decision->choice.reason, u"请到民政局办理"_s);
}

void DecisionTest::withoutMattersNothingIsDecided()
{
    Work work = completeWork();
    work.session.situation().chosen = QList<MatterId>{};
    QCOMPARE(decideOn(work).error().code, u"decision.noMatters"_s);
}

void DecisionTest::receivedMaterialHasFiveWorkingDays()
{
    Work work = completeWork();
    work.choice.wish = Wish::Receive;
    const auto decision = decideOn(work);
    QCOMPARE(decision->outcome, DecisionOutcome::Received);
    QCOMPARE(decision->noticeBy.day, QDate(2026, 12, 1));
    QVERIFY(decision->terms.isEmpty());
}

void DecisionTest::receivedMaterialKnowsWhatIsMissing()
{
    Work work = completeWork();
    work.checklist.remove(u"M-PHOTO"_s);
    work.choice.wish = Wish::Receive;
    QCOMPARE(decideOn(work)->missing.size(), 1);
}

void DecisionTest::refusalWantsAReason()
{
    QCOMPARE(decideOn(completeWork().refuse({})).error().code, u"decision.refuseWithoutReason"_s);
    QCOMPARE(decideOn(completeWork().refuse(u"  "_s)).error().code,
             u"decision.refuseWithoutReason"_s);
    const auto decision = decideOn(completeWork().refuse(u"不属于本机关职权范围"_s));
    QCOMPARE(decision->outcome, DecisionOutcome::Refused);
    QVERIFY(decision->terms.isEmpty());
}

void DecisionTest::materialIsNoGroundForRefusal_data()
{
    QTest::addColumn<QString>("reason");
    for (const char* reason : {"材料不齐", "缺少户口簿原件", "申请材料不齐全、不符合法定形式",
                               "未携带身份证", "申请人没带身份证原件"})
        QTest::newRow(reason) << QString::fromUtf8(reason);
}

void DecisionTest::materialIsNoGroundForRefusal()
{
    QFETCH(const QString, reason);
    QCOMPARE(decideOn(completeWork().refuse(reason)).error().code,
             u"decision.materialIsNoGround"_s);
}

void DecisionTest::refusalByRuleNeedsARule()
{
    Work work = completeWork().refuse(u"规则不允许"_s);
    work.choice.ground = RefusalGround::RejectedByRule;
    QCOMPARE(decideOn(work).error().code, u"decision.nothingRejected"_s);
}

void DecisionTest::refusalByRuleBringsItsReason()
{
    Work work = completeWork().answer("Q1", "inst").refuse({});
    work.choice.ground = RefusalGround::RejectedByRule;
    const auto decision = decideOn(work);
    QCOMPARE(decision->outcome, DecisionOutcome::Refused);
    QCOMPARE(decision->choice.reason, u"请到民政局办理"_s);
}

void DecisionTest::aSecondVisitMayNotAskForNewMaterial()
{
    const QList<MissingItem> firstNotice{
        {MissingKind::Material, u"M-ID@applicant"_s, {}, u"material.missing"_s, {}, {}}};
    Work work = completeWork();
    work.checklist.remove(u"M-PHOTO"_s);
    const auto decision = decideOn(work, &firstNotice);
    QCOMPARE(decision->outcome, DecisionOutcome::Accepted);
    QCOMPARE(decision->notAskedBefore.size(), 1);
    QCOMPARE(decision->notAskedBefore.first().key, u"M-PHOTO"_s);

    // Nor may a flaw be found in what was in order the first time.
    Work flawed = completeWork();
    flawed.checklist[u"M-PHOTO"_s].defects = QStringList{u"背景不是白色"_s};
    QCOMPARE(decideOn(flawed, &firstNotice)->outcome, DecisionOutcome::Accepted);
}

void DecisionTest::aSecondVisitMayStillAskForWhatWasAsked()
{
    const QList<MissingItem> firstNotice{
        {MissingKind::Material, u"M-ID@applicant"_s, {}, u"material.missing"_s, {}, {}}};
    Work work = completeWork();
    work.checklist[u"M-ID@applicant"_s].defects = QStringList{u"照片模糊"_s};
    const auto decision = decideOn(work, &firstNotice);
    QCOMPARE(decision->outcome, DecisionOutcome::Noticed);
    QCOMPARE(decision->missing.size(), 1);
    QVERIFY(decision->notAskedBefore.isEmpty());
}

void DecisionTest::aFieldIsPutRightAtAnyVisit()
{
    const QList<MissingItem> firstNotice;
    const auto decision = decideOn(completeWork().type("applicant.address", {}), &firstNotice);
    QCOMPARE(decision->outcome, DecisionOutcome::Noticed);
    QCOMPARE(decision->missing.first().key, u"applicant.address"_s);
}

void DecisionTest::theLatestDateIsThePromisedOne()
{
    QCOMPARE(decideOn(completeWork().answer("Q1", "all"))->latestDue().day, QDate(2026, 12, 1));
    QVERIFY(!Decision().latestDue().isSet());
}

QTEST_GUILESS_MAIN(DecisionTest)
#include "tst_decision.moc"
