// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakeflow.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

/// A situation that is settled and a form that isn't.
IntakeFacts settled()
{
    IntakeFacts facts;
    facts.hasScenario = true;
    facts.scenarioHasGuide = true;
    facts.matters = 2;
    facts.openFields = 3;
    facts.openMaterials = 1;
    return facts;
}

QString codeOf(const Outcome& outcome)
{
    return outcome ? QString() : outcome.error().code;
}

} // namespace

/// The steps of taking a case in.
class IntakeFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWithTheScenario();
    void nothingGoesOnWithoutAScenario();
    void aScenarioWithoutGuideGoesNoFurther();
    void openQuestionsKeepTheFormClosed();
    void noMattersKeepTheFormClosed();
    void anIncompleteFormIsNoBarrier();
    void walkingForwardAndBackVisitsEveryStep();
    void thePaperComesAfterTheDecision();
    void afterTheDecisionThereIsNoWayBack();
    void whereEverythingIsRejectedOnlyTheRefusalIsLeft();
    void aCorrectionVisitLeavesTheSituationAlone();
    void marksShowWhatNeedsWork();
    void marksOfADecidedCaseAreDone();
    void parkedWorkGoesOnAtItsStep();
    void parkedWorkGoesOnAsFarAsTheFactsAllow();
    void aRefusedMoveLeavesTheStep();
};

void IntakeFlowTest::itBeginsWithTheScenario()
{
    const IntakeFlow flow;
    QCOMPARE(flow.step(), IntakeStep::Scenario);
    QCOMPARE(codeOf(flow.mayGoBack({})), u"intake.firstStep"_s);
}

void IntakeFlowTest::nothingGoesOnWithoutAScenario()
{
    IntakeFlow flow;
    for (const IntakeStep step : {IntakeStep::Situation, IntakeStep::Form, IntakeStep::Decision})
        QCOMPARE(codeOf(flow.goTo(step, {})), u"intake.noScenario"_s);
}

void IntakeFlowTest::aScenarioWithoutGuideGoesNoFurther()
{
    IntakeFacts facts = settled();
    facts.scenarioHasGuide = false;
    QCOMPARE(codeOf(IntakeFlow().mayGoTo(IntakeStep::Situation, facts)), u"intake.noGuide"_s);
}

void IntakeFlowTest::openQuestionsKeepTheFormClosed()
{
    IntakeFacts facts = settled();
    facts.openQuestions = 1;
    QVERIFY(IntakeFlow().mayGoTo(IntakeStep::Situation, facts).isOk());
    QCOMPARE(codeOf(IntakeFlow().mayGoTo(IntakeStep::Form, facts)), u"intake.openQuestions"_s);
    QCOMPARE(codeOf(IntakeFlow().mayGoTo(IntakeStep::Decision, facts)), u"intake.openQuestions"_s);
}

void IntakeFlowTest::noMattersKeepTheFormClosed()
{
    IntakeFacts facts = settled();
    facts.matters = 0;
    for (const IntakeStep step : {IntakeStep::Form, IntakeStep::Materials, IntakeStep::Decision})
        QCOMPARE(codeOf(IntakeFlow().mayGoTo(step, facts)), u"intake.noMatters"_s);
}

void IntakeFlowTest::anIncompleteFormIsNoBarrier()
{
    IntakeFlow flow;
    QVERIFY(flow.goTo(IntakeStep::Decision, settled()).isOk()); // it leads to the notice
}

void IntakeFlowTest::walkingForwardAndBackVisitsEveryStep()
{
    IntakeFlow flow;
    for (const IntakeStep step :
         {IntakeStep::Situation, IntakeStep::Form, IntakeStep::Materials, IntakeStep::Decision}) {
        QVERIFY(flow.next(settled()).isOk());
        QCOMPARE(flow.step(), step);
    }
    for (const IntakeStep step :
         {IntakeStep::Materials, IntakeStep::Form, IntakeStep::Situation, IntakeStep::Scenario}) {
        QVERIFY(flow.back(settled()).isOk());
        QCOMPARE(flow.step(), step);
    }
    QCOMPARE(flow.furthest(), IntakeStep::Decision);
    QVERIFY(flow.goTo(IntakeStep::Materials, settled()).isOk());
}

void IntakeFlowTest::thePaperComesAfterTheDecision()
{
    IntakeFlow flow;
    QCOMPARE(codeOf(flow.goTo(IntakeStep::Paper, settled())), u"intake.notDecided"_s);
    IntakeFacts decided = settled();
    decided.isDecided = true;
    QVERIFY(flow.goTo(IntakeStep::Paper, decided).isOk());
    QCOMPARE(codeOf(flow.next(decided)), u"intake.lastStep"_s);
}

