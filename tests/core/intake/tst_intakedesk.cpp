// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakedesk.h"
#include "tests/support/counter.h"
#include "tests/support/fixedclock.h"
#include "tests/support/moment.h"

#include <QSignalSpy>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

const FieldRef nameField{u"applicant.name"_s, {}};

} // namespace

/// The desk keeps whatever lies on it.
class IntakeDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFreeDeskHasNothingToDecide();
    void aNewCaseBeginsWithItsSituation();
    void aScenarioWithoutGuideIsNotBegun();
    void whoDoesNotTakeInBeginsNothing();
    void anEditIsOnDiskWithinASecond();
    void fastTypingDoesNotPutTheSaveOff();
    void everyStepIsOnDiskAtOnce();
    void anUntouchedCaseLeavesNoDraft();
    void anotherCaseParksTheOneOnTheDesk();
    void parkedWorkGoesOnWhereItStopped();
    void walkingBackLosesNothing();
    void aFailedSaveIsSaidAndTriedAgain();
    void whatCanNotBeSavedStaysOnTheDesk();
    void discardedWorkIsGone();
    void aDecisionIsStoredAndLeavesPapers();
    void afterADecisionNothingIsSavedAgain();
    void aDecidedCaseIsDecidedOnce();
    void aHelperTakesInAndTheWindowDecides();
    void aCorrectionVisitOpensWhatTheNoticeAskedFor();
    void aParkedCorrectionVisitIsGoneOnWith();
    void aDraftOfAnotherCatalogOpensWhileItsScenarioIsThere();
    void aDraftOfAGoneScenarioSaysSo();
    void unfinishedWorkFollowsTheRulesOfTheDayItIsTakenIn();
    void closingTheProgramParksTheWork();

private:
    std::unique_ptr<IntakeDesk> newDesk(ClerkRole role = ClerkRole::Clerk);
    void fillIn(IntakeDesk& desk, bool isComplete = true);
    Draft onDisk() const { return m_counter->drafts.list()->value(0); }
    qsizetype drafts() const { return m_counter->drafts.list()->size(); }

    const ScenarioId m_s1{u"S1"_s};
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<IntakeDesk> m_desk;
};

void IntakeDeskTest::init()
{
    m_desk.reset();
    m_clock = std::make_unique<FixedClock>(moment("2026-11-24T10:05"));
    m_counter = std::make_unique<Counter>();
    m_desk = newDesk();
}

std::unique_ptr<IntakeDesk> IntakeDeskTest::newDesk(ClerkRole role)
{
    const DeskTools tools{m_counter->cases, m_counter->drafts, m_counter->submitCase, *m_clock};
    return std::make_unique<IntakeDesk>(m_counter->catalog, tools, clerk(role));
}

void IntakeDeskTest::fillIn(IntakeDesk& desk, bool isComplete)
{
    const Work work = completeWork();
    for (const char* field :
         {"applicant.name", "applicant.idNo", "applicant.mobile", "applicant.address"}) {
        const FieldRef ref{QString::fromLatin1(field), {}};
        desk.work()->type(ref, work.session.value(ref));
    }
    for (auto it = work.checklist.cbegin(); it != work.checklist.cend(); ++it) {
        if (isComplete || it.key() != u"M-ID@applicant")
            desk.work()->mark(MaterialKey::fromText(it.key()), it.value());
    }
}

void IntakeDeskTest::aFreeDeskHasNothingToDecide()
{
    QVERIFY(!m_desk->work());
    QVERIFY(!m_desk->facts().hasScenario);
    QCOMPARE(m_desk->decide({}).error().code, u"intake.noScenario"_s);
    QCOMPARE(m_desk->preview({}).error().code, u"intake.noScenario"_s);
    QVERIFY(m_desk->clear().isOk());
}

void IntakeDeskTest::aNewCaseBeginsWithItsSituation()
{
    QSignalSpy changed(m_desk.get(), &IntakeDesk::workChanged);
    QVERIFY(m_desk->begin(m_s1).isOk());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_desk->flow().step(), IntakeStep::Situation);
    const IntakeFacts facts = m_desk->facts();
    QCOMPARE(facts.matters, 2);
    QCOMPARE(facts.openQuestions, 0);
    QCOMPARE(facts.openMaterials, 2);
    QVERIFY(facts.openFields > 0);
    QVERIFY(!facts.isReturning);
}

