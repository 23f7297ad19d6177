// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workcalendar.h"
#include "tests/support/builtincalendar.h"

#include <QTest>

using namespace yichuang;

class WorkCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weekdaysAreWorkedAndWeekendsAreNot();
    void holidaysAreNotWorked();
    void makeUpDaysAreWorked();
    void knowsWhichYearsArePublished();
    void yearWithoutCalendarHasWeekendsOnly();
    void nextWorkdayLiesAfterTheDay();
    void countsWorkdaysFromTheDayAfter();
    void refusesWhatIsNoCalendar_data();
    void refusesWhatIsNoCalendar();
};

void WorkCalendarTest::weekdaysAreWorkedAndWeekendsAreNot()
{
    const WorkCalendar calendar = test::builtinCalendar();
    QVERIFY(calendar.isWorkday(QDate(2026, 11, 24)));
    QCOMPARE(calendar.kindOf(QDate(2026, 11, 21)), DayKind::Weekend);
    QCOMPARE(calendar.kindOf(QDate(2026, 11, 22)), DayKind::Weekend);
}

void WorkCalendarTest::holidaysAreNotWorked()
{
    const WorkCalendar calendar = test::builtinCalendar();
    for (QDate day(2026, 2, 15); day <= QDate(2026, 2, 23); day = day.addDays(1))
        QCOMPARE(calendar.kindOf(day), DayKind::Holiday);
    QCOMPARE(calendar.kindOf(QDate(2018, 12, 31)), DayKind::Holiday);
}

void WorkCalendarTest::makeUpDaysAreWorked()
{
    const WorkCalendar calendar = test::builtinCalendar();
    QVERIFY(calendar.isWorkday(QDate(2026, 2, 14)));  // a Saturday
    QVERIFY(calendar.isWorkday(QDate(2026, 1, 4)));   // a Sunday
    QVERIFY(calendar.isWorkday(QDate(2018, 12, 29))); // a Saturday
}

void WorkCalendarTest::knowsWhichYearsArePublished()
{
    const WorkCalendar calendar = test::builtinCalendar();
    for (int year = 2018; year <= 2026; ++year)
        QVERIFY(calendar.isKnown(year));
    QVERIFY(!calendar.isKnown(2017));
    QVERIFY(!calendar.isKnown(2027));
    QVERIFY(!WorkCalendar().isKnown(2026));
}

void WorkCalendarTest::yearWithoutCalendarHasWeekendsOnly()
{
    const WorkCalendar calendar = test::builtinCalendar();
    QVERIFY(calendar.isWorkday(QDate(2027, 1, 1))); // a Friday, a holiday surely, but not published
    QCOMPARE(calendar.kindOf(QDate(2027, 1, 2)), DayKind::Weekend);
}

void WorkCalendarTest::nextWorkdayLiesAfterTheDay()
{
    const WorkCalendar calendar = test::builtinCalendar();
    QCOMPARE(calendar.nextWorkday(QDate(2026, 11, 24)), QDate(2026, 11, 25));
    QCOMPARE(calendar.nextWorkday(QDate(2026, 2, 13)), QDate(2026, 2, 14));
    QCOMPARE(calendar.nextWorkday(QDate(2026, 2, 14)), QDate(2026, 2, 24));
}

void WorkCalendarTest::countsWorkdaysFromTheDayAfter()
{
    const WorkCalendar calendar = test::builtinCalendar();
    QCOMPARE(calendar.workdaysBetween(QDate(2026, 2, 13), QDate(2026, 2, 13)), 0);
    QCOMPARE(calendar.workdaysBetween(QDate(2026, 2, 13), QDate(2026, 2, 25)), 3);
    QCOMPARE(calendar.workdaysBetween(QDate(2026, 2, 15), QDate(2026, 2, 23)), 0);
    QCOMPARE(calendar.workdaysBetween(QDate(2026, 2, 25), QDate(2026, 2, 13)), 0);
}

void WorkCalendarTest::refusesWhatIsNoCalendar_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray(R"(["2026-01-01"])");
    QTest::newRow("no year") << QByteArray(R"({"soon": {"holidays": [], "makeup": []}})");
    QTest::newRow("year without lists") << QByteArray(R"({"2026": []})");
    QTest::newRow("list is missing") << QByteArray(R"({"2026": {"holidays": []}})");
    QTest::newRow("30 February") << QByteArray(
        R"({"2026": {"holidays": ["2026-02-30"], "makeup": []}})");
    QTest::newRow("day of another year")
        << QByteArray(R"({"2026": {"holidays": ["2025-12-31"], "makeup": []}})");
    QTest::newRow("both free and worked")
        << QByteArray(R"({"2026": {"holidays": ["2026-02-14"], "makeup": ["2026-02-14"]}})");
}

void WorkCalendarTest::refusesWhatIsNoCalendar()
{
    QFETCH(QByteArray, json);
    const auto calendar = WorkCalendar::fromJson(json);
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().kind, ErrorKind::Damaged);
    QCOMPARE(calendar.error().code, QStringLiteral("calendar.damaged"));
    QVERIFY(!calendar.error().params.first().isEmpty());
}

QTEST_GUILESS_MAIN(WorkCalendarTest)
#include "tst_workcalendar.moc"
