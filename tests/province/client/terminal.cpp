// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/client/terminal.h"

#include "app/province/requestsignature.h"
#include "tests/province/client/sandboxserver.h"
#include "tests/province/contract/schemas.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr int longEnough = 120000;
constexpr int beijingSeconds = 8 * 60 * 60;

QByteArray momentText(int secondsOff)
{
    return QDateTime::currentDateTimeUtc()
        .toOffsetFromUtc(beijingSeconds)
        .addSecs(secondsOff)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

/// How a JSON reply breaks the contract; empty if it doesn't.
QString breachOf(const Answer& answer, const Asking& asking)
{
    static const sandbox::Schemas schemas;
    if (!answer.headers.value("content-type").endsWith("json") || answer.json.isEmpty())
        return {};
    const QString path = asking.target.section(u'?', 0, 0);
    const QString schema = schemas.ofReply(QString::fromLatin1(asking.method), path, answer.status);
    const QString place = schemas.breach(schema == u"?" ? u"Problem"_s : schema, answer.json);
    return place.isEmpty() ? QString() : schema + u' ' + place;
}

} // namespace

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool Answer::hasItsDigest() const
{
    return headers.value("content-digest") ==
           "sha-256=:" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toBase64() +
               ':';
}

Terminal::Terminal(const SandboxServer& server) : m_server(server)
{
    m_tls = QSslConfiguration::defaultConfiguration();
    // The province's CA and no other.
    m_tls.setCaCertificates(QSslCertificate::fromPath(server.authority()));
}

QString Terminal::begin(const QString& hall, const QString& window)
{
    const QString refusal = enrol(hall + u'-' + window);
    return refusal.isEmpty() ? renewToken() : refusal;
}

QString Terminal::enrol(const QString& code)
{
    m_id.clear();
    const Answer answer =
        post(u"/enrolments"_s, {{u"code"_s, code},
                                {u"deviceKey"_s, QString::fromLatin1(key.toHex())},
                                {u"deviceName"_s, u"test"_s}});
    m_id = answer.json.value("terminal"_L1).toString();
    secret = answer.json.value("clientSecret"_L1).toString();
    return answer.code();
}

QString Terminal::renewToken()
{
    const Answer answer = post(u"/terminal-tokens"_s, {{u"clientSecret"_s, secret}});
    token = answer.json.value("accessToken"_L1).toString().toLatin1();
    return answer.code();
}

QString Terminal::signIn(const QString& clerk, const QString& password)
{
    const Answer answer =
        post(u"/clerk-tokens"_s, {{u"clerk"_s, clerk}, {u"password"_s, password}});
    m_clerkToken = answer.json.value("accessToken"_L1).toString().toLatin1();
    return answer.code();
}

Answer Terminal::ask(const Asking& asking)
{
    QByteArray body = asking.bytes;
    if (!asking.body.isEmpty())
        body = QJsonDocument(asking.body).toJson(QJsonDocument::Compact);
    QNetworkRequest request = requestFor(m_server.url() + asking.target);
    const QByteArray date = momentText(asking.secondsOff);
    const QByteArray nonce = asking.nonce.isEmpty() ? newUuid().toLatin1() : asking.nonce;
    const SignedParts parts{asking.method,
                            request.url().toEncoded(QUrl::RemoveAuthority | QUrl::RemoveScheme),
                            date, nonce, sm3Hex(body)};
    if (asking.isSigned) {
        request.setRawHeader(dateHeader, date);
        request.setRawHeader(nonceHeader, nonce);
        request.setRawHeader(signatureHeader, asking.signature.isEmpty()
                                                  ? requestSignature(key, parts)
                                                  : asking.signature);
    }
    if (!m_id.isEmpty())
        request.setRawHeader(terminalHeader, m_id.toLatin1());
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!m_clerkToken.isEmpty())
        request.setRawHeader("X-Province-Clerk", m_clerkToken);
    if (!asking.key.isEmpty())
        request.setRawHeader("Idempotency-Key", asking.key.toLatin1());
    // Left alone, the access manager asks for gzip and unpacks it.
    if (!asking.wantsGzip)
        request.setRawHeader("Accept-Encoding", "identity");
    for (const auto& [name, value] : asking.headers)
        request.setRawHeader(name, value);
    Answer answer = send(request, asking.method, body);
    answer.breach = breachOf(answer, asking);
    return answer;
}

Answer Terminal::post(const QString& target, const QJsonObject& body, const QString& idempotency)
{
    return ask({"POST", target, body, idempotency});
}

Answer Terminal::put(const QString& target, const QJsonObject& body, const QString& idempotency)
{
    return ask({"PUT", target, body, idempotency});
}

Answer Terminal::administer(const QByteArray& method, const QString& target,
                            const QJsonObject& body)
{
    QNetworkRequest request =
        requestFor(u"https://localhost:%1/admin%2"_s.arg(m_server.port()).arg(target));
    request.setRawHeader("X-Admin-Key", m_server.adminKey());
    return send(request, method, QJsonDocument(body).toJson());
}

QNetworkRequest Terminal::requestFor(const QString& url) const
{
    QNetworkRequest request{QUrl(url)};
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

Answer Terminal::send(const QNetworkRequest& request, const QByteArray& method,
                      const QByteArray& body)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    Answer answer;
    if (!reply->isFinished() && !finished.wait(longEnough))
        return answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    answer.error = reply->error();
    for (const auto& [name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

} // namespace yichuang::test
