// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caselife.h"
#include "core/cases/matterresult.h"
#include "core/intake/recordevent.h"
#include "tests/support/counter.h"
#include "tests/support/moment.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// What happens later is stored with its trace to the province, at once or not at all.
class RecordEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anActIsAppendedWithWhoAndWhen();
    void oneActMayBeSeveralEvents();
    void recordingTwiceRecordsOnce();
    void whoMayNotStoresNothing();
    void aRefusedChangeStoresNothing();
    void anUnknownCaseIsSaid();
    void anActWithoutAnIdentityIsNotStored();
    void afterAFailureAtAnyCallThereIsAllOrNothing();

private:
    Recording recording(const QString& id, ClerkRole role = ClerkRole::Clerk) const
    {
        return {id, m_number, clerk(role), moment("2026-11-26T14:00")};
    }
    CaseChange result() const
    {
        return matterDecision({MatterId(u"A"_s), true, u"证1号"_s, {}, QDate(2026, 11, 26)},
                              m_counter->scenario(), m_counter->calendar);
    }
    const CaseRecord& stored() const { return m_counter->memory.cases().first(); }

    std::unique_ptr<Counter> m_counter;
    CaseNumber m_number;
};

void RecordEventTest::init()
{
    m_counter = std::make_unique<Counter>();
    m_number = m_counter->submitCase
                   .submit(submission(*m_counter, completeWork(), u"d1"_s), clerk(),
                           moment("2026-11-24T10:05"))
                   ->record.number;
}

void RecordEventTest::anActIsAppendedWithWhoAndWhen()
{
    const RecordEvent recordEvent(m_counter->cases);
    const auto record = recordEvent.record(recording(u"r1"_s), withdrawal(u"申请人撤回"_s));
    QVERIFY(record.isOk());
    QCOMPARE(stateAfter(record->events).phase, CasePhase::Withdrawn);
    QCOMPARE(record->events, stored().events);
    const CaseEvent& event = stored().events.last();
    QCOMPARE(event.clerk, u"0107"_s);
    QCOMPARE(event.window, u"005"_s);
    QCOMPARE(event.at, moment("2026-11-26T14:00"));
}

void RecordEventTest::oneActMayBeSeveralEvents()
{
    QVERIFY(RecordEvent(m_counter->cases).record(recording(u"r1"_s), result()).isOk());
    QCOMPARE(stored().events.size(), 4);
    QVERIFY(stored().events.at(2).id != stored().events.at(3).id);
    QCOMPARE(stateAfter(stored().events).matter(MatterId(u"B"_s))->phase, MatterPhase::Running);
    QCOMPARE(m_counter->memory.outbox().size(), 2);
    const OutboxEntry& entry = m_counter->memory.outbox().last();
    QCOMPARE(entry.kind, OutboxKind::EventsAppended);
    QCOMPARE(entry.caseNumber, m_number);
    QCOMPARE(entry.body.value("events"_L1).toArray().size(), 2);
}

void RecordEventTest::recordingTwiceRecordsOnce()
{
    const RecordEvent recordEvent(m_counter->cases);
    QVERIFY(recordEvent.record(recording(u"r1"_s), result()).isOk());
    const auto again = recordEvent.record(recording(u"r1"_s), result());
    QVERIFY(again.isOk());
    QCOMPARE(again->events, stored().events);
    QCOMPARE(stored().events.size(), 4);
    QCOMPARE(m_counter->memory.outbox().size(), 2);
}

void RecordEventTest::whoMayNotStoresNothing()
{
    const auto record = RecordEvent(m_counter->cases)
                            .record(recording(u"r1"_s, ClerkRole::Helper), withdrawal(u"撤回"_s));
    QCOMPARE(record.error().kind, ErrorKind::Denied);
    QCOMPARE(stored().events.size(), 2);
}

void RecordEventTest::aRefusedChangeStoresNothing()
{
    const auto record =
        RecordEvent(m_counter->cases).record(recording(u"r1"_s), withdrawal(QString()));
    QCOMPARE(record.error().code, u"case.reasonMissing"_s);
    QCOMPARE(stored().events.size(), 2);
    QCOMPARE(m_counter->memory.outbox().size(), 1);
}

void RecordEventTest::anUnknownCaseIsSaid()
{
    Recording elsewhere = recording(u"r1"_s);
    elsewhere.number = CaseNumber(u"1"_s);
    const auto record = RecordEvent(m_counter->cases).record(elsewhere, withdrawal(u"撤回"_s));
    QCOMPARE(record.error().code, u"case.notFound"_s);
}

void RecordEventTest::anActWithoutAnIdentityIsNotStored()
{
    const auto record = RecordEvent(m_counter->cases).record(recording({}), withdrawal(u"撤回"_s));
    QCOMPARE(record.error().code, u"record.noId"_s);
}

void RecordEventTest::afterAFailureAtAnyCallThereIsAllOrNothing()
{
    int failures = 0;
    for (int call = 1;; ++call) {
        init();
        m_counter->cases.failAt(call);
        const auto record = RecordEvent(m_counter->cases).record(recording(u"r1"_s), result());
        if (!m_counter->cases.hasFailed())
            break;
        ++failures;
        QCOMPARE(record.error().code, u"db.full"_s);
        QCOMPARE(stored().events.size(), 2);
        QCOMPARE(m_counter->memory.outbox().size(), 1);
        m_counter->cases.failAt(0);
        QVERIFY(RecordEvent(m_counter->cases).record(recording(u"r1"_s), result()).isOk());
        QCOMPARE(stored().events.size(), 4);
    }
    QVERIFY(failures >= 4);
}

QTEST_GUILESS_MAIN(RecordEventTest)
#include "tst_recordevent.moc"
