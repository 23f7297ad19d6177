// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/client/casefixture.h"
#include "tests/province/client/sandboxserver.h"
#include "tests/province/client/terminal.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject planOf(const QJsonObject& rule)
{
    return {{u"seed"_s, 7}, {u"rules"_s, QJsonArray{rule}}};
}

} // namespace

/// Every way in which the sandbox can be told to misbehave.
class ProvinceFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void refusalsSayWhenToComeAgain_data();
    void refusalsSayWhenToComeAgain();
    void cutBeforeTheCommitNothingIsDone();
    void cutAfterTheCommitAllIsDoneAndTheKeyTellsSo();
    void aBodyEndsWhereItIsCut();
    void everyKilobyteIsCutInTurn();
    void aChangedByteIsSeenByTheDigest();
    void aPortalsPageHasNoDigest();
    void aBombIsNotSwallowed();
    void itemsComeTwiceAndInAnotherOrder();
    void aRequestDeliveredTwiceIsDoneOnce();
    void aReplyTakesItsTime();
    void aGoodTokenCountsAsExpired();
    void theProvincesClockIsOff();
    void certificatesThatMustBeRefused_data();
    void certificatesThatMustBeRefused();
    void aRuleSparesTheFirstAndEnds();
    void theSameSeedGivesTheSame();
    void aPlanThatIsNotUnderstoodIsRefused();
    void departmentsWorkByThemselves();

private:
    void plan(const QJsonObject& rule);
    CaseFixture storedCase();
    int lastSequenceOf(const CaseFixture& fixture);

    SandboxServer m_server;
    std::unique_ptr<Terminal> m_terminal;
    int m_lastSequence = 0;
};

void ProvinceFaultsTest::initTestCase()
{
    QCOMPARE(m_server.start({u"--department-pace"_s, u"1"_s}), QString());
    m_terminal = std::make_unique<Terminal>(m_server);
    QCOMPARE(m_terminal->begin(u"370102001"_s, u"001"_s), QString());
}

void ProvinceFaultsTest::cleanup()
{
    QCOMPARE(m_terminal->administer("PUT", u"/faults"_s).status, 204);
}

void ProvinceFaultsTest::plan(const QJsonObject& rule)
{
    QCOMPARE(m_terminal->administer("PUT", u"/faults"_s, planOf(rule)).status, 204);
}

CaseFixture ProvinceFaultsTest::storedCase()
{
    const CaseFixture fixture{u"370102001"_s, u"001"_s, ++m_lastSequence};
    m_terminal->put(fixture.path(), fixture.upsert(), newUuid());
    return fixture;
}

int ProvinceFaultsTest::lastSequenceOf(const CaseFixture& fixture)
{
    return m_terminal->get(fixture.path()).json.value("lastSequence"_L1).toInt();
}

void ProvinceFaultsTest::refusalsSayWhenToComeAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("busy") << 429 << u"server.busy"_s;
    QTest::newRow("unavailable") << 503 << u"server.unavailable"_s;
    QTest::newRow("failed") << 500 << u"server.failed"_s;
}

void ProvinceFaultsTest::refusalsSayWhenToComeAgain()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    plan({{u"fault"_s, QString::fromLatin1(QTest::currentDataTag())}, {u"retryAfter"_s, 9}});
    const Answer answer = m_terminal->get(u"/cases"_s);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.breach, QString());
    if (status != 500)
        QCOMPARE(answer.headers.value("retry-after"), QByteArray("9"));
}

void ProvinceFaultsTest::cutBeforeTheCommitNothingIsDone()
{
    const CaseFixture fixture = storedCase();
    plan({{u"fault"_s, u"cutBeforeCommit"_s}, {u"operation"_s, u"appendEvents"_s}});
    const Answer answer = m_terminal->post(
        fixture.path() + u"/events"_s, appending(0, {eventJson(CaseEventKind::Opened)}), newUuid());
    QCOMPARE(answer.status, 0);
    QCOMPARE(lastSequenceOf(fixture), 0);
}

