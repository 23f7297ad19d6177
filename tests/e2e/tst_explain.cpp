// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/madeupnumbers.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

test::ProgramRun explained(const QString& line)
{
    return test::runProgram((u"explain "_s + line).split(u' '));
}

} // namespace

/// The questions a script may ask the built program.
class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpIsComplete();
    void versionIsTold();
    void unknownWordsAreRefusedWithTheWayToTheHelp();
    void numbersAreJudged_data();
    void numbersAreJudged();
    void messagesAreInChineseWhateverTheLocale();
    void workedExamplesOfDueDates_data();
    void workedExamplesOfDueDates();
};

void TestExplain::helpIsComplete()
{
    const auto all = test::runProgram({u"--help"_s});
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(all.err, QString());
    for (const QString& command :
         {u"intake"_s, u"explain merge"_s, u"explain due"_s, u"explain id"_s, u"catalog check"_s}) {
        QVERIFY2(all.out.contains(command), qPrintable(command));
        const auto one = test::runProgram(command.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.out.contains(u"yichuang "_s + command));
        QVERIFY(one.out.contains(u"退出码"_s));
    }
}

void TestExplain::versionIsTold()
{
    const auto run = test::runProgram({u"--version"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.startsWith(u"yichuang "_s));
}

void TestExplain::unknownWordsAreRefusedWithTheWayToTheHelp()
{
    for (const QStringList& words :
         {QStringList{u"dance"_s}, QStringList{u"explain"_s},
          QStringList{u"explain"_s, u"id"_s, u"mobile"_s, u"--loud"_s}}) {
        const auto run = test::runProgram(words);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains(u"--help"_s));
        QCOMPARE(run.out, QString());
    }
}

void TestExplain::numbersAreJudged_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const QString id = test::residentId(QDate(1990, 3, 7));
    QTest::newRow("resident ID") << u"residentId"_s << id << QString();
    QTest::newRow("month 13") << u"residentId"_s << QString(id).replace(10, 2, u"13"_s)
                              << u"DATE"_s;
    QTest::newRow("no province") << u"residentId"_s << QString(id).replace(0, 2, u"99"_s)
                                 << u"REGION"_s;
    QTest::newRow("too short") << u"residentId"_s << id.left(17) << u"FORMAT"_s;
    QTest::newRow("letter O in a credit code")
        << u"creditCode"_s << u"91370102MA3CO12345"_s << u"CHARSET"_s;
    QTest::newRow("new energy") << u"plateNewEnergy"_s << u"鲁AD12345"_s << QString();
    QTest::newRow("mobile") << u"mobile"_s << u"12345678901"_s << u"FORMAT"_s;
    QTest::newRow("postcode") << u"postcode"_s << u"250001"_s << QString();
}

void TestExplain::numbersAreJudged()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, value);
    QFETCH(const QString, reason);
    const auto run = test::runProgram({u"explain"_s, u"id"_s, kind, value, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"kind"_s].toString(), kind);
    QCOMPARE(run.json()[u"reason"_s].toString(), reason);
    QCOMPARE(run.json()[u"valid"_s].toBool(), reason.isEmpty());
    QVERIFY(!run.json()[u"message"_s].toString().isEmpty());
}

void TestExplain::messagesAreInChineseWhateverTheLocale()
{
    for (const QString& locale : {u"LC_ALL=C"_s, u"LC_ALL=C.UTF-8"_s, u"LC_ALL=de_DE"_s}) {
        const auto run =
            test::runProgram({u"explain"_s, u"id"_s, u"plate"_s, u"鲁A12"_s}, {}, {locale});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.startsWith(u"鲁A12：机动车号牌"_s), qPrintable(run.out));
        QCOMPARE(run.err, QString());
    }
}

void TestExplain::workedExamplesOfDueDates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("due");
    QTest::newRow("3 working days")
        << u"due --from 2026-02-13 --days 3 --json"_s << u"2026-02-25"_s;
    QTest::newRow("20 working days")
        << u"due --from 2026-09-24 --days 20 --json"_s << u"2026-10-29"_s;
    QTest::newRow("60 days") << u"due --from 2021-08-02 --days 60 --unit days --json"_s
                             << u"2021-10-08"_s;
}

void TestExplain::workedExamplesOfDueDates()
{
    QFETCH(const QString, line);
    const auto run = explained(line);
    QCOMPARE(run.exitCode, 0);
    QTEST(run.json()[u"due"_s].toString(), "due");
    QVERIFY(run.json()[u"skipped"_s].isArray());
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
