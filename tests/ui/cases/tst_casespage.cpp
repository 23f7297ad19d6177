// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/funeral.h"
#include "tests/supportui/counterwindow.h"
#include "tests/supportui/dressed.h"
#include "ui/cases/casedetail.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/casespage.h"
#include "ui/cases/parkedlist.h"
#include "ui/cases/parkedlistmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

/// The page over a store with two cases: one waiting for corrections, one under way.
struct Window : test::CounterWindow
{
    Window() : CounterWindow(test::funeralCatalog())
    {
        wizard().hide();
        noticed = take(u"王秀英"_s, false);
        accepted = take(u"李建国"_s, true);
        page = std::make_unique<CasesPage>(
            CasesTools{catalog, drafts, clock, calendar, ask, paperTools(), who});
        page->resize(1290, 680);
        page->show();
        (void)QTest::qWaitForWindowActive(page.get());
    }

    /// A case of `name`, with everything handed in or not.
    CaseNumber take(const QString& name, bool isComplete)
    {
        [[maybe_unused]] const Outcome begun = desk.begin(ScenarioId(u"P11.1"_s));
        desk.work()->answer(QuestionId(u"去世日期？"_s), u"2026-11-20"_s);
        const QList<FieldRef> open = desk.work()->form().open;
        for (const FieldRef& ref : open)
            desk.work()->type(ref, name);
        if (isComplete)
            test::handInEverything(*desk.work());
        [[maybe_unused]] const Outcome decided = desk.decide({});
        const CaseNumber number = desk.submitted()->record.number;
        slips.insert(number, desk.submitted()->slipNumber);
        [[maybe_unused]] const Outcome cleared = desk.clear();
        return number;
    }
    void park(const QString& title, int minutes)
    {
        Draft draft;
        draft.id = title;
        draft.title = title;
        draft.window = u"005"_s;
        draft.changedAt = clock.now().addSecs(-60 * minutes);
        [[maybe_unused]] const Outcome saved = drafts.save(draft);
        page->enter();
    }

    void find(const QString& text)
    {
        auto* input = page->findChild<QLineEdit*>();
        input->setFocus();
        input->setText(text);
        press(Qt::Key_Return);
    }
    QListView* list() const
    {
        for (QListView* view : page->findChildren<QListView*>()) {
            if (qobject_cast<CaseListModel*>(view->model()))
                return view;
        }
        return nullptr;
    }
    QVariant first(int role) const { return list()->model()->index(0, 0).data(role); }
    bool isSaid(const QString& words) const { return test::visibleText(*page).contains(words); }

    CaseNumber noticed;
    CaseNumber accepted;
    QHash<CaseNumber, QString> slips;
    std::unique_ptr<CasesPage> page;
};

} // namespace

/// A returning applicant, found by whatever he brings.
class TestCasesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void slipNumberFindsTheCase();
    void caseNumberFindsTheCase();
    void aNameFindsTheCase();
    void aMistypedNumberIsExplained();
    void nothingFoundSaysSo();
    void enterGoesOnWithTheCorrections();
    void aCaseUnderWayCantBeCorrected();
    void theDetailShowsEachMattersDay();
    void theDetailShowsWhatTheNoticeAskedFor();
    void f9ShowsThePapers();
    void numbersAreMaskedInTheList();
    void whatIsDueSoonIsMarked();
    void parkedWorkShowsItsTimeAndGoesOn();
    void throwingAwayIsAskedFirst();
    void theModelsAreSound();
    void looks();
};

void TestCasesPage::slipNumberFindsTheCase()
{
    Window window;
    window.find(window.slips.value(window.noticed));
    QCOMPARE(window.list()->model()->rowCount(), 1);
    QCOMPARE(window.first(CaseListModel::NumberRole).toString(), window.noticed.text());
    QVERIFY(window.isSaid(u"待补正"_s));
}

void TestCasesPage::caseNumberFindsTheCase()
{
    Window window;
    window.find(window.accepted.text());
    QCOMPARE(window.list()->model()->rowCount(), 1);
    QVERIFY(window.isSaid(u"后事 · 李建国"_s));
}

void TestCasesPage::aNameFindsTheCase()
{
    Window window;
    window.find(u"王秀英"_s);
    QCOMPARE(window.list()->model()->rowCount(), 1);
    QCOMPARE(window.first(CaseListModel::NumberRole).toString(), window.noticed.text());
}

void TestCasesPage::aMistypedNumberIsExplained()
{
    Window window;
    QString wrong = window.noticed.text();
    wrong[20] = wrong[20] == u'0' ? u'7' : u'0';
    window.find(wrong);
    QCOMPARE(window.list()->model()->rowCount(), 0);
    QVERIFY(window.isSaid(u"号"_s));
}

void TestCasesPage::nothingFoundSaysSo()
{
    Window window;
    window.find(u"赵无名"_s);
    QVERIFY(window.isSaid(u"没有找到"_s));
    QVERIFY(window.isSaid(u"未选择办件"_s));
}

