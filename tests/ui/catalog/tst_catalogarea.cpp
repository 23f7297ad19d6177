// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/icupronunciation.h"
#include "tests/support/catalogbuilder.h"
#include "tests/support/codesentences.h"
#include "tests/support/fakeprinter.h"
#include "tests/supportui/counterwindow.h"
#include "tests/supportui/dressed.h"
#include "ui/catalog/catalogarea.h"
#include "ui/catalog/chainpicture.h"
#include "ui/catalog/guidelistmodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

CatalogPtr twoScenarios()
{
    CatalogParts parts;
    const CatalogPtr stated = test::catalog(R"(
        role applicant name=申请人 section=申请人信息
        element name name=姓名
        material M-ID perRole name=身份证
        scenario P1.1 出生
        question Q1 本人* 委托
        include P1 P2
        chain P1 -> P2 hard
        matter P1 name=户口登记 department=省公安厅 type=行政确认 promised=3 fee=不收费 consult=12389
        field applicant.name!
        use M-ID@applicant show=1 when Q1=委托
        point 姓名一致 about=applicant.name
        defect 证件过期 about=M-ID
        matter P2 name=社会保障卡申领 department=省人力资源社会保障厅 promised=7
        matter P3 name=报到证办理 cancelled
        scenario E6.1 企业注销
        matter E1 name=税务注销
    )");
    parts.roles = {*stated->role(RoleId(u"applicant"_s))};
    parts.elements = stated->elements();
    parts.materials = stated->materials();
    parts.scenarios = stated->scenarios();
    Scenario& birth = parts.scenarios[0];
    birth.keywords = {u"宝宝上户口"_s};
    birth.status = u"drafted"_s;
    birth.matters[0].verify = u"各市时限不一"_s;
    birth.matters[2].statusNote = u"持毕业证书落户"_s;
    parts.scenarios[1].hasGuide = false;
    parts.scenarios[1].status = u"drafted"_s;
    for (Matter& matter : parts.scenarios[1].matters)
        matter.hasGuide = false;
    return std::make_shared<const Catalog>(parts);
}

/// The area over a small catalog, with the keys of a clerk.
struct Reading
{
    explicit Reading(const CatalogPtr& shown = twoScenarios(), int width = 1290) : catalog(shown)
    {
        const auto pictures = [this](const Document& document, PaperFormat, double) {
            painted = document;
            QImage page(100, 140, QImage::Format_RGB32);
            page.fill(Qt::white);
            return QList<QImage>{page};
        };
        const auto save = [](const Document&, PaperFormat, const QString&) -> Outcome {
            return Done{};
        };
        HallProfile hall;
        hall.name = u"历下区政务服务中心"_s;
        area = std::make_unique<CatalogArea>(
            GuideTools{catalog, clock, hall, LeafletTools{pictures, save, printer, sentences}},
            pronunciation);
        area->resize(width, 680);
        area->show();
        area->setFocus();
        (void)QTest::qWaitForWindowActive(area.get());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : area.get(), key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    bool isSaid(const QString& words) const { return test::visibleText(*area).contains(words); }
    QListView* list() const
    {
        for (QListView* view : area->findChildren<QListView*>()) {
            if (qobject_cast<GuideListModel*>(view->model()))
                return view;
        }
        return nullptr;
    }
    QString first() const { return list()->model()->index(0, 0).data().toString(); }
    int count() const { return list()->model()->rowCount(); }
    const GuideRef& shown() const { return area->view().shown(); }

    CatalogPtr catalog;
    Document painted;
    test::StillClock clock{
        QDateTime(QDate(2026, 11, 24), QTime(10, 5), QTimeZone("Asia/Shanghai"))};
    test::FakePrinter printer;
    PlainSentences sentences;
    IcuPronunciation pronunciation;
    std::unique_ptr<CatalogArea> area;
};

const GuideRef birth{ScenarioId(u"P1.1"_s), {}};
const GuideRef hukou{ScenarioId(u"P1.1"_s), MatterId(u"P1"_s)};

} // namespace

