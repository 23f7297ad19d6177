// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/linestate.h"
#include "tests/support/moment.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// A line that is down is tried again soon; a terminal that isn't let in sends nothing.
class LineStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadLineIsTriedAgainInTime();
    void itIsDownSinceTheFirstFailure();
    void whoIsNotLetInStopsUntilResumed();

private:
    const QDateTime m_now = moment("2026-11-24T10:00");
};

void LineStateTest::aDeadLineIsTriedAgainInTime()
{
    LineState line;
    QVERIFY(line.isUp());
    line.failed(u"line.unreachable"_s, m_now, 0);
    QVERIFY(!line.isUp());
    QVERIFY(!line.mayTry(m_now));
    QVERIFY(line.mayTry(line.nextTry()));
    line.answered(m_now);
    QVERIFY(line.isUp());
    QVERIFY(line.mayTry(m_now));
    QVERIFY(line.code().isEmpty());
}

void LineStateTest::itIsDownSinceTheFirstFailure()
{
    LineState line;
    for (int i = 0; i < 50; ++i)
        line.failed(u"line.unreachable"_s, m_now.addSecs(i), 0);
    QCOMPARE(line.since(), m_now);
    QVERIFY(m_now.addSecs(49).secsTo(line.nextTry()) <= 5);
}

void LineStateTest::whoIsNotLetInStopsUntilResumed()
{
    LineState line;
    line.stop(u"terminal.revoked"_s, m_now);
    QVERIFY(line.isStopped());
    QVERIFY(!line.mayTry(m_now.addYears(1)));
    line.resume();
    QVERIFY(line.mayTry(m_now));
    QVERIFY(line.isUp());
}

QTEST_GUILESS_MAIN(LineStateTest)
#include "tst_linestate.moc"