void TestCasesPage::enterGoesOnWithTheCorrections()
{
    Window window;
    QSignalSpy wanted(window.page.get(), &CasesPage::returnWanted);
    window.find(window.slips.value(window.noticed));
    QCOMPARE(wanted.size(), 0);
    window.press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<CaseNumber>(), window.noticed);
}

void TestCasesPage::aCaseUnderWayCantBeCorrected()
{
    Window window;
    QSignalSpy wanted(window.page.get(), &CasesPage::returnWanted);
    window.find(window.accepted.text());
    window.press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(window.isSaid(u"不在待补正状态"_s));
}

void TestCasesPage::theDetailShowsEachMattersDay()
{
    Window window;
    window.find(window.accepted.text());
    QTRY_VERIFY(window.isSaid(u"死亡医学证明办理　2026年11月25日前办结"_s));
    QTRY_VERIFY(window.isSaid(u"待前序办结"_s));
}

void TestCasesPage::theDetailShowsWhatTheNoticeAskedFor()
{
    Window window;
    window.find(window.noticed.text());
    QTRY_VERIFY(window.isSaid(u"居民户口簿"_s));
    QTRY_VERIFY(window.isSaid(u"出具一次性告知书"_s));
}

void TestCasesPage::f9ShowsThePapers()
{
    Window window;
    window.find(window.noticed.text());
    auto* detail = window.page->findChild<CaseDetail*>();
    window.press(Qt::Key_F9);
    QVERIFY(detail->showsPapers());
    window.press(Qt::Key_F2);
    QVERIFY(!detail->showsPapers());
}

void TestCasesPage::numbersAreMaskedInTheList()
{
    const WorkCalendar calendar = test::builtinCalendar();
    CaseListModel model(test::funeralCatalog(), calendar);
    ListedCase listed;
    listed.summary.applicant.name = u"王秀英"_s;
    listed.summary.applicant.idNumber = u"370102199003079013"_s;
    model.setCases({listed}, QDate(2026, 11, 24));
    const QString detail = model.index(0).data(CaseListModel::DetailRole).toString();
    QVERIFY(!detail.contains(u"19900307"_s));
    QVERIFY(detail.contains(u"370102"_s));
}

void TestCasesPage::whatIsDueSoonIsMarked()
{
    Window window;
    window.find(window.accepted.text());
    QCOMPARE(window.first(CaseListModel::UrgencyRole).toInt(), int(Urgency::Soon));
    window.clock.time = window.clock.time.addDays(10);
    window.page->enter();
    QCOMPARE(window.first(CaseListModel::UrgencyRole).toInt(), int(Urgency::Overdue));
    QVERIFY(window.isSaid(u"已超期"_s));
}

void TestCasesPage::parkedWorkShowsItsTimeAndGoesOn()
{
    Window window;
    window.park(u"企业开办 · 某某公司"_s, 12);
    QVERIFY(window.isSaid(u"已挂起 12 分钟"_s));
    QSignalSpy wanted(window.page.get(), &CasesPage::draftWanted);
    auto* parked = window.page->findChild<ParkedList*>();
    parked->setFocus();
    window.press(Qt::Key_Return);
    QCOMPARE(wanted.first().first().toString(), u"企业开办 · 某某公司"_s);
}

void TestCasesPage::throwingAwayIsAskedFirst()
{
    Window window;
    window.park(u"企业开办"_s, 12);
    window.page->findChild<ParkedList*>()->setFocus();
    window.ask.yes = false;
    window.press(Qt::Key_Delete);
    QCOMPARE(window.ask.asked.size(), 1);
    QCOMPARE(window.drafts.list()->size(), 1);
    window.ask.yes = true;
    window.press(Qt::Key_Delete);
    QCOMPARE(window.drafts.list()->size(), 0);
}

void TestCasesPage::theModelsAreSound()
{
    const WorkCalendar calendar = test::builtinCalendar();
    CaseListModel cases(test::funeralCatalog(), calendar);
    QAbstractItemModelTester ofCases(&cases,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest);
    cases.setCases({ListedCase(), ListedCase()}, QDate(2026, 11, 24));
    cases.setCases({}, QDate(2026, 11, 24));
    ParkedListModel parked;
    QAbstractItemModelTester ofParked(&parked,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest);
    parked.setDrafts({Draft(), Draft()}, QDateTime::currentDateTime());
    parked.setDrafts({}, {});
    QCOMPARE(parked.rowCount(), 0);
}

void TestCasesPage::looks()
{
    Window window;
    window.park(u"企业开办 · 济南某某商贸有限公司"_s, 12);
    window.park(u"出生 · 赵小满"_s, 95);
    test::keepShot(*window.page, u"cases"_s, 1290, 680);
    window.find(window.noticed.text());
    test::keepShot(*window.page, u"cases-noticed"_s, 1290, 680);
    window.press(Qt::Key_F9);
    test::keepShot(*window.page, u"cases-papers"_s, 1290, 680);
}

QTEST_MAIN(TestCasesPage)
#include "tst_casespage.moc"
