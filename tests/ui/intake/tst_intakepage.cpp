// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/funeral.h"
#include "tests/supportui/counterwindow.h"
#include "tests/supportui/dressed.h"
#include "ui/intake/decisionpage.h"
#include "ui/intake/materiallist.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

/// The wizard with the small 后事 begun on it.
struct Window : test::CounterWindow
{
    Window() : CounterWindow(test::funeralCatalog())
    {
        [[maybe_unused]] const Outcome begun = desk.begin(ScenarioId(u"P11.1"_s));
    }

    IntakeStep step() const { return desk.flow().step(); }
    /// The day of death; nothing usual stands there, so it must be answered.
    void answerQuestions() { desk.work()->answer(QuestionId(u"去世日期？"_s), u"2026-11-20"_s); }
    void complete()
    {
        answerQuestions();
        test::fillForm(*desk.work());
        test::handInEverything(*desk.work());
    }
    QString onward()
    {
        for (const QPushButton* button : wizard().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->property("kind") == u"primary"_s &&
                button->minimumWidth() >= 200)
                return button->text();
        }
        return {};
    }
};

} // namespace

/// One applicant's way through the window, by keyboard.
class TestIntakePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void questionsLeadToTheForm();
    void anUnansweredQuestionIsNamedAsTheReason();
    void fKeysLeadToTheSteps();
    void walkingBackLosesNothing();
    void theFormLeadsToTheMaterials();
    void theMarksTellWhatIsLeft();
    void escapeLosesNothing();
    void parkingKeepsEverything();
    void theTitleNamesTheApplicant();
    void controlEnterDecidesWhatIsObvious();
    void theNoticeNamesEverythingAndLeadsThere();
    void eachMatterHasItsOwnDay();
    void refusingForMissingMaterialIsExplained();
    void aRefusalNeedsAReason();
    void receivingNamesTheFifthDay();
    void afterTheDecisionNothingCanBeChanged();
    void theNextApplicantComesByEnter();
    void aCorrectionVisitIsOnlyAboutTheNotice();
    void looks();
};

void TestIntakePage::questionsLeadToTheForm()
{
    Window window;
    QCOMPARE(window.step(), IntakeStep::Situation);
    window.press(Qt::Key_1);
    window.press(Qt::Key_1);
    window.press(Qt::Key_1);
    window.press(Qt::Key_Return);
    window.type(u"20261120"_s);
    window.press(Qt::Key_Return);
    QCOMPARE(window.step(), IntakeStep::Situation);
    window.press(Qt::Key_Return);
    QCOMPARE(window.step(), IntakeStep::Form);
}

void TestIntakePage::anUnansweredQuestionIsNamedAsTheReason()
{
    Window window;
    window.press(Qt::Key_F6);
    QCOMPARE(window.step(), IntakeStep::Situation);
    QVERIFY(window.isSaid(u"情形问题"_s));
}

void TestIntakePage::fKeysLeadToTheSteps()
{
    Window window;
    window.answerQuestions();
    window.press(Qt::Key_F7);
    QCOMPARE(window.step(), IntakeStep::Materials);
    window.press(Qt::Key_F6);
    QCOMPARE(window.step(), IntakeStep::Form);
    window.press(Qt::Key_F10);
    QCOMPARE(window.step(), IntakeStep::Decision);
    window.press(Qt::Key_F3);
    QCOMPARE(window.step(), IntakeStep::Situation);
    window.press(Qt::Key_F11);
    QCOMPARE(window.step(), IntakeStep::Scenario);
    window.press(Qt::Key_Return);
    QCOMPARE(window.step(), IntakeStep::Situation);
}

void TestIntakePage::walkingBackLosesNothing()
{
    Window window;
    window.complete();
    window.press(Qt::Key_F10);
    QVERIFY(window.isSaid(u"受理"_s));
    window.press(Qt::Key_F2);
    QCOMPARE(window.step(), IntakeStep::Materials);
    window.press(Qt::Key_F2);
    QCOMPARE(window.step(), IntakeStep::Form);
    window.press(Qt::Key_F3);
    window.press(Qt::Key_F10);
    const Result<Decision> decision = window.desk.preview({});
    QCOMPARE(decision->outcome, DecisionOutcome::Accepted);
}