void ProvinceFaultsTest::cutAfterTheCommitAllIsDoneAndTheKeyTellsSo()
{
    const CaseFixture fixture = storedCase();
    plan({{u"fault"_s, u"cutAfterCommit"_s}, {u"operation"_s, u"appendEvents"_s}});
    const QString key = newUuid();
    const QJsonObject events = appending(0, {eventJson(CaseEventKind::Opened)});
    QCOMPARE(m_terminal->post(fixture.path() + u"/events"_s, events, key).status, 0);
    QCOMPARE(lastSequenceOf(fixture), 1);
    cleanup();
    const Answer again = m_terminal->post(fixture.path() + u"/events"_s, events, key);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.headers.value("idempotency-replayed"), QByteArray("true"));
    QCOMPARE(lastSequenceOf(fixture), 1);
}

void ProvinceFaultsTest::aBodyEndsWhereItIsCut()
{
    plan({{u"fault"_s, u"truncate"_s}, {u"bytes"_s, 10}});
    const Answer answer = m_terminal->get(u"/cases"_s);
    QVERIFY(answer.error != QNetworkReply::NoError);
    QCOMPARE(answer.body.size(), 10);
}

void ProvinceFaultsTest::everyKilobyteIsCutInTurn()
{
    plan({{u"fault"_s, u"truncate"_s}, {u"everyBytes"_s, 1024}});
    for (int kilobytes = 1; kilobytes <= 3; ++kilobytes)
        QCOMPARE(m_terminal->get(u"/catalog/snapshot"_s).body.size(), kilobytes * 1024);
}

void ProvinceFaultsTest::aChangedByteIsSeenByTheDigest()
{
    plan({{u"fault"_s, u"corrupt"_s}, {u"times"_s, 1}});
    const Answer spoilt = m_terminal->get(u"/cases"_s);
    QCOMPARE(spoilt.status, 200);
    QVERIFY(!spoilt.hasItsDigest());
    QVERIFY(m_terminal->get(u"/cases"_s).hasItsDigest());
}

void ProvinceFaultsTest::aPortalsPageHasNoDigest()
{
    plan({{u"fault"_s, u"portal"_s}});
    const Answer page = m_terminal->get(u"/cases"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers.value("content-type").startsWith("text/html"));
    QVERIFY(!page.hasItsDigest());
}

void ProvinceFaultsTest::aBombIsNotSwallowed()
{
    plan({{u"fault"_s, u"gzipBomb"_s}});
    const Answer bomb = m_terminal->ask({.target = u"/cases"_s, .wantsGzip = true});
    QVERIFY(bomb.error != QNetworkReply::NoError);
    QVERIFY(bomb.body.size() < 64 * 1024 * 1024);
}

void ProvinceFaultsTest::itemsComeTwiceAndInAnotherOrder()
{
    for (int i = 0; i < 5; ++i)
        storedCase();
    const QJsonArray right = m_terminal->get(u"/cases"_s).json["items"_L1].toArray();
    plan({{u"fault"_s, u"duplicate"_s}});
    QCOMPARE(m_terminal->get(u"/cases"_s).json["items"_L1].toArray().size(), 2 * right.size());
    plan({{u"fault"_s, u"reorder"_s}});
    const QJsonArray other = m_terminal->get(u"/cases"_s).json["items"_L1].toArray();
    QCOMPARE(other.size(), right.size());
    QVERIFY(other != right);
}

void ProvinceFaultsTest::aRequestDeliveredTwiceIsDoneOnce()
{
    const CaseFixture fixture = storedCase();
    plan({{u"fault"_s, u"redeliver"_s}, {u"deliveries"_s, 3}, {u"operation"_s, u"appendEvents"_s}});
    const QString key = newUuid();
    const QJsonObject events = appending(0, {eventJson(CaseEventKind::Opened)});
    const QString path = fixture.path() + u"/events"_s;
    // The last delivery's answer is seen: its nonce was used up by the first.
    QCOMPARE(m_terminal->post(path, events, key).code(), u"signature.replayed"_s);
    cleanup();
    QCOMPARE(m_terminal->post(path, events, key).status, 200);
    QCOMPARE(lastSequenceOf(fixture), 1);
}

