// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/client/sandboxserver.h"
#include "tests/province/client/terminal.h"

#include <QTest>

using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

const QString hall = u"370102001"_s;

}

/// Who is let in, and how they show who they are.
class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void healthAndClockAskNothing();
    void anEnrolledTerminalGetsAToken();
    void aLostEnrolmentIsAnsweredAlike();
    void aCodeLetsOneDeviceIn();
    void anUnknownCodeIsRefused();
    void aWrongSecretGetsNoToken();
    void everySignedPartCounts();
    void anotherDevicesKeyIsRefused();
    void aDateFarOffIsRefusedWithTheProvincesTime();
    void aRepeatedRequestIsRefused();
    void aRepeatedWriteIsRefusedAfterARestartToo();
    void aTokenIsNeeded();
    void anotherTerminalsTokenIsRefused();
    void anExpiredTokenIsToldFromAWrongOne();
    void aRevokedTerminalIsShutOut();
    void aClerkSignsInAndOut();
    void fiveWrongPasswordsLockTheClerk();
    void anotherHallsClerkIsToldSo();
    void whatIsNotInTheContractIsNotFound();
    void anotherSchemaIsRefusedWithItsPlace();
    void anEnormousBodyIsRefused();
    void theServerEndsCleanly();
    void aChildLeavesWithItsParent();

private:
    /// A terminal at a window of its own.
    std::unique_ptr<Terminal> terminal(const QString& window);

    SandboxServer m_server;
};

void AccessTest::initTestCase()
{
    QCOMPARE(m_server.start(), QString());
}

std::unique_ptr<Terminal> AccessTest::terminal(const QString& window)
{
    auto terminal = std::make_unique<Terminal>(m_server);
    const QString refusal = terminal->begin(hall, window);
    if (!refusal.isEmpty())
        qWarning() << refusal;
    return terminal;
}