void TestIntakePage::theFormLeadsToTheMaterials()
{
    Window window;
    window.answerQuestions();
    test::fillForm(*window.desk.work());
    window.press(Qt::Key_F6);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.step(), IntakeStep::Materials);
}

void TestIntakePage::theMarksTellWhatIsLeft()
{
    Window window;
    window.answerQuestions();
    window.press(Qt::Key_F6);
    window.press(Qt::Key_F7);
    const IntakeFacts facts = window.desk.facts();
    QVERIFY(facts.openFields > 0 && facts.openMaterials > 0);
    QVERIFY(window.isSaid(QString::number(facts.openFields)));
    QVERIFY(window.isSaid(QString::number(facts.openMaterials)));
}

void TestIntakePage::escapeLosesNothing()
{
    Window window;
    window.complete();
    for (const Qt::Key key : {Qt::Key_F3, Qt::Key_F6, Qt::Key_F7, Qt::Key_F10}) {
        window.press(key);
        const IntakeStep step = window.step();
        window.press(Qt::Key_Escape);
        QCOMPARE(window.step(), step);
    }
    QCOMPARE(window.desk.facts().openFields, 0);
    QCOMPARE(window.desk.facts().openMaterials, 0);
}

void TestIntakePage::parkingKeepsEverything()
{
    Window window;
    window.complete();
    window.press(Qt::Key_F7);
    window.press(Qt::Key_F12);
    QVERIFY(!window.desk.work());
    const QList<Draft> parked = window.drafts.list().value();
    QCOMPARE(parked.size(), 1);
    QVERIFY(window.desk.resume(parked.first().id));
    QCOMPARE(window.step(), IntakeStep::Materials);
    QCOMPARE(window.desk.facts().openMaterials, 0);
}

void TestIntakePage::theTitleNamesTheApplicant()
{
    Window window;
    QSignalSpy changed(&window.wizard(), &IntakePage::titleChanged);
    QCOMPARE(window.wizard().title(), u"后事"_s);
    window.complete();
    QVERIFY(!changed.isEmpty());
    QCOMPARE(window.wizard().applicant(), u"王秀英"_s);
}

void TestIntakePage::controlEnterDecidesWhatIsObvious()
{
    Window window;
    window.complete();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.step(), IntakeStep::Decision); // first it shows what will happen
    QVERIFY(window.onward().startsWith(u"受理"_s));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.step(), IntakeStep::Paper);
    QCOMPARE(window.cases.cases().size(), 1);
    QVERIFY(window.isSaid(u"370102 001 20261124 005"_s));
}

void TestIntakePage::theNoticeNamesEverythingAndLeadsThere()
{
    Window window;
    window.complete();
    MaterialMark faulty;
    faulty.isPresent = true;
    faulty.copies = 1;
    faulty.defects = QStringList{u"户口簿缺逝者一页"_s};
    window.desk.work()->mark(MaterialKey::fromText(u"M-HUKOU@deceased"_s), faulty);
    window.desk.work()->type({u"deceased.name"_s, {}}, QJsonValue());
    window.press(Qt::Key_F10);
    QVERIFY(window.isSaid(u"户口簿缺逝者一页"_s));
    QVERIFY(window.isSaid(u"逝者·姓名"_s));
    window.press(Qt::Key_Return);
    QCOMPARE(window.step(), IntakeStep::Form);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    window.press(Qt::Key_F10);
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    QCOMPARE(window.step(), IntakeStep::Materials);
    QCOMPARE(window.wizard().findChild<MaterialList*>()->current()->key.text(),
             u"M-HUKOU@deceased"_s);
}

void TestIntakePage::eachMatterHasItsOwnDay()
{
    Window window;
    window.complete();
    window.press(Qt::Key_F10);
    QVERIFY(window.isSaid(u"2026年11月25日"_s));          // 死亡医学证明: one working day
    QVERIFY(window.isSaid(u"2026年11月27日"_s));          // 火化证明: three
    QVERIFY(window.isSaid(u"死亡医学证明办理”办结后"_s)); // 户口注销 waits
}

