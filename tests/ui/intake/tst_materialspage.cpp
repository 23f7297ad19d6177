// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builtincalendar.h"
#include "tests/support/funeral.h"
#include "tests/supportui/dressed.h"
#include "ui/intake/defectpicker.h"
#include "ui/intake/materiallist.h"
#include "ui/intake/materiallistmodel.h"
#include "ui/intake/materialspage.h"
#include "ui/intake/noticedraft.h"
#include "ui/intake/reviewpoints.h"
#include "ui/wording/plainsentences.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

/// The checklist with the small 后事 on it, and the clerk's fingers.
struct Window
{
    PlainSentences sentences;
    std::unique_ptr<IntakeWork> work = test::funeralWork();
    WorkCalendar calendar = test::builtinCalendar();
    MaterialsPage page{sentences, calendar};

    Window()
    {
        work->answer(QuestionId(u"在哪里去世的？"_s), u"家中"_s);
        page.bind(work.get());
        page.resize(1090, 620);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        page.enter();
    }

    MaterialList* list() const { return page.findChild<MaterialList*>(); }
    void press(Qt::Key key) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : list(), key);
    }
    MaterialState state(const QString& key) const
    {
        const auto& model = list()->materials();
        return MaterialState(
            model.index(model.rowOf(key)).data(MaterialListModel::StateRole).toInt());
    }
    QString remark(const QString& key) const
    {
        const auto& model = list()->materials();
        return model.index(model.rowOf(key)).data(MaterialListModel::RemarkRole).toString();
    }
    /// All that is written on the paper at the right.
    QString notice() const
    {
        QStringList texts;
        for (const QLabel* label : page.findChild<NoticeDraft*>()->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    bool isSaid(const QString& words) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

/// The checklist as the clerk works it.
class TestMaterialsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void spaceMarksAMaterialPresent();
    void digitsCountTheCopies();
    void tooFewCopiesStandInTheNotice();
    void aDefectStandsInTheNoticeAtOnce();
    void ownWordsAreADefectToo();
    void escapeKeepsTheMarkedDefect();
    void aMaterialMayFollowOnlyWhereARuleAllowsIt();
    void aPromiseTakesThePlaceOfThePaper();
    void withoutSharedDataPaperIsWanted();
    void everythingIsHereByOneKey();
    void enterWalksToWhatIsOpen();
    void reviewPointsAreTickedByKey();
    void f1TellsWhoNeedsItAndWhy();
    void whatWasAskedForComesFirst();
    void theModelIsSound();
    void looks();
};

void TestMaterialsPage::spaceMarksAMaterialPresent()
{
    Window window;
    window.page.select(u"M-SURVEY"_s);
    QCOMPARE(window.state(u"M-SURVEY"_s), MaterialState::Missing);
    QVERIFY(window.notice().contains(u"死亡调查记录"_s));
    window.press(Qt::Key_Space);
    QCOMPARE(window.state(u"M-SURVEY"_s), MaterialState::Received);
    QVERIFY(!window.notice().contains(u"死亡调查记录"_s));
    window.press(Qt::Key_Space);
    QCOMPARE(window.state(u"M-SURVEY"_s), MaterialState::Missing);
}

void TestMaterialsPage::digitsCountTheCopies()
{
    Window window;
    window.page.select(u"M-ID@deceased"_s);
    window.press(Qt::Key_2);
    QCOMPARE(window.state(u"M-ID@deceased"_s), MaterialState::Received);
    QCOMPARE(window.work->checklist().value(u"M-ID@deceased"_s).copies, 2);
}

void TestMaterialsPage::tooFewCopiesStandInTheNotice()
{
    Window window;
    window.page.select(u"M-ID@deceased"_s);
    window.press(Qt::Key_2);
    QVERIFY(!window.notice().contains(u"居民身份证"_s));
    window.press(Qt::Key_1);
    QVERIFY(window.notice().contains(u"居民身份证"_s));
}

void TestMaterialsPage::aDefectStandsInTheNoticeAtOnce()
{
    Window window;
    window.page.select(u"M-HUKOU@deceased"_s);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_D);
    window.press(Qt::Key_2);
    QVERIFY(window.notice().contains(u"姓名与户口簿不一致"_s));
    QCOMPARE(window.state(u"M-HUKOU@deceased"_s), MaterialState::Defective);
    window.press(Qt::Key_2);
    QVERIFY(!window.notice().contains(u"姓名与户口簿不一致"_s));
    window.press(Qt::Key_Return);
    QVERIFY(window.list()->hasFocus());
}

void TestMaterialsPage::ownWordsAreADefectToo()
{
    Window window;
    window.page.select(u"M-HUKOU@deceased"_s);
    window.press(Qt::Key_D);
    window.press(Qt::Key_1);
    window.press(Qt::Key_Tab);
    auto* own = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(own);
    own->setText(u"第3页缺损"_s);
    window.press(Qt::Key_Return);
    const QStringList defects = window.work->checklist().value(u"M-HUKOU@deceased"_s).defects;
    QCOMPARE(defects, (QStringList{u"户口簿缺逝者一页"_s, u"第3页缺损"_s}));
    QVERIFY(window.notice().contains(u"第3页缺损"_s));
}

void TestMaterialsPage::escapeKeepsTheMarkedDefect()
{
    Window window;
    window.page.select(u"M-HUKOU@deceased"_s);
    window.press(Qt::Key_D);
    window.press(Qt::Key_1);
    window.press(Qt::Key_Escape);
    QVERIFY(window.list()->hasFocus());
    QCOMPARE(window.state(u"M-HUKOU@deceased"_s), MaterialState::Defective);
}

