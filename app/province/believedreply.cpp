// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/believedreply.h"

#include "core/province/messagejson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QByteArray typeOf(const WireReply& reply)
{
    return reply.headers.value("content-type").split(';').first().trimmed().toLower();
}

bool hasItsDigest(const WireReply& reply)
{
    const QByteArray hash = QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256);
    return reply.headers.value("content-digest").trimmed() == "sha-256=:" + hash.toBase64() + ':';
}

Refusal withHeaders(Refusal refusal, const WireReply& reply)
{
    // An answer without a code goes by its status.
    if (refusal.code.isEmpty())
        refusal.code = reply.status >= 500 ? u"server.failed"_s : u"request.invalid"_s;
    refusal.retryAfter = qMax(0, reply.headers.value("retry-after").toInt());
    refusal.provincesRequest =
        QString::fromLatin1(reply.headers.value("x-province-request").left(64));
    return refusal;
}

} // namespace

WireAnswer believed(const WireReply& reply)
{
    const Refusal notBelieved = refusalOf(u"reply.notBelieved"_s);
    const QByteArray coding = reply.headers.value("content-encoding").trimmed().toLower();
    // Nothing compressed was asked for, so a small bomb isn't even opened.
    if (!coding.isEmpty() && coding != "identity")
        return notBelieved;
    if (reply.status == 204)
        return reply.body.isEmpty() && reply.headers.contains("x-province-request")
                   ? WireAnswer(QJsonObject())
                   : WireAnswer(notBelieved);
    const bool isAnswer = reply.status >= 200 && reply.status < 300;
    const bool isProblem = reply.status >= 400;
    const QByteArray type = typeOf(reply);
    const bool hasType = (isAnswer && type == "application/json") ||
                         (isProblem && type == "application/problem+json");
    if (!hasType || !hasItsDigest(reply))
        return notBelieved;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return notBelieved;
    if (isAnswer)
        return document.object();
    return withHeaders(refusalFrom(document.object(), reply.status), reply);
}

} // namespace yichuang