void AccessTest::healthAndClockAskNothing()
{
    Terminal nobody(m_server);
    const Answer health = nobody.ask({.target = u"/health"_s, .isSigned = false});
    QCOMPARE(health.status, 200);
    QCOMPARE(health.json.value("status"_L1).toString(), u"ok"_s);
    QVERIFY(health.hasItsDigest());
    const Answer clock = nobody.ask({.target = u"/clock"_s, .isSigned = false});
    const auto now =
        QDateTime::fromString(clock.json.value("now"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void AccessTest::anEnrolledTerminalGetsAToken()
{
    const auto t = terminal(u"001"_s);
    QVERIFY(!t->token.isEmpty());
    QCOMPARE(t->get(u"/cases"_s).status, 200);
}

void AccessTest::aLostEnrolmentIsAnsweredAlike()
{
    Terminal t(m_server);
    QCOMPARE(t.enrol(hall + u"-002"_s), QString());
    const QString id = t.id();
    const QString secret = t.secret;
    QCOMPARE(t.enrol(hall + u"-002"_s), QString());
    QCOMPARE(t.id(), id);
    QCOMPARE(t.secret, secret);
}

void AccessTest::aCodeLetsOneDeviceIn()
{
    Terminal first(m_server);
    QCOMPARE(first.enrol(hall + u"-003"_s), QString());
    Terminal second(m_server);
    second.key = QByteArray(32, '\x08');
    QCOMPARE(second.enrol(hall + u"-003"_s), u"enrolment.codeUsed"_s);
}

void AccessTest::anUnknownCodeIsRefused()
{
    QCOMPARE(Terminal(m_server).enrol(u"nobody's"_s), u"enrolment.codeUnknown"_s);
}

void AccessTest::aWrongSecretGetsNoToken()
{
    Terminal t(m_server);
    QCOMPARE(t.enrol(hall + u"-004"_s), QString());
    t.secret = u"something else"_s;
    QCOMPARE(t.renewToken(), u"terminal.secretWrong"_s);
}

void AccessTest::everySignedPartCounts()
{
    const auto t = terminal(u"005"_s);
    QCOMPARE(t->ask({.target = u"/cases"_s, .isSigned = false}).code(), u"signature.missing"_s);
    const Answer forged = t->ask({.target = u"/cases"_s, .signature = QByteArray(64, 'a')});
    QCOMPARE(forged.status, 401);
    QCOMPARE(forged.code(), u"signature.invalid"_s);
    QCOMPARE(forged.headers.value("content-type"), QByteArray("application/problem+json"));
}

void AccessTest::anotherDevicesKeyIsRefused()
{
    const auto t = terminal(u"006"_s);
    t->key = QByteArray(32, '\x09');
    QCOMPARE(t->get(u"/cases"_s).code(), u"signature.invalid"_s);
}

void AccessTest::aDateFarOffIsRefusedWithTheProvincesTime()
{
    const auto t = terminal(u"007"_s);
    QCOMPARE(t->ask({.target = u"/cases"_s, .secondsOff = 240}).status, 200);
    QCOMPARE(t->ask({.target = u"/cases"_s, .secondsOff = -240}).status, 200);
    const Answer late = t->ask({.target = u"/cases"_s, .secondsOff = -360});
    QCOMPARE(late.code(), u"signature.clockSkew"_s);
    QVERIFY(late.json.contains(u"serverTime"_s));
}

void AccessTest::aRepeatedRequestIsRefused()
{
    const auto t = terminal(u"008"_s);
    const QByteArray nonce = newUuid().toLatin1();
    QCOMPARE(t->ask({.target = u"/cases"_s, .nonce = nonce}).status, 200);
    QCOMPARE(t->ask({.target = u"/cases"_s, .nonce = nonce}).code(), u"signature.replayed"_s);
}

void AccessTest::aRepeatedWriteIsRefusedAfterARestartToo()
{
    const auto t = terminal(u"009"_s);
    const QByteArray nonce = newUuid().toLatin1();
    const Asking asking{.method = "POST",
                        .target = u"/terminal-tokens"_s,
                        .body = {{u"clientSecret"_s, t->secret}},
                        .nonce = nonce};
    QCOMPARE(t->ask(asking).status, 200);
    m_server.kill();
    QCOMPARE(m_server.start(), QString());
    QCOMPARE(t->ask(asking).code(), u"signature.replayed"_s);
}

void AccessTest::aTokenIsNeeded()
{
    const auto t = terminal(u"010"_s);
    t->token.clear();
    QCOMPARE(t->get(u"/cases"_s).code(), u"token.missing"_s);
    t->token = "nonsense";
    QCOMPARE(t->get(u"/cases"_s).code(), u"token.invalid"_s);
}

void AccessTest::anotherTerminalsTokenIsRefused()
{
    const auto one = terminal(u"011"_s);
    const auto other = terminal(u"012"_s);
    one->token = other->token;
    QCOMPARE(one->get(u"/cases"_s).code(), u"token.invalid"_s);
}

void AccessTest::anExpiredTokenIsToldFromAWrongOne()
{
    Terminal t(m_server);
    QCOMPARE(t.begin(u"370103001"_s, u"001"_s), QString());
    QCOMPARE(t.administer("PUT", u"/clock"_s, {{u"secondsOff"_s, 31 * 60}}).status, 204);
    QCOMPARE(t.ask({.target = u"/cases"_s, .secondsOff = 31 * 60}).code(), u"token.expired"_s);
    QCOMPARE(t.administer("PUT", u"/clock"_s, {{u"secondsOff"_s, 0}}).status, 204);
    QCOMPARE(t.get(u"/cases"_s).status, 200);
}

void AccessTest::aRevokedTerminalIsShutOut()
{
    Terminal t(m_server);
    QCOMPARE(t.begin(u"370103001"_s, u"002"_s), QString());
    t.administer("POST", u"/terminals/revoke"_s, {{u"terminal"_s, t.id()}});
    QCOMPARE(t.get(u"/cases"_s).code(), u"terminal.revoked"_s);
}

void AccessTest::aClerkSignsInAndOut()
{
    Terminal t(m_server);
    QCOMPARE(t.begin(u"370103001"_s, u"003"_s), QString());
    const Answer tokens =
        t.post(u"/clerk-tokens"_s, {{u"clerk"_s, u"003"_s}, {u"password"_s, u"yichuang"_s}});
    QCOMPARE(tokens.json.value("role"_L1).toString(), u"supervisor"_s);
    const QJsonObject refresh{{u"refreshToken"_s, tokens.json.value("refreshToken"_L1)}};
    QCOMPARE(t.post(u"/clerk-tokens/refresh"_s, refresh).status, 200);
    QCOMPARE(t.post(u"/clerk-tokens/refresh"_s, refresh).status, 200);
    QCOMPARE(t.post(u"/clerk-tokens/revoke"_s, refresh).status, 204);
    QCOMPARE(t.post(u"/clerk-tokens/refresh"_s, refresh).code(), u"clerk.tokenInvalid"_s);
}

void AccessTest::fiveWrongPasswordsLockTheClerk()
{
    Terminal t(m_server);
    QCOMPARE(t.begin(u"370103001"_s, u"004"_s), QString());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(t.signIn(u"001"_s, u"wrong"_s), u"clerk.credentialsWrong"_s);
    QCOMPARE(t.signIn(u"001"_s), u"clerk.locked"_s);
    QCOMPARE(t.signIn(u"002"_s), QString());
}

void AccessTest::anotherHallsClerkIsToldSo()
{
    Terminal t(m_server);
    QCOMPARE(t.begin(u"370202001"_s, u"001"_s), QString());
    QCOMPARE(t.signIn(u"901"_s), u"clerk.otherHall"_s);
    QCOMPARE(t.signIn(u"000"_s), u"clerk.credentialsWrong"_s);
}

void AccessTest::whatIsNotInTheContractIsNotFound()
{
    Terminal t(m_server);
    QCOMPARE(t.begin(u"370202001"_s, u"002"_s), QString());
    QCOMPARE(t.get(u"/nothing"_s).code(), u"request.notFound"_s);
    QCOMPARE(t.ask({.method = "DELETE", .target = u"/cases"_s}).code(),
             u"request.methodNotAllowed"_s);
    const Answer admin = t.ask({.target = u"/../../admin/cases"_s});
    QVERIFY(admin.status >= 400);
}

void AccessTest::anotherSchemaIsRefusedWithItsPlace()
{
    Terminal t(m_server);
    QCOMPARE(t.begin(u"370202001"_s, u"003"_s), QString());
    const Answer answer = t.post(u"/clerk-tokens"_s, {{u"clerk"_s, u"001"_s}, {u"password"_s, 7}});
    QCOMPARE(answer.code(), u"request.invalid"_s);
    QCOMPARE(answer.json.value("pointer"_L1).toString(), u"/password"_s);
    QCOMPARE(t.ask({.method = "POST", .target = u"/clerk-tokens"_s, .bytes = "{"}).code(),
             u"request.malformed"_s);
}

void AccessTest::anEnormousBodyIsRefused()
{
    Terminal t(m_server);
    QCOMPARE(t.begin(u"370202001"_s, u"004"_s), QString());
    const Answer answer = t.ask({.method = "POST",
                                 .target = u"/clerk-tokens"_s,
                                 .bytes = QByteArray(5 * 1024 * 1024, ' ')});
    // The refusal comes while the client still writes; it may find the connection closed instead.
    QVERIFY(answer.status == 413 || answer.status == 0);
    QCOMPARE(t.get(u"/cases"_s).status, 200);
}

void AccessTest::theServerEndsCleanly()
{
    QCOMPARE(m_server.stop(), 0);
}

void AccessTest::aChildLeavesWithItsParent()
{
    SandboxServer child;
    QCOMPARE(child.start({u"--leave-with-input"_s}), QString());
    QCOMPARE(child.closeInput(), 0);
}

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
