// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalogbuilder.h"
#include "tests/supportui/counterwindow.h"
#include "tests/supportui/dressed.h"
#include "ui/intake/homepage.h"
#include "ui/intake/intakearea.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

CatalogPtr twoScenarios()
{
    CatalogParts parts;
    const CatalogPtr stated = test::catalog(R"(
        scenario P11.1 后事
        question 去世地点？ 医院* 家中
        include P111
        matter P111 name=户口注销
        field deceased.name!
        scenario E9.1 企业迁移
    )");
    parts.scenarios = stated->scenarios();
    parts.scenarios[0].annex = 2;
    parts.scenarios[1].annex = 1;
    parts.scenarios[1].hasGuide = false;
    parts.scenarios[1].rows = {
        {MatterId(u"E99"_s), 99, u"企业跨区迁移登记"_s, u"行政许可"_s, {}, {}, {}}};
    return std::make_shared<const Catalog>(parts);
}

/// The area with both pages, and a question box that remembers.
struct Area : test::CounterWindow
{
    Area() : CounterWindow(twoScenarios())
    {
        home = new HomePage(catalog, pronunciation);
        IntakePage* pages =
            newWizard({desk, sentences, pronunciation, clock, calendar, sketch, paperTools(), who});
        area = std::make_unique<IntakeArea>(
            IntakeAreaTools{catalog, desk, drafts, clock, sentences, ask}, home, pages);
        area->resize(1290, 680);
        area->show();
        (void)QTest::qWaitForWindowActive(area.get());
    }

    void search(const QString& words)
    {
        home->findChild<QLineEdit*>()->setText(words);
        press(Qt::Key_Return);
    }

    HomePage* home;
    std::unique_ptr<IntakeArea> area;
};

} // namespace

/// From the first page into a case and back.
class TestIntakeArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void aScenarioBeginsACase();
    void aScenarioWithoutGuideCanBeLookedAt();
    void parkedWorkIsOnTheFirstPageAndGoesOn();
    void whatCantBeResumedIsExplained();
};

void TestIntakeArea::aScenarioBeginsACase()
{
    Area area;
    QVERIFY(area.home->isVisible());
    area.search(u"后事"_s);
    QVERIFY(area.desk.work());
    QCOMPARE(area.area->title(), u"后事"_s);
    QVERIFY(!area.home->isVisible());
    QVERIFY(area.area->isAncestorOf(QApplication::focusWidget()));
}

void TestIntakeArea::aScenarioWithoutGuideCanBeLookedAt()
{
    Area area;
    area.search(u"企业迁移"_s);
    QVERIFY(!area.desk.work());
    QVERIFY(test::visibleText(*area.area).contains(u"企业跨区迁移登记"_s));
    QVERIFY(test::visibleText(*area.area).contains(u"暂不能受理"_s));
    area.press(Qt::Key_F2);
    QVERIFY(area.home->isVisible());
}

void TestIntakeArea::parkedWorkIsOnTheFirstPageAndGoesOn()
{
    Area area;
    area.search(u"后事"_s);
    area.desk.work()->type({u"deceased.name"_s, {}}, u"张三丰"_s);
    area.press(Qt::Key_F12);
    QVERIFY(area.home->isVisible());
    QPushButton* parked = nullptr;
    for (QPushButton* button : area.home->findChildren<QPushButton*>()) {
        if (button->property("kind") == u"parked"_s)
            parked = button;
    }
    QVERIFY(parked && parked->text().contains(u"后事"_s));
    parked->click();
    QVERIFY(area.desk.work());
    QCOMPARE(area.desk.work()->session().value({u"deceased.name"_s, {}}), QJsonValue(u"张三丰"_s));
}

void TestIntakeArea::whatCantBeResumedIsExplained()
{
    Area area;
    area.area->resume(u"gone"_s);
    QCOMPARE(area.ask.asked.size(), 1);
    QVERIFY(area.home->isVisible());
}

QTEST_MAIN(TestIntakeArea)
#include "tst_intakearea.moc"
