// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/supportui/counterwindow.h"
#include "tests/supportui/dressed.h"
#include "ui/common/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/stateline.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

WorkplaceLabel place(bool isTraining)
{
    return {u"历下区政务服务中心"_s, u"05号窗口"_s, u"试用员 0107"_s, isTraining};
}

} // namespace

/// The frame around the pages.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void altDigitsLeadToTheAreas();
    void theHeaderNamesTheCase();
    void trainingIsOnEveryPage();
    void theStateIsInWords();
    void controlPlusAsksForLargerType();
};

void TestMainWindow::altDigitsLeadToTheAreas()
{
    MainWindow window(place(true));
    auto* second = new QLineEdit;
    window.addArea(u"home"_s, u"受理"_s, new QLineEdit);
    window.addArea(u"cases"_s, u"办件"_s, second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy shown(&window, &MainWindow::areaShown);
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().toInt(), 1);
    QVERIFY(second->hasFocus());
}

void TestMainWindow::theHeaderNamesTheCase()
{
    MainWindow window(place(true));
    window.addArea(u"home"_s, u"受理"_s, new QWidget);
    window.show();
    window.setTitle(u"企业开办"_s, u"王秀英"_s);
    const QString text = test::visibleText(window);
    QVERIFY(text.contains(u"企业开办"_s) && text.contains(u"王秀英"_s));
    QVERIFY(text.contains(u"历下区政务服务中心"_s));
}

void TestMainWindow::trainingIsOnEveryPage()
{
    MainWindow training(place(true));
    training.show();
    QVERIFY(test::visibleText(training).contains(u"演练"_s));
    MainWindow real(place(false));
    real.show();
    QVERIFY(!test::visibleText(real).contains(u"演练"_s));
}

void TestMainWindow::theStateIsInWords()
{
    MainWindow window(place(true));
    QVERIFY(window.state().text().contains(u"脱机"_s));
    window.state().setSaved(QDateTime(QDate(2026, 11, 24), QTime(10, 5, 12)));
    QVERIFY(window.state().text().contains(u"10:05:12"_s));
    window.state().setProblem(u"磁盘已满"_s);
    QVERIFY(window.state().text().contains(u"磁盘已满"_s));
    QVERIFY(!window.state().text().contains(u"10:05:12"_s));
    window.state().setNetwork(u"3 件待上传，网络不通已 12 分钟"_s, u"care"_s);
    QVERIFY(window.state().text().contains(u"网络不通已 12 分钟"_s));
    QVERIFY(!window.state().text().contains(u"脱机"_s));
}

void TestMainWindow::controlPlusAsksForLargerType()
{
    MainWindow window(place(true));
    window.addArea(u"home"_s, u"受理"_s, new QLineEdit);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.MainWindow::show(0);
    QSignalSpy wanted(&window, &MainWindow::typeSizeWanted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(wanted.takeFirst().first().value<TypeSize>(), TypeSize::Large);
    window.setTypeSize(TypeSize::Large);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(wanted.takeFirst().first().value<TypeSize>(), TypeSize::Standard);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
