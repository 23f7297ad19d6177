// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/funeral.h"
#include "tests/supportui/dressed.h"
#include "ui/intake/changenote.h"
#include "ui/intake/figuresstrip.h"
#include "ui/intake/matterlistmodel.h"
#include "ui/intake/questioncard.h"
#include "ui/intake/questionlist.h"
#include "ui/intake/situationpage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

/// The page with the small 后事 on it, and the clerk's fingers.
struct Window
{
    std::unique_ptr<IntakeWork> work = test::funeralWork();
    SituationPage page;

    Window()
    {
        page.bind(work.get());
        page.resize(1090, 620);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        page.enter();
    }

    void press(Qt::Key key)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus && page.isAncestorOf(focus) ? focus : page.focusProxy(), key);
    }
    void press(const QString& keys)
    {
        for (const QChar key : keys)
            press(Qt::Key(key.unicode()));
    }

    QStringList questions() const
    {
        QStringList texts;
        for (const QuestionCard* card : page.findChildren<QuestionCard*>()) {
            if (!card->isHidden())
                texts.append(card->question().text);
        }
        return texts;
    }
    QString asked() const
    {
        for (const QuestionCard* card : page.findChildren<QuestionCard*>()) {
            if (card->isActive() && !card->isHidden())
                return card->question().text;
        }
        return {};
    }
    QJsonValue answer(const QString& question) const
    {
        return work->session().situation().given.value(QuestionId(question));
    }
    QListView* matters() const { return page.findChild<QListView*>(); }
    int rowOf(const QString& matter) const
    {
        return static_cast<MatterListModel*>(matters()->model())->rowOf(MatterId(matter));
    }
    QVariant matter(const QString& id, int role) const
    {
        return matters()->model()->index(rowOf(id), 0).data(role);
    }
    QString shown(const QString& start) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(start))
                return label->text();
        }
        return {};
    }
};

} // namespace

/// The situation step as the clerk works it.
class TestSituationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void digitsAnswerTheQuestion();
    void enterTakesTheUsualAnswerAndGoesOn();
    void aHiddenQuestionIsNotThere();
    void severalChoicesAreToggledAndEnterGoesOn();
    void aDayIsTypedInAnyUsualWay();
    void changedAnswerShowsWhatCameAndWent();
    void walkingBackLosesNothing();
    void afterTheLastQuestionEnterLeadsOn();
    void spaceTakesAMatterOutAndPutsItBack();
    void aRefusedMatterSaysWhy();
    void aMatterWithoutGuideCantBeAdded();
    void aMatterSaysWhatItWaitsFor();
    void noticesOfRulesAreShown();
    void theModelIsSound();
    void looks();
};

void TestSituationPage::digitsAnswerTheQuestion()
{
    Window window;
    QCOMPARE(window.asked(), u"在哪里去世的？"_s);
    window.press(u"2"_s);
    QCOMPARE(window.answer(u"在哪里去世的？"_s), QJsonValue(u"家中"_s));
    QCOMPARE(window.asked(), u"遗体怎样安排？"_s);
    window.press(u"9"_s);
    QCOMPARE(window.asked(), u"遗体怎样安排？"_s);
}

void TestSituationPage::enterTakesTheUsualAnswerAndGoesOn()
{
    Window window;
    window.press(Qt::Key_Return);
    QCOMPARE(window.answer(u"在哪里去世的？"_s), QJsonValue(u"医院内"_s));
    QCOMPARE(window.asked(), u"遗体怎样安排？"_s);
}

void TestSituationPage::aHiddenQuestionIsNotThere()
{
    Window window;
    QVERIFY(window.questions().contains(u"申请费用减免吗？"_s));
    window.press(u"12"_s);
    QVERIFY(!window.questions().contains(u"申请费用减免吗？"_s));
    QCOMPARE(window.asked(), u"证件有遗失吗？"_s);
}

void TestSituationPage::severalChoicesAreToggledAndEnterGoesOn()
{
    Window window;
    window.press(u"11112"_s);
    QCOMPARE(window.answer(u"证件有遗失吗？"_s).toArray().size(), 2);
    window.press(u"1"_s);
    QCOMPARE(window.answer(u"证件有遗失吗？"_s).toArray(), QJsonArray{u"户口簿"_s});
    window.press(Qt::Key_Return);
    QCOMPARE(window.asked(), u"去世日期？"_s);
}

void TestSituationPage::aDayIsTypedInAnyUsualWay()
{
    Window window;
    window.press(u"111"_s);
    window.press(Qt::Key_Return);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    window.press(Qt::Key_Return);
    QCOMPARE(window.asked(), u"去世日期？"_s); // nothing usual to take
    QTest::keyClicks(QApplication::focusWidget(), u"20261120"_s);
    window.press(Qt::Key_Return);
    QCOMPARE(window.answer(u"去世日期？"_s), QJsonValue(u"2026-11-20"_s));
    QCOMPARE(window.asked(), QString());
}

