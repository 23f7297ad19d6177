// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/moment.h"
#include "tests/supportui/dressed.h"
#include "ui/sync/syncsign.h"
#include "ui/sync/syncwords.h"
#include "ui/wording/plainsentences.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

const QDateTime now = test::moment("2026-11-24T10:12");

SyncState offline(int waiting, const char* since)
{
    SyncState state;
    state.phase = SyncPhase::Offline;
    state.since = test::moment(since);
    state.code = u"line.unreachable"_s;
    state.counts.waiting = waiting;
    return state;
}

QString said(const SyncState& state)
{
    return SyncWords::of(state, now, PlainSentences());
}

} // namespace

/// How things stand with the province, in one sentence.
class TestSyncWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void whatWaitsIsSaidWithSinceWhenAndWhy();
    void longTimesAreSaidCoarsely();
    void aStrangersCertificateIsSaidInFull();
    void everythingReportedIsSaid();
    void whatNeedsTheClerkComesFirst();
    void aTerminalShutOutSaysWhatToDo();
    void conflictsAreToldFromOtherTrouble();
    void theSignSaysItToWhoeverListens();
};

void TestSyncWords::whatWaitsIsSaidWithSinceWhenAndWhy()
{
    QCOMPARE(said(offline(3, "2026-11-24T10:00")), u"3 件待上传，网络不通已 12 分钟"_s);
    QCOMPARE(said(offline(0, "2026-11-24T10:12")), u"网络不通"_s);
}

void TestSyncWords::longTimesAreSaidCoarsely()
{
    QVERIFY(said(offline(1, "2026-11-24T07:00")).endsWith(u"3 小时"_s));
    QVERIFY(said(offline(1, "2026-11-21T07:00")).endsWith(u"3 天"_s));
}

void TestSyncWords::aStrangersCertificateIsSaidInFull()
{
    SyncState state = offline(2, "2026-11-24T10:00");
    state.code = u"line.notTrusted"_s;
    const QString sentence = said(state);
    QVERIFY(sentence.startsWith(u"2 件待上传"_s));
    QVERIFY(sentence.contains(u"证书"_s));
    state.code = u"server.unavailable"_s;
    QCOMPARE(said(state), u"2 件待上传，省级平台暂停服务已 12 分钟"_s);
}

void TestSyncWords::everythingReportedIsSaid()
{
    SyncState state;
    state.phase = SyncPhase::Idle;
    QCOMPARE(said(state), u"已全部上报，网络正常"_s);
    QCOMPARE(SyncWords::toneOf(state), u"soft"_s);
}

void TestSyncWords::whatNeedsTheClerkComesFirst()
{
    SyncState state;
    state.phase = SyncPhase::Working;
    state.counts.waiting = 4;
    state.counts.setAside = 1;
    state.counts.conflicts = 2;
    QCOMPARE(said(state), u"2 件待您定夺，1 件上传被拒，4 件上传中，网络正常"_s);
    QCOMPARE(SyncWords::toneOf(state), u"bad"_s);
}

void TestSyncWords::aTerminalShutOutSaysWhatToDo()
{
    SyncState state;
    state.phase = SyncPhase::Stopped;
    state.code = u"terminal.revoked"_s;
    state.counts.waiting = 1;
    QVERIFY(said(state).startsWith(u"1 件待上传，"_s));
    QVERIFY(said(state).contains(u"运维人员"_s));
}

void TestSyncWords::conflictsAreToldFromOtherTrouble()
{
    OutboxEntry entry;
    QVERIFY(!isConflict(entry));
    entry.setAside = u"case.revisionConflict"_s;
    QVERIFY(isConflict(entry));
    entry.setAside = u"document.changed"_s;
    QVERIFY(!isConflict(entry));
}

void TestSyncWords::theSignSaysItToWhoeverListens()
{
    test::FixedClock clock(now);
    PlainSentences sentences;
    SyncSign sign(clock, sentences);
    QSignalSpy said(&sign, &SyncSign::said);
    sign.setState(offline(3, "2026-11-24T10:00"));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), u"3 件待上传，网络不通已 12 分钟"_s);
    QCOMPARE(said.first().last().toString(), u"care"_s);
}

QTEST_MAIN(TestSyncWords)
#include "tst_syncwords.moc"