void IntakeDeskTest::aScenarioWithoutGuideIsNotBegun()
{
    QCOMPARE(m_desk->begin(ScenarioId(u"S2"_s)).error().code, u"intake.noGuide"_s);
    QCOMPARE(m_desk->begin(ScenarioId(u"S9"_s)).error().code, u"intake.noScenario"_s);
    QVERIFY(!m_desk->work());
}

void IntakeDeskTest::whoDoesNotTakeInBeginsNothing()
{
    const auto desk = newDesk(ClerkRole::ItAdmin);
    QCOMPARE(desk->begin(m_s1).error().code, u"session.notAllowed"_s);
}

void IntakeDeskTest::anEditIsOnDiskWithinASecond()
{
    QVERIFY(DraftKeeper::delayMs <= 1000);
    QVERIFY(m_desk->begin(m_s1).isOk());
    QSignalSpy saved(m_desk.get(), &IntakeDesk::saved);
    m_desk->work()->type(nameField, u"甲某"_s);
    QVERIFY(saved.wait());
    const FormSession stored = FormSession::fromJson(onDisk().session);
    QCOMPARE(stored.value(nameField).toString(), u"甲某"_s);
    QCOMPARE(onDisk().title, u"试办 · 甲某"_s);
    QCOMPARE(onDisk().clerk, u"0107"_s);
}

void IntakeDeskTest::fastTypingDoesNotPutTheSaveOff()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    QSignalSpy saved(m_desk.get(), &IntakeDesk::saved);
    QTimer typing;
    int strokes = 0;
    connect(&typing, &QTimer::timeout, this,
            [&] { m_desk->work()->type(nameField, u"甲"_s.repeated(++strokes)); });
    typing.start(5); // a stroke every five milliseconds, without an end
    QVERIFY(saved.wait());
    QVERIFY(strokes > 1);
}

void IntakeDeskTest::everyStepIsOnDiskAtOnce()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    QVERIFY(m_desk->goTo(IntakeStep::Form).isOk());
    QCOMPARE(drafts(), 1);
    QCOMPARE(IntakeStep(onDisk().step), IntakeStep::Form);
    m_desk->work()->answer(QuestionId(u"Q1"_s), u"inst"_s);
    QVERIFY(m_desk->goTo(IntakeStep::Materials).isOk());
    QCOMPARE(FormSession::fromJson(onDisk().session).situation().given.size(), 1);
}

void IntakeDeskTest::anUntouchedCaseLeavesNoDraft()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    QVERIFY(m_desk->clear().isOk());
    QCOMPARE(drafts(), 0);
}

void IntakeDeskTest::anotherCaseParksTheOneOnTheDesk()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    m_desk->work()->type(nameField, u"甲某"_s);
    QVERIFY(m_desk->begin(m_s1).isOk());
    QVERIFY(m_desk->work()->session().value(nameField).isUndefined());
    QCOMPARE(drafts(), 1);
    QCOMPARE(onDisk().title, u"试办 · 甲某"_s);
}

void IntakeDeskTest::parkedWorkGoesOnWhereItStopped()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    fillIn(*m_desk, false);
    QVERIFY(m_desk->goTo(IntakeStep::Materials).isOk());
    const QString id = onDisk().id;
    const QJsonObject session = m_desk->work()->session().toJson();
    const Checklist checklist = m_desk->work()->checklist();
    QVERIFY(m_desk->clear().isOk());
    QVERIFY(!m_desk->work());

    QVERIFY(m_desk->resume(id).isOk());
    QCOMPARE(m_desk->flow().step(), IntakeStep::Materials);
    QCOMPARE(m_desk->work()->session().toJson(), session);
    QCOMPARE(m_desk->work()->checklist(), checklist);
    QCOMPARE(m_desk->resume(u"gone"_s).error().code, u"draft.notFound"_s);
    QVERIFY(m_desk->work()); // what lay there lies there still
}