/// The guides, found and read by keyboard.
class TestCatalogArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void allScenariosAreListedBeforeAnythingIsTyped()
    {
        const Reading reading;
        QCOMPARE(reading.count(), 2);
        QCOMPARE(reading.first(), u"出生"_s);
        QCOMPARE(reading.shown(), birth);
    }

    void mattersAreFoundByPinyinInitials()
    {
        Reading reading;
        reading.type(u"sbksl"_s);
        QCOMPARE(reading.count(), 0);
        reading.press(Qt::Key_Escape);
        reading.type(u"shbzk"_s);
        QCOMPARE(reading.first(), u"社会保障卡申领"_s);
        QVERIFY(reading.isSaid(u"社会保障卡申领"_s)); // it is shown at once
    }

    void scenariosAreFoundByWhatPeopleSay()
    {
        Reading reading;
        reading.area->findChild<QLineEdit*>()->setText(u"上户口"_s);
        QCOMPARE(reading.shown(), birth);
        QCOMPARE(reading.list()->model()->index(0, 0).data(GuideListModel::MatchedRole).toString(),
                 u"宝宝上户口"_s);
    }

    void arrowsChooseWhileTyping()
    {
        Reading reading;
        reading.press(Qt::Key_Down);
        QCOMPARE(reading.shown().scenario, ScenarioId(u"E6.1"_s));
        reading.press(Qt::Key_Up);
        QCOMPARE(reading.shown(), birth);
    }

    void nothingFoundSaysSo()
    {
        Reading reading;
        reading.type(u"xxxx"_s);
        QVERIFY(reading.isSaid(u"没有找到"_s));
    }

    void matterIsOpenedFromItsScenarioAndBack()
    {
        Reading reading;
        reading.press(Qt::Key_Return);
        const auto links = reading.area->findChildren<QPushButton*>();
        const auto link = std::ranges::find(links, u"户口登记"_s, &QPushButton::text);
        QVERIFY(link != links.end());
        (*link)->click();
        QCOMPARE(reading.shown(), hukou);
        QTRY_VERIFY(reading.isSaid(u"省公安厅"_s));
        reading.press(Qt::Key_Escape);
        QCOMPARE(reading.shown(), birth);
        reading.press(Qt::Key_Escape);
        QVERIFY(reading.area->findChild<QLineEdit*>()->hasFocus());
    }

    void guideTellsWhatAClerkNeeds()
    {
        Reading reading;
        reading.area->open(hukou);
        for (const QString& words :
             {u"草拟，待牵头部门核定"_s, u"行政确认"_s, u"3个工作日"_s, u"不收费"_s, u"12389"_s,
              u"身份证（申请人）"_s, u"委托"_s, u"姓名一致"_s, u"证件过期"_s, u"各市时限不一"_s})
            QTRY_VERIFY2(reading.isSaid(words), qPrintable(words));
    }

    void matterThatHasEndedSaysWhatToDoInstead()
    {
        Reading reading;
        reading.area->open({ScenarioId(u"P1.1"_s), MatterId(u"P3"_s)});
        QTRY_VERIFY(reading.isSaid(u"已取消：持毕业证书落户"_s));
    }

    void scenarioWithoutGuideCanBeReadButNotStarted()
    {
        Reading reading;
        QSignalSpy started(reading.area.get(), &CatalogArea::startWanted);
        reading.area->open({ScenarioId(u"E6.1"_s), {}});
        QTRY_VERIFY(reading.isSaid(u"税务注销"_s));
        reading.press(Qt::Key_F8);
        QCOMPARE(started.count(), 0);
    }

    void f8StartsTheScenarioOfWhatIsRead()
    {
        Reading reading;
        QSignalSpy started(reading.area.get(), &CatalogArea::startWanted);
        reading.area->open(hukou);
        reading.press(Qt::Key_F8);
        QCOMPARE(started.count(), 1);
        QCOMPARE(started.first().first().value<ScenarioId>(), ScenarioId(u"P1.1"_s));
    }

    void chainIsWalkedByArrowsAndOpensGuides()
    {
        Reading reading;
        reading.press(Qt::Key_Return);
        reading.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(reading.isSaid(u"户口登记 → 社会保障卡申领"_s));
        QVERIFY(reading.isSaid(u"10个工作日"_s));
        QVERIFY(qobject_cast<ChainPicture*>(QApplication::focusWidget()));
        reading.press(Qt::Key_Right);
        reading.press(Qt::Key_Return);
        QCOMPARE(reading.shown().matter, MatterId(u"P2"_s));
    }

    void f9ShowsTheLeafletAndPrintsIt()
    {
        Reading reading;
        reading.press(Qt::Key_F9);
        QTRY_COMPARE(reading.painted.title, u"“出生”一件事办事指南"_s);
        reading.press(Qt::Key_F9);
        QCOMPARE(reading.printer.jobs.size(), 1);
        QCOMPARE(reading.printer.jobs.first().documents.first().setting, PageSetting::Leaflet);
        reading.printer.end(Done{});
        QVERIFY(reading.isSaid(u"已打印"_s));
    }

    void leafletIsThereInLargeType()
    {
        Reading reading;
        reading.press(Qt::Key_F9);
        for (QPushButton* button : reading.area->findChildren<QPushButton*>()) {
            if (button->text() == u"大字版")
                button->click();
        }
        reading.press(Qt::Key_F9);
        QCOMPARE(reading.printer.jobs.first().documents.first().setting, PageSetting::LargeLeaflet);
    }

    void jamIsTold()
    {
        Reading reading;
        reading.press(Qt::Key_F9);
        reading.press(Qt::Key_F9);
        reading.printer.end(Error{ErrorKind::Rejected, u"print.jammed"_s, {u"大厅"_s}});
        QVERIFY(reading.isSaid(u"卡纸"_s));
    }

    void narrowWindowShowsOneAtATime()
    {
        Reading reading(twoScenarios(), 600);
        QVERIFY(reading.list()->isVisible());
        QVERIFY(!reading.area->view().isVisible());
        reading.press(Qt::Key_Return);
        QVERIFY(!reading.list()->isVisible());
        QVERIFY(reading.area->view().isVisible());
        reading.press(Qt::Key_Escape);
        QVERIFY(reading.list()->isVisible());
    }

    void theModelIsSound()
    {
        GuideListModel model(twoScenarios());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHits({{hukou, u"户口登记"_s, 0}});
        model.showAll();
        QCOMPARE(model.rowOf(birth), 0);
    }
};

QTEST_MAIN(TestCatalogArea)
#include "tst_catalogarea.moc"
