// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explainduecommand.h"
#include "tests/app/cli/shell.h"
#include "tests/support/builtincalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// What `explain due` prints.
class TestExplainDueCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsEndOnTheirDay_data();
    void limitsEndOnTheirDay();
    void aMomentElsewhereIsToldInTheTimeOfTheHall();
    void skippedDaysAreNamed();
    void anUnpublishedYearIsAnEstimate();
    void everyWrongValueIsNamed();

private:
    QJsonObject reply(const QString& line)
    {
        if (m_shell.run((u"explain due --json "_s + line).split(u' ')) != 0)
            return {};
        return QJsonDocument::fromJson(m_shell.out().toUtf8()).object();
    }

    WorkCalendar m_calendar = test::builtinCalendar();
    test::Shell m_shell{[this](const Sentences& sentences, Streams streams) {
        return std::make_unique<ExplainDueCommand>(m_calendar, sentences, streams);
    }};
};

void TestExplainDueCommand::limitsEndOnTheirDay_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("due");
    QTest::newRow("spring festival")
        << u"--from 2026-02-13T16:40 --days 3"_s << u"2026-02-13"_s << u"2026-02-25"_s;
    QTest::newRow("mid-autumn and national day")
        << u"--from 2026-09-24 --days 20"_s << u"2026-09-24"_s << u"2026-10-29"_s;
    QTest::newRow("natural days") << u"--from 2021-08-02 --days 60 --unit days"_s << u"2021-08-02"_s
                                  << u"2021-10-08"_s;
    QTest::newRow("month without the day")
        << u"--from 2025-01-31 --days 1 --unit months"_s << u"2025-01-31"_s << u"2025-02-28"_s;
    QTest::newRow("at once") << u"--from 2026-11-24T10:05 --days 0"_s << u"2026-11-24"_s
                             << u"2026-11-24"_s;
    QTest::newRow("before the cut-off") << u"--from 2026-11-24T16:59 --days 1 --cutoff 17:00"_s
                                        << u"2026-11-24"_s << u"2026-11-25"_s;
    QTest::newRow("after the cut-off") << u"--from 2026-11-24T17:01 --days 1 --cutoff 17:00"_s
                                       << u"2026-11-25"_s << u"2026-11-26"_s;
}

void TestExplainDueCommand::limitsEndOnTheirDay()
{
    QFETCH(const QString, line);
    const QJsonObject object = reply(line);
    QTEST(object[u"received"_s].toString(), "received");
    QTEST(object[u"due"_s].toString(), "due");
    QCOMPARE(object[u"estimated"_s], QJsonValue(false));
}

void TestExplainDueCommand::aMomentElsewhereIsToldInTheTimeOfTheHall()
{
    QCOMPARE(reply(u"--from 2026-11-23T23:30:00Z --days 0"_s)[u"received"_s].toString(),
             u"2026-11-24"_s);
    QCOMPARE(reply(u"--from 2026-11-24T10:05:00+08:00 --days 0"_s)[u"received"_s].toString(),
             u"2026-11-24"_s);
}

void TestExplainDueCommand::skippedDaysAreNamed()
{
    const QJsonArray skipped = reply(u"--from 2026-02-13 --days 3"_s)[u"skipped"_s].toArray();
    QCOMPARE(skipped.size(), 9); // 15 to 23 February
    QCOMPARE(skipped[0].toObject()[u"date"_s].toString(), u"2026-02-15"_s);
    QCOMPARE(skipped[0].toObject()[u"why"_s].toString(), u"holiday"_s);
}

void TestExplainDueCommand::anUnpublishedYearIsAnEstimate()
{
    QCOMPARE(reply(u"--from 2026-12-31 --days 1"_s)[u"estimated"_s], QJsonValue(true));
    m_shell.run(u"explain due --from 2026-12-31 --days 1"_s.split(u' '));
    QVERIFY(m_shell.out().contains(u"以国务院公布的节假日安排为准"_s));
}

void TestExplainDueCommand::everyWrongValueIsNamed()
{
    QCOMPARE(m_shell.run(u"explain due --from 2026-02-30 --days -1 --cutoff 25:00"_s.split(u' ')),
             2);
    for (const QString& option : {u"--from"_s, u"--days"_s, u"--cutoff"_s})
        QVERIFY2(m_shell.err().contains(u"cli.wrongValue "_s + option), qPrintable(option));
    QCOMPARE(m_shell.run(u"explain due --from 2026-02-03 --days 99999999"_s.split(u' ')), 2);
    QCOMPARE(m_shell.out(), QString());
}

QTEST_GUILESS_MAIN(TestExplainDueCommand)
#include "tst_explainduecommand.moc"
