// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/believedreply.h"

#include <QCryptographicHash>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

WireReply replyOf(int status, const QByteArray& type, const QByteArray& body)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    return {status,
            {{"content-type", type}, {"content-digest", "sha-256=:" + hash.toBase64() + ':'}},
            body};
}

QString refusalCode(const WireReply& reply)
{
    const WireAnswer answer = believed(reply);
    const auto* refusal = std::get_if<Refusal>(&answer);
    return refusal ? refusal->code : QString();
}

} // namespace

/// Nothing counts that the province can't have said.
class BelievedReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsBelieved();
    void aProblemIsARefusal();
    void aPageOfSomebodyElseIsNot();
    void everyChangedByteIsSeen();
    void everyShorterBodyIsSeen();
    void whatIsCompressedIsNotEvenOpened();
    void silenceNeedsItsRequestId();
};

void BelievedReplyTest::anAnswerIsBelieved()
{
    const WireAnswer answer =
        believed(replyOf(200, "application/json; charset=utf-8", R"({"a":1})"));
    QCOMPARE(std::get<QJsonObject>(answer), (QJsonObject{{u"a"_s, 1}}));
}

void BelievedReplyTest::aProblemIsARefusal()
{
    WireReply reply = replyOf(429, "application/problem+json", R"({"code":"server.busy"})");
    reply.headers.insert("retry-after", "7");
    const WireAnswer answer = believed(reply);
    QCOMPARE(std::get<Refusal>(answer).code, u"server.busy"_s);
    QCOMPARE(std::get<Refusal>(answer).retryAfter, 7);
    QCOMPARE(std::get<Refusal>(answer).status, 429);
}

void BelievedReplyTest::aPageOfSomebodyElseIsNot()
{
    QCOMPARE(refusalCode(replyOf(200, "text/html", "<html>")), u"reply.notBelieved"_s);
    QCOMPARE(refusalCode(replyOf(302, "application/json", "{}")), u"reply.notBelieved"_s);
    QCOMPARE(refusalCode(replyOf(200, "application/json", "[1]")), u"reply.notBelieved"_s);
    QCOMPARE(refusalCode(replyOf(404, "application/json", "{}")), u"reply.notBelieved"_s);
}

void BelievedReplyTest::everyChangedByteIsSeen()
{
    const WireReply whole = replyOf(200, "application/json", R"({"name":"value"})");
    for (qsizetype i = 0; i < whole.body.size(); ++i) {
        WireReply changed = whole;
        changed.body[i] = char(changed.body.at(i) ^ 1);
        QCOMPARE(refusalCode(changed), u"reply.notBelieved"_s);
    }
}

void BelievedReplyTest::everyShorterBodyIsSeen()
{
    const WireReply whole = replyOf(200, "application/json", R"({"name":"value"})");
    for (qsizetype size = 0; size < whole.body.size(); ++size) {
        WireReply cut = whole;
        cut.body.truncate(size);
        QCOMPARE(refusalCode(cut), u"reply.notBelieved"_s);
    }
}

void BelievedReplyTest::whatIsCompressedIsNotEvenOpened()
{
    WireReply reply = replyOf(200, "application/json", "{}");
    reply.headers.insert("content-encoding", "gzip");
    QCOMPARE(refusalCode(reply), u"reply.notBelieved"_s);
}

void BelievedReplyTest::silenceNeedsItsRequestId()
{
    WireReply reply{204, {}, {}};
    QCOMPARE(refusalCode(reply), u"reply.notBelieved"_s);
    reply.headers.insert("x-province-request", "r1");
    QCOMPARE(refusalCode(reply), QString());
}

QTEST_GUILESS_MAIN(BelievedReplyTest)
#include "tst_believedreply.moc"
