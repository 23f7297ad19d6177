// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/retrypolicy.h"

#include <QTest>

using namespace yichuang;

/// A terminal neither floods a province that is ill nor forgets it.
class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureDoublesTheWait();
    void theWaitNeverExceedsItsLimit();
    void twoTerminalsDoNotComeBackInTheSameMoment();
    void aDeadLineIsTriedAgainWithinFiveSeconds();
};

void RetryPolicyTest::everyFailureDoublesTheWait()
{
    const RetryPolicy policy{1000, 60000};
    QCOMPARE(delayAfter(1, 0, policy), 1000);
    QCOMPARE(delayAfter(2, 0, policy), 2000);
    QCOMPARE(delayAfter(5, 0, policy), 16000);
}

void RetryPolicyTest::theWaitNeverExceedsItsLimit()
{
    const RetryPolicy policy{1000, 60000};
    QCOMPARE(delayAfter(7, 0, policy), 60000);
    QCOMPARE(delayAfter(2000000000, 0, policy), 60000);
}

void RetryPolicyTest::twoTerminalsDoNotComeBackInTheSameMoment()
{
    const RetryPolicy policy{1000, 60000};
    QCOMPARE(delayAfter(3, 1, policy), 2000);
    QCOMPARE(delayAfter(3, 0.5, policy), 3000);
    QVERIFY(delayAfter(3, 9, policy) > 0);
}

void RetryPolicyTest::aDeadLineIsTriedAgainWithinFiveSeconds()
{
    for (int failures = 1; failures < 100; ++failures)
        QVERIFY(delayAfter(failures, 0, lineRetries) <= 5000);
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