void IntakeFlowTest::afterTheDecisionThereIsNoWayBack()
{
    IntakeFlow flow;
    IntakeFacts decided = settled();
    decided.isDecided = true;
    QVERIFY(flow.goTo(IntakeStep::Paper, decided).isOk());
    QCOMPARE(codeOf(flow.back(decided)), u"intake.alreadyDecided"_s);
    QCOMPARE(codeOf(flow.goTo(IntakeStep::Scenario, decided)), u"intake.alreadyDecided"_s);
}

void IntakeFlowTest::whereEverythingIsRejectedOnlyTheRefusalIsLeft()
{
    IntakeFacts facts = settled();
    facts.matters = 0;
    facts.rejections = 1;
    IntakeFlow flow;
    QVERIFY(flow.goTo(IntakeStep::Situation, facts).isOk());
    QCOMPARE(flow.mark(IntakeStep::Form, facts), StepMark::Locked);
    QVERIFY(flow.next(facts).isOk());
    QCOMPARE(flow.step(), IntakeStep::Decision);
    QVERIFY(flow.back(facts).isOk());
    QCOMPARE(flow.step(), IntakeStep::Situation);
}

void IntakeFlowTest::aCorrectionVisitLeavesTheSituationAlone()
{
    IntakeFacts facts = settled();
    facts.isReturning = true;
    IntakeFlow flow;
    flow.resumeAt(IntakeStep::Form, facts);
    QCOMPARE(codeOf(flow.back(facts)), u"intake.returning"_s);
    QCOMPARE(codeOf(flow.goTo(IntakeStep::Scenario, facts)), u"intake.returning"_s);
    QCOMPARE(flow.mark(IntakeStep::Situation, facts), StepMark::Done);
    QVERIFY(flow.next(facts).isOk());
}

void IntakeFlowTest::marksShowWhatNeedsWork()
{
    IntakeFlow flow;
    QVERIFY(flow.goTo(IntakeStep::Materials, settled()).isOk());
    IntakeFacts facts = settled();
    QCOMPARE(flow.mark(IntakeStep::Scenario, facts), StepMark::Done);
    QCOMPARE(flow.mark(IntakeStep::Situation, facts), StepMark::Done);
    QCOMPARE(flow.mark(IntakeStep::Form, facts), StepMark::NeedsWork);
    QCOMPARE(flow.mark(IntakeStep::Materials, facts), StepMark::NeedsWork);
    QCOMPARE(flow.mark(IntakeStep::Decision, facts), StepMark::Open);
    QCOMPARE(flow.mark(IntakeStep::Paper, facts), StepMark::Locked);
    facts.openFields = 0;
    QCOMPARE(flow.mark(IntakeStep::Form, facts), StepMark::Done);
    facts.openQuestions = 1;
    QCOMPARE(flow.mark(IntakeStep::Situation, facts), StepMark::NeedsWork);
    QCOMPARE(flow.mark(IntakeStep::Form, facts), StepMark::Locked);
}

void IntakeFlowTest::marksOfADecidedCaseAreDone()
{
    IntakeFlow flow;
    IntakeFacts decided = settled();
    decided.isDecided = true;
    QVERIFY(flow.goTo(IntakeStep::Paper, decided).isOk());
    QCOMPARE(flow.mark(IntakeStep::Form, decided), StepMark::Done);
    QCOMPARE(flow.mark(IntakeStep::Paper, decided), StepMark::Open);
}

void IntakeFlowTest::parkedWorkGoesOnAtItsStep()
{
    IntakeFlow flow;
    flow.resumeAt(IntakeStep::Materials, settled());
    QCOMPARE(flow.step(), IntakeStep::Materials);
}

void IntakeFlowTest::parkedWorkGoesOnAsFarAsTheFactsAllow()
{
    IntakeFacts facts = settled();
    facts.openQuestions = 1; // a new edition of the catalog asks one more
    IntakeFlow flow;
    flow.resumeAt(IntakeStep::Materials, facts);
    QCOMPARE(flow.step(), IntakeStep::Situation);
}

void IntakeFlowTest::aRefusedMoveLeavesTheStep()
{
    IntakeFlow flow;
    QVERIFY(flow.goTo(IntakeStep::Form, settled()).isOk());
    QVERIFY(!flow.goTo(IntakeStep::Paper, settled()).isOk());
    QCOMPARE(flow.step(), IntakeStep::Form);
    QCOMPARE(flow.furthest(), IntakeStep::Form);
}

QTEST_GUILESS_MAIN(IntakeFlowTest)
#include "tst_intakeflow.moc"