void TestMaterialsPage::aMaterialMayFollowOnlyWhereARuleAllowsIt()
{
    Window window;
    window.page.select(u"M-ID@deceased"_s);
    window.press(Qt::Key_L);
    QCOMPARE(window.state(u"M-ID@deceased"_s), MaterialState::Deferred);
    QVERIFY(window.remark(u"M-ID@deceased"_s).contains(u"2026年12月1日"_s));
    window.page.select(u"M-SURVEY"_s);
    window.press(Qt::Key_L);
    QCOMPARE(window.state(u"M-SURVEY"_s), MaterialState::Missing);
    QVERIFY(window.isSaid(u"容缺"_s));
}

void TestMaterialsPage::aPromiseTakesThePlaceOfThePaper()
{
    Window window;
    window.work->answer(QuestionId(u"证件有遗失吗？"_s), QJsonArray{u"户口簿"_s});
    QCOMPARE(window.state(u"M-LOST"_s), MaterialState::Waived);
    QVERIFY(window.remark(u"M-LOST"_s).contains(u"承诺"_s));
}

void TestMaterialsPage::withoutSharedDataPaperIsWanted()
{
    Window window;
    window.page.select(u"M-ID@applicant"_s);
    QCOMPARE(window.state(u"M-ID@applicant"_s), MaterialState::Waived);
    window.press(Qt::Key_N);
    QCOMPARE(window.state(u"M-ID@applicant"_s), MaterialState::Missing);
    window.press(Qt::Key_N);
    QCOMPARE(window.state(u"M-ID@applicant"_s), MaterialState::Waived);
}

void TestMaterialsPage::everythingIsHereByOneKey()
{
    Window window;
    test::fillForm(*window.work);
    window.press(Qt::Key_A);
    QVERIFY(window.notice().contains(u"没有缺项"_s));
    QCOMPARE(window.work->checklist().value(u"M-ID@deceased"_s).copies, 2);
}

void TestMaterialsPage::enterWalksToWhatIsOpen()
{
    Window window;
    QSignalSpy finished(&window.page, &StepPage::finished);
    const auto& model = window.list()->materials();
    int open = 0;
    for (int row = model.openFrom(0); row >= 0; row = model.openFrom(row + 1)) {
        QCOMPARE(window.list()->currentIndex().row(), row);
        window.press(Qt::Key_Return);
        ++open;
    }
    QVERIFY(open > 1);
    QCOMPARE(finished.size(), 1);
}

void TestMaterialsPage::reviewPointsAreTickedByKey()
{
    Window window;
    window.page.select(u"M-HUKOU@deceased"_s);
    const auto boxes = window.page.findChild<ReviewPoints*>()->findChildren<QCheckBox*>();
    QCOMPARE(boxes.first()->text(), u"户口簿为原件，逝者一页已核对"_s);
    window.press(Qt::Key_Tab);
    window.press(Qt::Key_Space);
    QCOMPARE(window.work->checklist().value(u"M-HUKOU@deceased"_s).tickedPoints,
             QStringList{u"户口簿为原件，逝者一页已核对"_s});
    // What concerns the matter as a whole is ticked once, whichever material one looks at.
    window.press(Qt::Key_Tab);
    window.press(Qt::Key_Space);
    window.page.select(u"M-SURVEY"_s);
    const auto others = window.page.findChild<ReviewPoints*>()->findChildren<QCheckBox*>();
    QCOMPARE(others.last()->text(), u"死亡地点决定签发单位"_s);
    QVERIFY(others.last()->isChecked());
}

void TestMaterialsPage::f1TellsWhoNeedsItAndWhy()
{
    Window window;
    window.page.select(u"M-HUKOU@deceased"_s);
    QVERIFY(!window.isSaid(u"省公安厅"_s));
    window.press(Qt::Key_F1);
    QVERIFY(window.isSaid(u"省公安厅"_s));
    window.press(Qt::Key_F1);
    QVERIFY(!window.isSaid(u"省公安厅"_s));
}

void TestMaterialsPage::whatWasAskedForComesFirst()
{
    Window window;
    MissingItem item;
    item.kind = MissingKind::Material;
    item.key = u"M-ID@deceased"_s;
    window.page.setAsked({item});
    QCOMPARE(window.list()->materials().rowOf(u"M-ID@deceased"_s), 0);
    QVERIFY(window.list()->materials().index(0).data(MaterialListModel::AskedRole).toBool());
}

void TestMaterialsPage::theModelIsSound()
{
    auto work = test::funeralWork();
    const WorkCalendar calendar = test::builtinCalendar();
    MaterialListModel model(calendar);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.bind(work.get());
    QVERIFY(model.rowCount() > 0);
    test::handInEverything(*work);
    work->answer(QuestionId(u"遗体怎样安排？"_s), u"土葬"_s);
    model.bind(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestMaterialsPage::looks()
{
    Window window;
    window.page.select(u"M-HUKOU@deceased"_s);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_D);
    window.press(Qt::Key_1);
    test::keepShot(window.page, u"materials-defect"_s, 1090, 620);
    window.press(Qt::Key_Return);
    window.page.select(u"M-ID@deceased"_s);
    window.press(Qt::Key_L);
    window.page.select(u"M-HUKOU@deceased"_s);
    test::keepShot(window.page, u"materials"_s, 1090, 620);
}

QTEST_MAIN(TestMaterialsPage)
#include "tst_materialspage.moc"