void IntakeDeskTest::walkingBackLosesNothing()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    fillIn(*m_desk);
    QVERIFY(m_desk->goTo(IntakeStep::Decision).isOk());
    QVERIFY(m_desk->goTo(IntakeStep::Situation).isOk());
    QVERIFY(m_desk->goTo(IntakeStep::Decision).isOk());
    QCOMPARE(m_desk->facts().openFields, 0);
    QCOMPARE(m_desk->facts().openMaterials, 0);
}

void IntakeDeskTest::aFailedSaveIsSaidAndTriedAgain()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    QSignalSpy failed(m_desk.get(), &IntakeDesk::saveFailed);
    QSignalSpy saved(m_desk.get(), &IntakeDesk::saved);
    m_counter->drafts.refuse(Error{ErrorKind::Damaged, u"db.full"_s, {}});
    m_desk->work()->type(nameField, u"甲某"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, u"db.full"_s);
    m_counter->drafts.refuse(std::nullopt);
    QVERIFY(saved.wait());
    QCOMPARE(drafts(), 1);
}

void IntakeDeskTest::whatCanNotBeSavedStaysOnTheDesk()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    m_desk->work()->type(nameField, u"甲某"_s);
    m_counter->drafts.refuse(Error{ErrorKind::Damaged, u"db.full"_s, {}});
    QCOMPARE(m_desk->begin(m_s1).error().code, u"db.full"_s);
    QCOMPARE(m_desk->work()->session().value(nameField).toString(), u"甲某"_s);
    QCOMPARE(m_desk->clear().error().code, u"db.full"_s);
    QVERIFY(m_desk->work());
    m_counter->drafts.refuse(std::nullopt);
}

void IntakeDeskTest::discardedWorkIsGone()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    QVERIFY(m_desk->goTo(IntakeStep::Form).isOk());
    QCOMPARE(drafts(), 1);
    m_desk->work()->type(nameField, u"甲某"_s);
    QVERIFY(m_desk->clear(true).isOk());
    QCOMPARE(drafts(), 0);
    QVERIFY(!m_desk->work());
}

void IntakeDeskTest::aDecisionIsStoredAndLeavesPapers()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    fillIn(*m_desk);
    QVERIFY(m_desk->goTo(IntakeStep::Decision).isOk());
    QCOMPARE(m_desk->preview({})->outcome, DecisionOutcome::Accepted);
    QSignalSpy decided(m_desk.get(), &IntakeDesk::decided);
    QVERIFY(m_desk->decide({}).isOk());
    QCOMPARE(decided.size(), 1);
    QCOMPARE(m_desk->flow().step(), IntakeStep::Paper);
    QCOMPARE(m_counter->memory.cases().size(), 1);
    QCOMPARE(m_desk->submitted()->documents.size(), 1);
    QCOMPARE(drafts(), 0);
    QCOMPARE(m_desk->goTo(IntakeStep::Form).error().code, u"intake.alreadyDecided"_s);
}

void IntakeDeskTest::afterADecisionNothingIsSavedAgain()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    fillIn(*m_desk);
    QVERIFY(m_desk->decide({}).isOk());
    m_desk->work()->type(nameField, u"乙某"_s);
    QVERIFY(m_desk->goTo(IntakeStep::Paper).isOk());
    QVERIFY(m_desk->clear().isOk());
    QCOMPARE(drafts(), 0);
    QVERIFY(!m_desk->submitted());
}

void IntakeDeskTest::aDecidedCaseIsDecidedOnce()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    fillIn(*m_desk);
    QVERIFY(m_desk->decide({}).isOk());
    QCOMPARE(m_desk->decide({}).error().code, u"intake.alreadyDecided"_s);
    QCOMPARE(m_counter->memory.cases().size(), 1);
}

void IntakeDeskTest::aHelperTakesInAndTheWindowDecides()
{
    const auto helpers = newDesk(ClerkRole::Helper);
    QVERIFY(helpers->begin(m_s1).isOk());
    fillIn(*helpers);
    QCOMPARE(helpers->decide({}).error().code, u"session.notAllowed"_s);
    QVERIFY(helpers->work());
    QVERIFY(helpers->clear().isOk());

    QVERIFY(m_desk->resume(onDisk().id).isOk());
    QVERIFY(m_desk->decide({}).isOk());
    QCOMPARE(m_counter->memory.cases().size(), 1);
}

