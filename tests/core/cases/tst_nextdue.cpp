// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/nextdue.h"
#include "tests/support/builtincalendar.h"

#include <QTest>

using namespace yichuang;

namespace {

MatterState running(const QString& id, QDate promised, QDate statutory = {})
{
    MatterState matter;
    matter.term.matter = MatterId(id);
    matter.term.promised.day = promised;
    matter.term.statutory.day = statutory;
    matter.phase = MatterPhase::Running;
    return matter;
}

} // namespace

/// What is due next in a case, and how near it is.
class TestNextDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEarliestRunningMatterCounts();
    void theStatutoryDayStandsInWhereNothingIsPromised();
    void waitingAndDecidedMattersDontCount();
    void whileReceivedTheNoticeIsDue();
    void aMaterialThatFollowsIsDueToo();
    void threeWorkingDaysAreSoonHolidaysLeftOut();
    void yesterdayIsOverdue();
};

void TestNextDue::theEarliestRunningMatterCounts()
{
    CaseState state;
    state.phase = CasePhase::Accepted;
    state.matters = {running(QStringLiteral("A"), QDate(2026, 11, 30)),
                     running(QStringLiteral("B"), QDate(2026, 11, 26))};
    QCOMPARE(nextDue(state).day, QDate(2026, 11, 26));
}

void TestNextDue::theStatutoryDayStandsInWhereNothingIsPromised()
{
    CaseState state;
    state.matters = {running(QStringLiteral("A"), {}, QDate(2026, 12, 22))};
    QCOMPARE(nextDue(state).day, QDate(2026, 12, 22));
}

void TestNextDue::waitingAndDecidedMattersDontCount()
{
    CaseState state;
    state.matters = {running(QStringLiteral("A"), QDate(2026, 11, 26)),
                     running(QStringLiteral("B"), QDate(2026, 11, 27))};
    state.matters[0].phase = MatterPhase::Granted;
    state.matters[1].phase = MatterPhase::Waiting;
    QVERIFY(!nextDue(state).isSet());
}

void TestNextDue::whileReceivedTheNoticeIsDue()
{
    CaseState state;
    state.noticeBy.day = QDate(2026, 12, 1);
    state.phase = CasePhase::Received;
    QCOMPARE(nextDue(state).day, QDate(2026, 12, 1));
    state.phase = CasePhase::Noticed;
    QVERIFY(!nextDue(state).isSet());
}

void TestNextDue::aMaterialThatFollowsIsDueToo()
{
    CaseState state;
    state.matters = {running(QStringLiteral("A"), QDate(2026, 12, 30))};
    state.deferred = {{QStringLiteral("M-PHOTO"), {QDate(2026, 12, 1), false}}};
    QCOMPARE(nextDue(state).day, QDate(2026, 12, 1));
}

void TestNextDue::threeWorkingDaysAreSoonHolidaysLeftOut()
{
    const WorkCalendar calendar = test::builtinCalendar();
    // 2026-09-30 is the last working day before the week of National Day.
    const QDate today(2026, 9, 29);
    QCOMPARE(urgencyOf({QDate(2026, 10, 9), false}, today, calendar), Urgency::Soon);
    QCOMPARE(urgencyOf({QDate(2026, 10, 13), false}, today, calendar), Urgency::None);
    QCOMPARE(urgencyOf({today, false}, today, calendar), Urgency::Soon);
}

void TestNextDue::yesterdayIsOverdue()
{
    const WorkCalendar calendar = test::builtinCalendar();
    QCOMPARE(urgencyOf({QDate(2026, 11, 23), false}, QDate(2026, 11, 24), calendar),
             Urgency::Overdue);
    QCOMPARE(urgencyOf({}, QDate(2026, 11, 24), calendar), Urgency::None);
}

QTEST_GUILESS_MAIN(TestNextDue)
#include "tst_nextdue.moc"
