// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workcalendar.h"
#include "core/cases/deemedacceptance.h"
#include "tests/support/counter.h"
#include "tests/support/moment.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// 行政许可法 §32(4): silence for five working days accepts.
class DeemedAcceptanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void timeRunsOutDayByDay_data();
    void timeRunsOutDayByDay();
    void whatIsDecidedIsNotSilent();
    void mattersAreAcceptedFromTheDayOfReceipt();
    void nothingIsDeemedBeforeTheTimeIsOver();

private:
    std::unique_ptr<Counter> m_counter;
    CaseRecord m_received; ///< on Friday, 20 November; to be decided by the 27th
};

void DeemedAcceptanceTest::init()
{
    m_counter = std::make_unique<Counter>();
    Work work = completeWork();
    work.checklist.clear();
    work.choice.wish = Wish::Receive;
    m_received =
        m_counter->submitCase
            .submit(submission(*m_counter, work, u"d1"_s), clerk(), moment("2026-11-20T16:00"))
            ->record;
}

void DeemedAcceptanceTest::timeRunsOutDayByDay_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<Silence>("silence");
    QTest::newRow("the day of receipt") << QDate(2026, 11, 20) << Silence::InTime;
    QTest::newRow("two days left") << QDate(2026, 11, 25) << Silence::InTime;
    QTest::newRow("one day left") << QDate(2026, 11, 26) << Silence::Soon;
    QTest::newRow("the last day") << QDate(2026, 11, 27) << Silence::Soon;
    QTest::newRow("over") << QDate(2026, 11, 28) << Silence::Passed;
}

void DeemedAcceptanceTest::timeRunsOutDayByDay()
{
    QFETCH(const QDate, today);
    QFETCH(const Silence, silence);
    QCOMPARE(silenceOf(stateAfter(m_received.events), today, m_counter->calendar), silence);
}

void DeemedAcceptanceTest::whatIsDecidedIsNotSilent()
{
    const auto accepted = m_counter->submitCase.submit(
        submission(*m_counter, completeWork(), u"d2"_s), clerk(), moment("2026-11-20T16:00"));
    QCOMPARE(
        silenceOf(stateAfter(accepted->record.events), QDate(2026, 12, 31), m_counter->calendar),
        Silence::None);
}

void DeemedAcceptanceTest::mattersAreAcceptedFromTheDayOfReceipt()
{
    const auto change = deemedAcceptance(m_received, QDate(2026, 11, 30), m_counter->scenario(),
                                         m_counter->calendar);
    const auto entries = entriesOf(change, stateAfter(m_received.events), ClerkRole::Clerk);
    QVERIFY(entries.isOk());
    QCOMPARE(entries->size(), 1);
    QList<CaseEvent> events = m_received.events;
    events.append({u"x"_s,
                   moment("2026-11-30T08:30"),
                   {},
                   {},
                   entries->first().kind,
                   entries->first().payload});
    const CaseState state = stateAfter(events);
    QCOMPARE(state.phase, CasePhase::Accepted);
    QVERIFY(state.isDeemedAccepted);
    const MatterState* running = state.matter(MatterId(u"A"_s));
    QCOMPARE(running->term.acceptedOn, QDate(2026, 11, 20));
    QCOMPARE(running->term.promised.day, QDate(2026, 11, 27));
    QCOMPARE(state.matter(MatterId(u"B"_s))->phase, MatterPhase::Waiting);
}

void DeemedAcceptanceTest::nothingIsDeemedBeforeTheTimeIsOver()
{
    const auto change = deemedAcceptance(m_received, QDate(2026, 11, 27), m_counter->scenario(),
                                         m_counter->calendar);
    const auto entries = entriesOf(change, stateAfter(m_received.events), ClerkRole::Clerk);
    QCOMPARE(entries.error().code, u"case.notDueYet"_s);
}

QTEST_GUILESS_MAIN(DeemedAcceptanceTest)
#include "tst_deemedacceptance.moc"
