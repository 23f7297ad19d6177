// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/askedprovince.h"
#include "tests/support/funeral.h"
#include "tests/support/moment.h"
#include "tests/support/shownoutbox.h"
#include "tests/supportui/counterwindow.h"
#include "tests/supportui/dressed.h"
#include "ui/sync/catalogstrip.h"
#include "ui/sync/conflictview.h"
#include "ui/sync/outboxlistmodel.h"
#include "ui/sync/syncpage.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

/// The page over a case with three entries: one in conflict, one refused for good, one waiting.
struct Window : test::CounterWindow
{
    Window() : CounterWindow(test::funeralCatalog())
    {
        wizard().hide();
        [[maybe_unused]] const Outcome begun = desk.begin(ScenarioId(u"P11.1"_s));
        const QList<FieldRef> open = desk.work()->form().open;
        for (const FieldRef& ref : open)
            desk.work()->type(ref, u"王秀英"_s);
        [[maybe_unused]] const Outcome decided = desk.decide({});
        number = desk.submitted()->record.number;
        [[maybe_unused]] const Outcome cleared = desk.clear();

        add(u"waiting"_s, OutboxKind::DocumentIssued, {});
        outbox.content.last().history = {{test::moment("2026-11-24T10:01"), u"line.unreachable"_s},
                                         {test::moment("2026-11-24T10:02"), u"server.busy"_s}};
        outbox.content.last().entry.attempts = 2;
        add(u"refused"_s, OutboxKind::EventsAppended, u"case.otherHall"_s);
        add(u"conflict"_s, OutboxKind::CaseUpserted, u"case.revisionConflict"_s);
        page = std::make_unique<SyncPage>(
            SyncTools{catalog, outbox, cases, &province, clock, sentences, ask});
        page->resize(1290, 680);
        page->show();
        (void)QTest::qWaitForWindowActive(page.get());
        page->enter();
    }

    void add(const QString& key, OutboxKind kind, const QString& setAside)
    {
        OutboxLine line;
        line.entry.key = key;
        line.entry.caseNumber = number;
        line.entry.kind = kind;
        line.entry.queuedAt = test::moment("2026-11-24T10:00");
        line.entry.dueAt = line.entry.queuedAt;
        line.entry.setAside = setAside;
        outbox.content.append(line);
    }
    QListView* list() const { return page->findChild<QListView*>(); }
    void select(const QString& key)
    {
        auto* model = qobject_cast<OutboxListModel*>(list()->model());
        list()->setCurrentIndex(model->index(model->rowOf(key)));
        list()->setFocus();
    }
    bool isSaid(const QString& words) const { return test::visibleText(*page).contains(words); }
    CaseNews theirs() const
    {
        CaseNews news;
        news.number = number;
        news.head = cases.cases().first();
        FormSession session = FormSession::fromJson(news.head->session);
        for (const CaseEvent& event : news.head->events)
            news.events.append({int(news.events.size()) + 1, event});
        session.situation().given.insert(QuestionId(u"在哪里去世的？"_s), u"家中"_s);
        news.head->session = session.toJson();
        CaseEvent withdrawn = news.head->events.last();
        withdrawn.id = u"theirs"_s;
        withdrawn.kind = CaseEventKind::Withdrawn;
        news.events.append({9, withdrawn});
        return news;
    }
    void showBoth()
    {
        select(u"conflict"_s);
        press(Qt::Key_Return);
        province.cases.takeLast().second(theirs());
    }
    bool showsBoth() const { return page->findChild<ConflictView*>()->isVisible(); }

    CaseNumber number;
    test::ShownOutbox outbox;
    test::AskedProvince province;
    std::unique_ptr<SyncPage> page;
};

} // namespace

/// Everything that waits for the province, and what a clerk does about it.
class TestSyncPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void whatNeedsTheClerkStandsFirst();
    void everyAttemptIsShownWithItsReason();
    void rSendsAnEntryAgain();
    void aConflictIsNotJustSentAgain();
    void f5SendsEverythingNow();
    void enterShowsBothSides();
    void aDecisionIsConfirmedAndGoesToTheStore();
    void turningAwayDecidesNothing();
    void offlineTheOtherSideCantBeSeen();
    void anAnswerThatComesTooLateIsNotShown();
    void anEntryThatLeftDisappears();
    void anEmptyRowSaysThatEverythingIsReported();
    void theCatalogIsHeldByAKey();
    void theModelIsSound();
    void looks();
};

void TestSyncPage::whatNeedsTheClerkStandsFirst()
{
    Window window;
    QStringList keys;
    for (int row = 0; row < window.list()->model()->rowCount(); ++row)
        keys.append(
            window.list()->model()->index(row, 0).data(OutboxListModel::KeyRole).toString());
    QCOMPARE(keys, (QStringList{u"conflict"_s, u"refused"_s, u"waiting"_s}));
    QVERIFY(window.isSaid(u"王秀英"_s));
}

void TestSyncPage::everyAttemptIsShownWithItsReason()
{
    Window window;
    window.select(u"waiting"_s);
    QTRY_VERIFY(window.isSaid(u"11-24 10:01:00"_s));
    QVERIFY(window.isSaid(u"11-24 10:02:00"_s));
    QVERIFY(window.isSaid(window.sentences.of(Error{ErrorKind::Offline, u"server.busy"_s, {}})));
}

void TestSyncPage::rSendsAnEntryAgain()
{
    Window window;
    window.select(u"refused"_s);
    window.press(Qt::Key_R);
    QCOMPARE(window.outbox.wanted, QStringList{u"retry refused"_s});
    QCOMPARE(window.list()->currentIndex().data(OutboxListModel::KeyRole).toString(), u"refused"_s);
}

