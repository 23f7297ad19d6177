// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/daycount.h"
#include "tests/support/builtincalendar.h"

#include <QTest>

using namespace yichuang;

class DayCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitEndsOnItsLastDay_data();
    void limitEndsOnItsLastDay();
    void everySkippedDayIsNamed();
    void onlyTheEndOfNaturalDaysIsMoved();
    void yearWithoutCalendarMakesAnEstimate_data();
    void yearWithoutCalendarMakesAnEstimate();

private:
    static DayCount count(int amount, LimitUnit unit, QDate from)
    {
        return countDays({amount, unit, {}}, from, test::builtinCalendar());
    }
};

void DayCountTest::limitEndsOnItsLastDay_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<LimitUnit>("unit");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("due");
    const auto row = [](const char* name, int amount, LimitUnit unit, QDate from, QDate due) {
        QTest::newRow(name) << amount << unit << from << due;
    };
    const LimitUnit workingDays = LimitUnit::WorkingDays;
    row("the day of acceptance doesn't count", 1, workingDays, {2026, 11, 24}, {2026, 11, 25});
    row("a weekend is skipped", 1, workingDays, {2026, 11, 27}, {2026, 11, 30});
    row("over Spring Festival, a worked Saturday counts", 3, workingDays, {2026, 2, 13},
        {2026, 2, 25});
    row("five days over Spring Festival", 5, workingDays, {2026, 2, 13}, {2026, 2, 27});
    row("over Mid-Autumn and National Day", 20, workingDays, {2026, 9, 24}, {2026, 10, 29});
    row("accepted on a holiday", 1, workingDays, {2026, 10, 1}, {2026, 10, 8});
    row("done at once", 0, workingDays, {2026, 11, 24}, {2026, 11, 24});
    row("done at once on a holiday", 0, workingDays, {2026, 10, 1}, {2026, 10, 1});
    row("60 days end in the holidays", 60, LimitUnit::Days, {2021, 8, 2}, {2021, 10, 8});
    row("days end on a working day", 7, LimitUnit::Days, {2026, 11, 2}, {2026, 11, 9});
    row("days end on a worked Saturday", 1, LimitUnit::Days, {2026, 2, 13}, {2026, 2, 14});
    row("a month", 1, LimitUnit::Months, {2026, 3, 10}, {2026, 4, 10});
    row("a month without the day", 1, LimitUnit::Months, {2023, 1, 31}, {2023, 2, 28});
    row("a month of a leap year without the day", 1, LimitUnit::Months, {2024, 1, 30},
        {2024, 2, 29});
    row("a month ends on a worked Saturday", 1, LimitUnit::Months, {2026, 1, 31}, {2026, 2, 28});
    row("a month ends on a Saturday", 1, LimitUnit::Months, {2026, 2, 28}, {2026, 3, 30});
    row("months over the year's end", 3, LimitUnit::Months, {2025, 11, 30}, {2026, 2, 28});
}

void DayCountTest::limitEndsOnItsLastDay()
{
    QFETCH(int, amount);
    QFETCH(LimitUnit, unit);
    QFETCH(QDate, from);
    QFETCH(QDate, due);
    const DueDate counted = count(amount, unit, from).due;
    QCOMPARE(counted.day, due);
    QVERIFY(!counted.isEstimated);
}

void DayCountTest::everySkippedDayIsNamed()
{
    const auto skipped = count(2, LimitUnit::WorkingDays, {2026, 9, 24}).skipped;
    QCOMPARE(skipped, (QList<SkippedDay>{{{2026, 9, 25}, DayKind::Holiday},
                                         {{2026, 9, 26}, DayKind::Holiday},
                                         {{2026, 9, 27}, DayKind::Holiday}}));
    const auto weekend = count(1, LimitUnit::WorkingDays, {2026, 11, 27}).skipped;
    QCOMPARE(weekend, (QList<SkippedDay>{{{2026, 11, 28}, DayKind::Weekend},
                                         {{2026, 11, 29}, DayKind::Weekend}}));
}

void DayCountTest::onlyTheEndOfNaturalDaysIsMoved()
{
    const auto skipped = count(60, LimitUnit::Days, {2021, 8, 2}).skipped;
    QCOMPARE(skipped.size(), 7);
    QCOMPARE(skipped.first().day, QDate(2021, 10, 1));
    QVERIFY(count(7, LimitUnit::Days, {2026, 11, 2}).skipped.isEmpty());
}

void DayCountTest::yearWithoutCalendarMakesAnEstimate_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<LimitUnit>("unit");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("isEstimated");
    const LimitUnit workingDays = LimitUnit::WorkingDays;
    QTest::newRow("within the known year")
        << 1 << workingDays << QDate(2026, 12, 30) << QDate(2026, 12, 31) << false;
    QTest::newRow("into the next year")
        << 2 << workingDays << QDate(2026, 12, 30) << QDate(2027, 1, 1) << true;
    QTest::newRow("days into the next year")
        << 10 << LimitUnit::Days << QDate(2026, 12, 30) << QDate(2027, 1, 11) << true;
    QTest::newRow("out of an unknown year")
        << 2 << LimitUnit::Days << QDate(2017, 12, 31) << QDate(2018, 1, 2) << false;
    QTest::newRow("done at once") << 0 << workingDays << QDate(2027, 1, 1) << QDate(2027, 1, 1)
                                  << false;
}

void DayCountTest::yearWithoutCalendarMakesAnEstimate()
{
    QFETCH(int, amount);
    QFETCH(LimitUnit, unit);
    QFETCH(QDate, from);
    QFETCH(QDate, due);
    QFETCH(bool, isEstimated);
    QCOMPARE(count(amount, unit, from).due, (DueDate{due, isEstimated}));
}

QTEST_GUILESS_MAIN(DayCountTest)
#include "tst_daycount.moc"