void TestSituationPage::changedAnswerShowsWhatCameAndWent()
{
    Window window;
    window.press(u"2"_s);
    QVERIFY(window.shown(u"多了"_s).contains(u"死亡调查记录"_s));
    window.press(u"2"_s);
    QVERIFY(window.shown(u"少了"_s).contains(u"火化遗体、火化证明"_s));
    QVERIFY(window.shown(u"多了"_s).isEmpty());
    window.press(Qt::Key_Up);
    window.press(u"1"_s);
    QVERIFY(window.shown(u"多了"_s).contains(u"火化遗体、火化证明"_s));
}

void TestSituationPage::walkingBackLosesNothing()
{
    Window window;
    window.press(u"21"_s);
    QVERIFY(window.page.goBack());
    QVERIFY(window.page.goBack());
    QCOMPARE(window.asked(), u"在哪里去世的？"_s);
    QVERIFY(!window.page.goBack());
    QCOMPARE(window.answer(u"在哪里去世的？"_s), QJsonValue(u"家中"_s));
    QCOMPARE(window.answer(u"遗体怎样安排？"_s), QJsonValue(u"火化"_s));
    window.press(u"1"_s);
    QCOMPARE(window.asked(), u"申请费用减免吗？"_s);
}

void TestSituationPage::afterTheLastQuestionEnterLeadsOn()
{
    Window window;
    QSignalSpy finished(&window.page, &StepPage::finished);
    window.press(u"111"_s);
    window.press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"2026-11-20"_s);
    window.press(Qt::Key_Return);
    QCOMPARE(finished.size(), 0);
    window.press(Qt::Key_Return);
    QCOMPARE(finished.size(), 1);
}

void TestSituationPage::spaceTakesAMatterOutAndPutsItBack()
{
    Window window;
    window.matters()->setCurrentIndex(window.matters()->model()->index(window.rowOf(u"P110"_s), 0));
    QTest::keyClick(window.matters(), Qt::Key_Space);
    QCOMPARE(window.matter(u"P110"_s, MatterListModel::PlaceRole).toInt(),
             int(MatterPlace::Dropped));
    QVERIFY(!window.work->merge().selection.contains(MatterId(u"P110"_s)));
    // The cursor stays with the matter, so that the same key puts it back.
    QTest::keyClick(window.matters(), Qt::Key_Space);
    QVERIFY(window.work->merge().selection.contains(MatterId(u"P110"_s)));
    window.matters()->setCurrentIndex(window.matters()->model()->index(window.rowOf(u"P112"_s), 0));
    QTest::keyClick(window.matters(), Qt::Key_Space);
    QCOMPARE(window.matter(u"P112"_s, MatterListModel::PlaceRole).toInt(), int(MatterPlace::Added));
}

void TestSituationPage::aRefusedMatterSaysWhy()
{
    Window window;
    window.press(u"3"_s);
    QVERIFY(
        window.matter(u"P108"_s, MatterListModel::RemarkRole).toString().contains(u"公证认证"_s));
    QVERIFY(!window.matter(u"P108"_s, Qt::CheckStateRole).isValid());
}

void TestSituationPage::aMatterWithoutGuideCantBeAdded()
{
    Window window;
    const QModelIndex index = window.matters()->model()->index(window.rowOf(u"P113"_s), 0);
    QVERIFY(!index.data(MatterListModel::RemarkRole).toString().isEmpty());
    window.matters()->setCurrentIndex(index);
    QTest::keyClick(window.matters(), Qt::Key_Space);
    QVERIFY(window.work->session().situation().added.isEmpty());
}

void TestSituationPage::aMatterSaysWhatItWaitsFor()
{
    Window window;
    QVERIFY(window.matter(u"P109"_s, MatterListModel::RemarkRole)
                .toString()
                .contains(u"死亡医学证明办理"_s));
    QVERIFY(window.matter(u"P108"_s, MatterListModel::RemarkRole).toString().isEmpty());
}

void TestSituationPage::noticesOfRulesAreShown()
{
    Window window;
    QVERIFY(window.shown(u"家中去世的"_s).isEmpty());
    window.press(u"2"_s);
    QVERIFY(!window.shown(u"家中去世的"_s).isEmpty());
}

void TestSituationPage::theModelIsSound()
{
    auto work = test::funeralWork();
    MatterListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.bind(work.get());
    QVERIFY(model.rowCount() > 0);
    work->answer(QuestionId(u"遗体怎样安排？"_s), u"土葬"_s);
    model.bind(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestSituationPage::looks()
{
    Window window;
    window.press(u"2"_s);
    test::keepShot(window.page, u"situation"_s, 1090, 620);
}

QTEST_MAIN(TestSituationPage)
#include "tst_situationpage.moc"