void TestSyncPage::aConflictIsNotJustSentAgain()
{
    Window window;
    window.select(u"conflict"_s);
    window.press(Qt::Key_R);
    QVERIFY(window.outbox.wanted.isEmpty());
}

void TestSyncPage::f5SendsEverythingNow()
{
    Window window;
    QSignalSpy wanted(window.page.get(), &SyncPage::syncWanted);
    window.press(Qt::Key_F5);
    QCOMPARE(window.outbox.wanted, QStringList{u"revive"_s});
    QCOMPARE(wanted.size(), 1);
}

void TestSyncPage::enterShowsBothSides()
{
    Window window;
    window.showBoth();
    QVERIFY(window.showsBoth());
    QTRY_VERIFY(window.isSaid(u"在哪里去世的？"_s));
    QVERIFY(window.isSaid(u"家中"_s));
    QVERIFY(window.isSaid(u"撤回"_s));
}

void TestSyncPage::aDecisionIsConfirmedAndGoesToTheStore()
{
    Window window;
    window.showBoth();
    window.ask.yes = false;
    window.press(Qt::Key_T);
    QVERIFY(window.outbox.wanted.isEmpty());
    QVERIFY(window.showsBoth());
    window.ask.yes = true;
    QSignalSpy wanted(window.page.get(), &SyncPage::syncWanted);
    window.press(Qt::Key_M);
    QCOMPARE(window.outbox.wanted, QStringList{u"mine conflict"_s});
    QVERIFY(!window.showsBoth());
    QCOMPARE(wanted.size(), 1);
}

void TestSyncPage::turningAwayDecidesNothing()
{
    Window window;
    window.showBoth();
    window.press(Qt::Key_Escape);
    QVERIFY(!window.showsBoth());
    QVERIFY(window.outbox.wanted.isEmpty() && window.ask.asked.isEmpty());
    QVERIFY(window.list()->hasFocus());
}

void TestSyncPage::offlineTheOtherSideCantBeSeen()
{
    Window window;
    window.select(u"conflict"_s);
    window.press(Qt::Key_Return);
    window.province.cases.takeLast().second(test::AskedProvince::unreachable());
    QVERIFY(!window.showsBoth());
    QVERIFY(
        window.isSaid(window.sentences.of(Error{ErrorKind::Offline, u"line.unreachable"_s, {}})));
}

void TestSyncPage::anAnswerThatComesTooLateIsNotShown()
{
    Window window;
    window.select(u"conflict"_s);
    window.press(Qt::Key_Return);
    window.select(u"waiting"_s);
    window.province.cases.takeLast().second(window.theirs());
    QVERIFY(!window.showsBoth());
    window.select(u"conflict"_s);
    window.press(Qt::Key_Return);
    const auto late = window.province.cases.takeLast();
    window.page.reset();
    late.second(window.theirs());
}

void TestSyncPage::anEntryThatLeftDisappears()
{
    Window window;
    window.showBoth();
    [[maybe_unused]] const Outcome sent = window.outbox.deliver(u"conflict"_s, {});
    QVERIFY(!window.showsBoth());
    QCOMPARE(window.list()->model()->rowCount(), 2);
}

void TestSyncPage::anEmptyRowSaysThatEverythingIsReported()
{
    Window window;
    window.outbox.content.clear();
    window.page->enter();
    QVERIFY(window.isSaid(u"已全部上报"_s));
}

void TestSyncPage::theCatalogIsHeldByAKey()
{
    Window window;
    auto* strip = new CatalogStrip(window.sentences);
    window.page->setCatalog(strip);
    QSignalSpy paused(strip, &CatalogStrip::pauseWanted);
    QSignalSpy resumed(strip, &CatalogStrip::resumeWanted);
    window.press(Qt::Key_P);
    QCOMPARE(paused.size(), 0);
    CatalogState state;
    state.phase = CatalogPhase::Fetching;
    state.taken = 120000;
    state.total = 500000;
    state.refused = 1;
    strip->setState(state);
    QTRY_VERIFY(window.isSaid(u"120000"_s));
    QVERIFY(window.isSaid(u"1 条"_s));
    window.press(Qt::Key_P);
    QCOMPARE(paused.size(), 1);
    state.phase = CatalogPhase::Paused;
    strip->setState(state);
    window.press(Qt::Key_P);
    QCOMPARE(resumed.size(), 1);
}

void TestSyncPage::theModelIsSound()
{
    Window window;
    const QAbstractItemModelTester tester(window.list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    [[maybe_unused]] const Outcome sent = window.outbox.deliver(u"refused"_s, {});
    QCOMPARE(window.list()->model()->rowCount(), 2);
}

void TestSyncPage::looks()
{
    Window window;
    window.page->setState(u"1 件待您定夺，1 件上传被拒，1 件待上传，网络不通已 12 分钟"_s,
                          u"bad"_s);
    auto* strip = new CatalogStrip(window.sentences);
    window.page->setCatalog(strip);
    CatalogState state;
    state.phase = CatalogPhase::Fetching;
    state.taken = 120000;
    state.total = 500000;
    strip->setState(state);
    window.select(u"waiting"_s);
    test::keepShot(*window.page, u"sync-waiting"_s, 1290, 680);
    window.showBoth();
    test::keepShot(*window.page, u"sync-conflict"_s, 1290, 680);
}

QTEST_MAIN(TestSyncPage)
#include "tst_syncpage.moc"