void TestIntakePage::refusingForMissingMaterialIsExplained()
{
    Window window;
    window.answerQuestions();
    window.press(Qt::Key_F10);
    window.press(Qt::Key_3);
    window.press(Qt::Key_4);
    QVERIFY(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
    static_cast<QPlainTextEdit*>(QApplication::focusWidget())->setPlainText(u"材料不齐全"_s);
    QVERIFY(window.isSaid(u"一次性告知"_s));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.step(), IntakeStep::Decision);
    QVERIFY(window.cases.cases().isEmpty());
}

void TestIntakePage::aRefusalNeedsAReason()
{
    Window window;
    window.answerQuestions();
    window.press(Qt::Key_F10);
    window.press(Qt::Key_3);
    window.press(Qt::Key_4);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.step(), IntakeStep::Decision);
    static_cast<QPlainTextEdit*>(QApplication::focusWidget())
        ->setPlainText(u"该事项属市民政局职权"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.step(), IntakeStep::Paper);
    QCOMPARE(window.desk.submitted()->decision.outcome, DecisionOutcome::Refused);
}

void TestIntakePage::receivingNamesTheFifthDay()
{
    Window window;
    window.answerQuestions();
    window.press(Qt::Key_F10);
    window.press(Qt::Key_2);
    QVERIFY(window.isSaid(u"2026年12月1日"_s));
}

void TestIntakePage::afterTheDecisionNothingCanBeChanged()
{
    Window window;
    window.complete();
    window.press(Qt::Key_F10);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    window.press(Qt::Key_F6);
    QCOMPARE(window.step(), IntakeStep::Paper);
    window.press(Qt::Key_F12);
    QVERIFY(window.desk.work());
}

void TestIntakePage::theNextApplicantComesByEnter()
{
    Window window;
    window.complete();
    window.press(Qt::Key_F10);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    window.press(Qt::Key_Return);
    QVERIFY(window.isSaid(u"F9"_s)); // nothing is printed yet
    window.press(Qt::Key_Return);
    QVERIFY(!window.desk.work());
}

void TestIntakePage::aCorrectionVisitIsOnlyAboutTheNotice()
{
    Window window;
    window.complete();
    window.desk.work()->mark(MaterialKey::fromText(u"M-ID@deceased"_s), {});
    window.press(Qt::Key_F10);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    const CaseNumber number = window.desk.submitted()->record.number;
    QVERIFY(window.desk.clear());
    QVERIFY(window.desk.beginReturn(number));
    window.press(Qt::Key_F3);
    QVERIFY(window.step() != IntakeStep::Situation);
    window.press(Qt::Key_F7);
    QCOMPARE(window.wizard().findChild<MaterialList*>()->current()->key.text(), u"M-ID@deceased"_s);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_F10);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.desk.submitted()->decision.outcome, DecisionOutcome::Accepted);
}

void TestIntakePage::looks()
{
    Window window;
    test::keepShot(window.wizard(), u"wizard-situation"_s, 1290, 680);
    window.press(Qt::Key_F11);
    test::keepShot(window.wizard(), u"wizard-scenario"_s, 1290, 680);
    window.answerQuestions();
    window.press(Qt::Key_F6);
    test::keepShot(window.wizard(), u"wizard-form"_s, 1290, 680);
    window.press(Qt::Key_F7);
    test::keepShot(window.wizard(), u"wizard-materials"_s, 1290, 680);
    window.press(Qt::Key_F10);
    test::keepShot(window.wizard(), u"wizard-notice"_s, 1290, 680);
    window.press(Qt::Key_3);
    test::keepShot(window.wizard(), u"wizard-refusal"_s, 1290, 680);
    window.press(Qt::Key_1);
    window.complete();
    window.press(Qt::Key_F6);
    window.press(Qt::Key_F10);
    test::keepShot(window.wizard(), u"wizard-accept"_s, 1290, 680);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    test::keepShot(window.wizard(), u"wizard-paper"_s, 1290, 680);
}

QTEST_MAIN(TestIntakePage)
#include "tst_intakepage.moc"
