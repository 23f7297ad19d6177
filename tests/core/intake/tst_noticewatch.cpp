// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/noticewatch.h"
#include "core/intake/recordevent.h"
#include "tests/support/counter.h"
#include "tests/support/moment.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// Nobody forgets material that was received.
class NoticeWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRunsOutOrHasRunOutIsFoundMostUrgentFirst();
    void whatWasDeemedAcceptedIsNotFoundAgain();
    void whatTheLawAcceptsIsPutOnFileOnce();
    void aFailingStoreIsSaid();

private:
    static CaseNumber receive(Counter& counter, const char* at)
    {
        Work work = completeWork();
        work.choice.wish = Wish::Receive;
        return counter.submitCase
            .submit(submission(counter, work, QString::fromLatin1(at)), clerk(), moment(at))
            ->record.number;
    }
};

void NoticeWatchTest::whatRunsOutOrHasRunOutIsFoundMostUrgentFirst()
{
    Counter counter;
    receive(counter, "2026-11-27T10:00");                           // until 4 December
    const CaseNumber soon = receive(counter, "2026-11-20T10:00");   // until 27 November
    const CaseNumber passed = receive(counter, "2026-11-18T10:00"); // until 25 November
    QVERIFY(counter.submitCase
                .submit(submission(counter, completeWork(), u"accepted"_s), clerk(),
                        moment("2026-11-18T11:00"))
                .isOk());
    const auto silent = silentCases(counter.cases, QDate(2026, 11, 27), counter.calendar);
    QVERIFY(silent.isOk());
    QCOMPARE(silent->size(), 2);
    QCOMPARE(silent->first().record.number, passed);
    QCOMPARE(silent->first().silence, Silence::Passed);
    QCOMPARE(silent->last().record.number, soon);
    QCOMPARE(silent->last().silence, Silence::Soon);
    QCOMPARE(silent->last().noticeBy.day, QDate(2026, 11, 27));
}

void NoticeWatchTest::whatWasDeemedAcceptedIsNotFoundAgain()
{
    Counter counter;
    receive(counter, "2026-11-18T10:00");
    const QDate today(2026, 11, 27);
    const SilentCase silent = silentCases(counter.cases, today, counter.calendar)->first();
    const auto recorded =
        RecordEvent(counter.cases)
            .record({u"r1"_s, silent.record.number, clerk(), moment("2026-11-27T08:30")},
                    deemedAcceptance(silent.record, today, counter.scenario(), counter.calendar));
    QVERIFY(recorded.isOk());
    QVERIFY(silentCases(counter.cases, today, counter.calendar)->isEmpty());
}

void NoticeWatchTest::whatTheLawAcceptsIsPutOnFileOnce()
{
    Counter counter;
    const CaseNumber passed = receive(counter, "2026-11-18T10:00");
    const CaseNumber soon = receive(counter, "2026-11-20T10:00");
    const SilenceGround ground{counter.cases, *counter.catalog, counter.calendar};
    const auto first = settleSilence(ground, clerk(), moment("2026-11-27T08:00"));
    QVERIFY(first.isOk());
    QCOMPARE(first->deemedAccepted, 1);
    QCOMPARE(first->warned.size(), 1);
    QCOMPARE(first->warned.first().record.number, soon);
    const auto again = settleSilence(ground, clerk(), moment("2026-11-27T08:05"));
    QCOMPARE(again->deemedAccepted, 0);
    const CaseRecord record = *counter.cases.load(passed);
    QCOMPARE(stateAfter(record.events).phase, CasePhase::Accepted);
    QCOMPARE(record.events.last().kind, CaseEventKind::DeemedAccepted);
}

void NoticeWatchTest::aFailingStoreIsSaid()
{
    Counter counter;
    receive(counter, "2026-11-18T10:00");
    counter.cases.failAt(1);
    QCOMPARE(silentCases(counter.cases, QDate(2026, 11, 27), counter.calendar).error().code,
             u"db.full"_s);
}

QTEST_GUILESS_MAIN(NoticeWatchTest)
#include "tst_noticewatch.moc"
