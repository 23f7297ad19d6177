// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/dueexplanation.h"
#include "tests/support/builtincalendar.h"

#include <QJsonArray>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

class DueExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesReceiptDueAndWhatWasSkipped();
    void afterTheCutOffTheCountStartsLater();
    void receiptGuessedIntoAnUnknownYearIsAnEstimate();
};

void DueExplanationTest::namesReceiptDueAndWhatWasSkipped()
{
    const QJsonObject json =
        toJson(explainDue(QDateTime({2026, 2, 13}, {16, 40}), {5, LimitUnit::WorkingDays, {}},
                          QTime(17, 0), test::builtinCalendar()));
    QCOMPARE(json.value(u"received").toString(), u"2026-02-13"_s);
    QCOMPARE(json.value(u"due").toString(), u"2026-02-27"_s);
    QCOMPARE(json.value(u"estimated"), QJsonValue(false));
    const QJsonArray skipped = json.value(u"skipped").toArray();
    QCOMPARE(skipped.size(), 9);
    QCOMPARE(skipped.first().toObject(),
             (QJsonObject{{u"date"_s, u"2026-02-15"_s}, {u"why"_s, u"holiday"_s}}));
    QCOMPARE(skipped.last().toObject().value(u"date").toString(), u"2026-02-23"_s);
    QCOMPARE(json.keys(), (QStringList{u"due"_s, u"estimated"_s, u"received"_s, u"skipped"_s}));
}

void DueExplanationTest::afterTheCutOffTheCountStartsLater()
{
    const QJsonObject json =
        toJson(explainDue(QDateTime({2026, 11, 27}, {17, 30}), {5, LimitUnit::WorkingDays, {}},
                          QTime(17, 0), test::builtinCalendar()));
    QCOMPARE(json.value(u"received").toString(), u"2026-11-30"_s);
    QCOMPARE(json.value(u"due").toString(), u"2026-12-07"_s);
    QCOMPARE(json.value(u"skipped").toArray().first().toObject(),
             (QJsonObject{{u"date"_s, u"2026-12-05"_s}, {u"why"_s, u"weekend"_s}}));
}

void DueExplanationTest::receiptGuessedIntoAnUnknownYearIsAnEstimate()
{
    const DueExplanation explanation =
        explainDue(QDateTime({2026, 12, 31}, {18, 0}), {0, LimitUnit::WorkingDays, {}},
                   QTime(17, 0), test::builtinCalendar());
    QCOMPARE(explanation.receivedOn, QDate(2027, 1, 1));
    QVERIFY(explanation.due.isEstimated);
}

QTEST_GUILESS_MAIN(DueExplanationTest)
#include "tst_dueexplanation.moc"