void IntakeDeskTest::aCorrectionVisitOpensWhatTheNoticeAskedFor()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    fillIn(*m_desk, false);
    QVERIFY(m_desk->decide({}).isOk());
    const CaseNumber number = m_desk->submitted()->record.number;
    QCOMPARE(m_desk->submitted()->decision.outcome, DecisionOutcome::Noticed);

    m_clock->set(moment("2026-11-26T09:00"));
    QVERIFY(m_desk->beginReturn(number).isOk());
    QCOMPARE(m_desk->askedBefore().size(), 1);
    QCOMPARE(m_desk->flow().step(), IntakeStep::Materials);
    QVERIFY(m_desk->facts().isReturning);
    QCOMPARE(m_desk->goTo(IntakeStep::Situation).error().code, u"intake.returning"_s);

    fillIn(*m_desk);
    QVERIFY(m_desk->decide({}).isOk());
    QCOMPARE(m_counter->memory.cases().size(), 1);
    QCOMPARE(m_desk->submitted()->decision.outcome, DecisionOutcome::Accepted);
    QCOMPARE(m_desk->beginReturn(number).error().code, u"case.closed"_s);
}

void IntakeDeskTest::aParkedCorrectionVisitIsGoneOnWith()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    fillIn(*m_desk, false);
    QVERIFY(m_desk->decide({}).isOk());
    const CaseNumber number = m_desk->submitted()->record.number;
    QVERIFY(m_desk->beginReturn(number).isOk());
    m_desk->work()->type(nameField, u"丙某"_s);
    QVERIFY(m_desk->begin(m_s1).isOk());

    QVERIFY(m_desk->beginReturn(number).isOk());
    QCOMPARE(drafts(), 1);
    QCOMPARE(m_desk->work()->session().value(nameField).toString(), u"丙某"_s);
    QCOMPARE(m_desk->askedBefore().size(), 1);
}

void IntakeDeskTest::aDraftOfAnotherCatalogOpensWhileItsScenarioIsThere()
{
    Draft old;
    old.id = u"d1"_s;
    old.scenario = m_s1;
    old.catalogVersion = u"older"_s;
    old.step = int(IntakeStep::Form);
    QVERIFY(m_counter->drafts.save(old).isOk());
    QVERIFY(m_desk->resume(u"d1"_s).isOk());
    QCOMPARE(m_desk->flow().step(), IntakeStep::Form);
}

void IntakeDeskTest::aDraftOfAGoneScenarioSaysSo()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    Draft old;
    old.id = u"d1"_s;
    old.scenario = ScenarioId(u"S9"_s);
    old.catalogVersion = u"older"_s;
    QVERIFY(m_counter->drafts.save(old).isOk());
    QCOMPARE(m_desk->resume(u"d1"_s).error().code, u"draft.otherCatalog"_s);
    QVERIFY(m_desk->work()); // what lay there lies there still
    QCOMPARE(drafts(), 1);   // and the draft isn't lost
}

void IntakeDeskTest::unfinishedWorkFollowsTheRulesOfTheDayItIsTakenIn()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    QVERIFY(m_desk->goTo(IntakeStep::Form).isOk());
    const QString id = onDisk().id;
    QVERIFY(m_desk->clear().isOk());
    m_clock->set(moment("2026-11-30T09:00"));
    QVERIFY(m_desk->resume(id).isOk());
    QCOMPARE(m_desk->work()->session().situation().intakeDay, QDate(2026, 11, 30));
}

void IntakeDeskTest::closingTheProgramParksTheWork()
{
    QVERIFY(m_desk->begin(m_s1).isOk());
    m_desk->work()->type(nameField, u"甲某"_s);
    m_desk.reset();
    QCOMPARE(drafts(), 1);
    QCOMPARE(onDisk().title, u"试办 · 甲某"_s);
}

QTEST_GUILESS_MAIN(IntakeDeskTest)
#include "tst_intakedesk.moc"
