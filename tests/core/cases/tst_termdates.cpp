// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/termdates.h"
#include "tests/support/builtincalendar.h"

#include <QTest>

using namespace yichuang;

class TermDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticeIsDueFiveWorkingDaysAfterReceipt();
    void receivedOnTheDayEvenOnAHoliday();
    void afterTheCutOffReceivedOnTheNextWorkday();
    void everyLimitOfAMatterGetsItsOwnDate();
    void matterWithoutLimitsHasNoDates();
    void pauseIsTakenOutByWorkingDays();
    void pauseOfNaturalDaysIsTakenOutByDays();
    void pauseWithinOneDayChangesNothing();
    void extensionIsAddedToBothLimits();
    void estimateStaysAnEstimate();

private:
    static Matter matterWith(const Limit& statutory, const Limit& promised)
    {
        Matter matter;
        matter.id = MatterId(QStringLiteral("E001"));
        matter.statutoryLimit = statutory;
        matter.promisedLimit = promised;
        return matter;
    }

    const WorkCalendar m_calendar = test::builtinCalendar();
    const Limit m_twentyDays{20, LimitUnit::WorkingDays, {}};
    const Limit m_threeDays{3, LimitUnit::WorkingDays, {}};
};

void TermDatesTest::noticeIsDueFiveWorkingDaysAfterReceipt()
{
    QCOMPARE(noticeDeadline({2026, 11, 24}, m_calendar), (DueDate{{2026, 12, 1}, false}));
    QCOMPARE(noticeDeadline({2026, 2, 13}, m_calendar), (DueDate{{2026, 2, 27}, false}));
    QCOMPARE(noticeDeadline({2026, 12, 28}, m_calendar), (DueDate{{2027, 1, 4}, true}));
}

void TermDatesTest::receivedOnTheDayEvenOnAHoliday()
{
    const QDateTime nationalDay({2026, 10, 1}, {10, 5});
    QCOMPARE(receiptDay(nationalDay, std::nullopt, m_calendar), QDate(2026, 10, 1));
    QCOMPARE(receiptDay(nationalDay, QTime(17, 0), m_calendar), QDate(2026, 10, 1));
    const QDateTime lateEvening({2026, 11, 24}, {21, 30});
    QCOMPARE(receiptDay(lateEvening, std::nullopt, m_calendar), QDate(2026, 11, 24));
}

void TermDatesTest::afterTheCutOffReceivedOnTheNextWorkday()
{
    const auto receivedAt = [&](QTime time) {
        return receiptDay(QDateTime({2026, 11, 27}, time), QTime(17, 0), m_calendar);
    };
    QCOMPARE(receivedAt({16, 59}), QDate(2026, 11, 27));
    QCOMPARE(receivedAt({17, 0}), QDate(2026, 11, 27));
    QCOMPARE(receivedAt({17, 1}), QDate(2026, 11, 30));
}

void TermDatesTest::everyLimitOfAMatterGetsItsOwnDate()
{
    const MatterTerm term =
        startedTerm(matterWith(m_twentyDays, m_threeDays), {2026, 9, 24}, m_calendar);
    QCOMPARE(term.matter, MatterId(QStringLiteral("E001")));
    QCOMPARE(term.standing, MatterStanding::Accepted);
    QCOMPARE(term.acceptedOn, QDate(2026, 9, 24));
    QCOMPARE(term.statutory.day, QDate(2026, 10, 29));
    QCOMPARE(term.promised.day, QDate(2026, 9, 30));
}

void TermDatesTest::matterWithoutLimitsHasNoDates()
{
    const MatterTerm term = startedTerm(Matter(), {2026, 9, 24}, m_calendar);
    QVERIFY(!term.statutory.isSet());
    QVERIFY(!term.promised.isSet());
    QVERIFY(
        !resumedTerm(Matter(), term, {2026, 9, 25}, {2026, 9, 30}, m_calendar).promised.isSet());
    QVERIFY(!extendedTerm(term, m_threeDays, m_calendar).statutory.isSet());
}

void TermDatesTest::pauseIsTakenOutByWorkingDays()
{
    const Matter matter = matterWith(m_twentyDays, m_threeDays);
    const MatterTerm started = startedTerm(matter, {2026, 11, 2}, m_calendar);
    QCOMPARE(started.promised.day, QDate(2026, 11, 5));
    // Hearing from Wednesday the 4th to Monday the 9th: Thursday, Friday and Monday don't count.
    const MatterTerm resumed =
        resumedTerm(matter, started, {2026, 11, 4}, {2026, 11, 9}, m_calendar);
    QCOMPARE(resumed.promised.day, QDate(2026, 11, 10));
    QCOMPARE(started.statutory.day, QDate(2026, 11, 30));
    QCOMPARE(resumed.statutory.day, QDate(2026, 12, 3));
    QCOMPARE(resumed.acceptedOn, started.acceptedOn);
}

void TermDatesTest::pauseOfNaturalDaysIsTakenOutByDays()
{
    const Matter matter = matterWith({30, LimitUnit::Days, {}}, {1, LimitUnit::Months, {}});
    const MatterTerm started = startedTerm(matter, {2026, 11, 2}, m_calendar);
    const MatterTerm resumed =
        resumedTerm(matter, started, {2026, 11, 5}, {2026, 11, 10}, m_calendar);
    QCOMPARE(started.statutory.day, QDate(2026, 12, 2));
    QCOMPARE(resumed.statutory.day, QDate(2026, 12, 7));
    QCOMPARE(resumed.promised.day, QDate(2026, 12, 7));
}

void TermDatesTest::pauseWithinOneDayChangesNothing()
{
    const Matter matter = matterWith(m_twentyDays, m_threeDays);
    const MatterTerm started = startedTerm(matter, {2026, 11, 2}, m_calendar);
    QCOMPARE(resumedTerm(matter, started, {2026, 11, 4}, {2026, 11, 4}, m_calendar), started);
}

void TermDatesTest::extensionIsAddedToBothLimits()
{
    const Limit byTheHead{10, LimitUnit::WorkingDays, QStringLiteral("行政许可法第四十二条")};
    const MatterTerm started =
        startedTerm(matterWith(m_twentyDays, m_threeDays), {2026, 9, 24}, m_calendar);
    const MatterTerm extended = extendedTerm(started, byTheHead, m_calendar);
    QCOMPARE(extended.statutory.day, QDate(2026, 11, 12));
    QCOMPARE(extended.promised.day, QDate(2026, 10, 20));
}

void TermDatesTest::estimateStaysAnEstimate()
{
    const WorkCalendar unknown;
    const Matter matter = matterWith(m_twentyDays, m_threeDays);
    const MatterTerm started = startedTerm(matter, {2026, 11, 2}, unknown);
    QVERIFY(started.promised.isEstimated);
    QVERIFY(resumedTerm(matter, started, {2026, 11, 3}, {2026, 11, 3}, m_calendar)
                .promised.isEstimated);
    QVERIFY(extendedTerm(started, m_threeDays, m_calendar).statutory.isEstimated);
}

QTEST_GUILESS_MAIN(TermDatesTest)
#include "tst_termdates.moc"