void ProvinceFaultsTest::aReplyTakesItsTime()
{
    for (const QString& place : {u"before"_s, u"after"_s}) {
        plan({{u"fault"_s, u"latency"_s}, {u"milliseconds"_s, 300}, {u"place"_s, place}});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_terminal->get(u"/cases"_s).status, 200);
        QVERIFY(timer.elapsed() >= 300);
    }
}

void ProvinceFaultsTest::aGoodTokenCountsAsExpired()
{
    plan({{u"fault"_s, u"expiredToken"_s}, {u"times"_s, 1}});
    QCOMPARE(m_terminal->get(u"/cases"_s).code(), u"token.expired"_s);
    QCOMPARE(m_terminal->get(u"/cases"_s).status, 200);
}

void ProvinceFaultsTest::theProvincesClockIsOff()
{
    plan({{u"fault"_s, u"clockOff"_s}, {u"minutes"_s, -20}});
    QCOMPARE(m_terminal->get(u"/cases"_s).code(), u"signature.clockSkew"_s);
    QCOMPARE(m_terminal->ask({.target = u"/cases"_s, .secondsOff = -20 * 60}).status, 200);
}

void ProvinceFaultsTest::certificatesThatMustBeRefused_data()
{
    QTest::addColumn<QString>("fault");
    for (const char* fault : {"wrongCertificate", "expiredCertificate", "wrongHost", "oldTls"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void ProvinceFaultsTest::certificatesThatMustBeRefused()
{
    QFETCH(QString, fault);
    plan({{u"fault"_s, fault}, {u"times"_s, 1}});
    Terminal newcomer(m_server);
    const Answer refused = newcomer.ask({.target = u"/health"_s, .isSigned = false});
    QCOMPARE(refused.status, 0);
    QCOMPARE(refused.error, QNetworkReply::SslHandshakeFailedError);
    QCOMPARE(newcomer.ask({.target = u"/health"_s, .isSigned = false}).status, 200);
}

void ProvinceFaultsTest::aRuleSparesTheFirstAndEnds()
{
    plan({{u"fault"_s, u"failed"_s}, {u"after"_s, 2}, {u"times"_s, 1}});
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(m_terminal->get(u"/cases"_s).status);
    QCOMPARE(statuses, (QList<int>{200, 200, 500, 200}));
}

void ProvinceFaultsTest::theSameSeedGivesTheSame()
{
    QList<int> runs[2];
    for (QList<int>& statuses : runs) {
        plan({{u"fault"_s, u"busy"_s}, {u"chance"_s, 0.5}});
        for (int i = 0; i < 20; ++i)
            statuses.append(m_terminal->get(u"/cases"_s).status);
    }
    QCOMPARE(runs[0], runs[1]);
    QVERIFY(runs[0].contains(200) && runs[0].contains(429));
}

void ProvinceFaultsTest::aPlanThatIsNotUnderstoodIsRefused()
{
    const Answer answer =
        m_terminal->administer("PUT", u"/faults"_s, planOf({{u"fault"_s, u"earthquake"_s}}));
    QCOMPARE(answer.code(), u"request.invalid"_s);
    SandboxServer other;
    QVERIFY(!other.start({u"--faults"_s, u"{\"rules\":[{\"fault\":\"earthquake\"}]}"_s}).isEmpty());
}

void ProvinceFaultsTest::departmentsWorkByThemselves()
{
    const CaseFixture fixture{u"370102001"_s, u"001"_s, ++m_lastSequence};
    m_terminal->put(fixture.path(), fixture.upsert({acceptedJson({u"E001.1"_s})}), newUuid());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_terminal->get(fixture.path() + u"/progress"_s).json["pickup"_L1]["ready"_L1].toBool(),
        60000);
}

QTEST_GUILESS_MAIN(ProvinceFaultsTest)
#include "tst_provincefaults.moc"
