// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/provincewire.h"

#include "app/province/believedreply.h"
#include "app/province/requestsignature.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int beijingSeconds = 8 * 60 * 60;

/// Bytes of a stream that may wait to be taken: the network waits for the disk.
constexpr qint64 streamBuffer = 1024 * 1024;

/// One reply while it comes in; goes with it.
class Incoming : public QObject
{
public:
    Incoming(QNetworkReply* reply, const WireRequest& request,
             std::function<void(const WireAnswer&)> answered)
        : QObject(reply), m_reply(reply), m_take(request.take), m_answered(std::move(answered))
    {
        connect(reply, &QNetworkReply::readyRead, this, [this] { collect(); });
        connect(reply, &QNetworkReply::finished, this, [this] { finish(); });
        m_patience.setSingleShot(true);
        m_patience.start(request.longestMs);
        connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(u"line.timedOut"_s); });
    }

private:
    /// Whether what comes is the stream that was asked for, and no word on why there is none.
    bool isStream() const
    {
        const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
        return m_take && type.startsWith("application/x-ndjson"_L1) &&
               m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
    }

    void collect()
    {
        if (isStream()) {
            m_patience.start();
            if (!m_take(m_reply->readAll()))
                giveUp(u"line.cancelled"_s);
            return;
        }
        m_body += m_reply->readAll();
        if (m_body.size() > ProvinceWire::largestReply)
            giveUp(u"reply.tooLarge"_s);
    }

    void giveUp(const QString& code)
    {
        if (m_given.isEmpty())
            m_given = code;
        m_reply->abort(); // finishes
    }

    void finish()
    {
        collectRest();
        const WireAnswer answer = m_given.isEmpty() ? answerOf() : refusalOf(m_given);
        m_reply->deleteLater();
        m_answered(answer);
    }

    void collectRest()
    {
        if (!m_given.isEmpty())
            return;
        if (isStream())
            m_take(m_reply->readAll());
        else
            m_body += m_reply->readAll();
    }

    WireAnswer answerOf() const
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
            return refusalOf(u"line.notTrusted"_s);
        if (status == 0)
            return refusalOf(u"line.unreachable"_s);
        // Each record of a stream has its own hash, and the stream says where it ends.
        if (isStream())
            return m_reply->error() == QNetworkReply::NoError
                       ? WireAnswer(QJsonObject())
                       : WireAnswer(refusalOf(u"line.unreachable"_s));
        WireReply reply{status, {}, m_body};
        for (const auto& [name, value] : m_reply->rawHeaderPairs())
            reply.headers.insert(name.toLower(), value);
        return believed(reply);
    }

    QNetworkReply* m_reply;
    std::function<bool(const QByteArray&)> m_take;
    std::function<void(const WireAnswer&)> m_answered;
    QTimer m_patience;
    QByteArray m_body;
    QString m_given;
};

} // namespace

ProvinceWire::ProvinceWire(const ProvinceAddress& address, QObject* parent)
    : QObject(parent),
      m_tls(QSslConfiguration::defaultConfiguration()),
      m_network(this) // goes along to another thread
{
    setAddress(address);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void ProvinceWire::setAddress(const ProvinceAddress& address)
{
    m_address = address;
    const QList<QSslCertificate> authority = QSslCertificate::fromPath(address.caFile);
    m_hasAuthority = !address.caFile.isEmpty() && !authority.isEmpty();
    m_tls.setCaCertificates(authority);
}

void ProvinceWire::setProvinceTime(const QDateTime& provinceTime)
{
    m_aheadMs = QDateTime::currentDateTimeUtc().msecsTo(provinceTime);
}

QDateTime ProvinceWire::provinceNow() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_aheadMs).toOffsetFromUtc(beijingSeconds);
}

QNetworkRequest ProvinceWire::signedRequest(const WireRequest& wanted, const QByteArray& body,
                                            const Signer& signer) const
{
    QNetworkRequest request(
        QUrl::fromEncoded(m_address.url.toEncoded(QUrl::StripTrailingSlash) + wanted.target));
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    // Where nothing is said, Qt asks for gzip, unpacks it, and stops at what unpacks beyond
    // measure.
    if (!wanted.take)
        request.setRawHeader("Accept-Encoding", "identity");
    if (wanted.body)
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!wanted.key.isEmpty())
        request.setRawHeader("Idempotency-Key", wanted.key.toLatin1());
    const QByteArray date = provinceNow().toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray nonce = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray target = request.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    request.setRawHeader(dateHeader, date);
    request.setRawHeader(nonceHeader, nonce);
    request.setRawHeader(
        signatureHeader,
        requestSignature(signer.deviceKey, {wanted.method, target, date, nonce, sm3Hex(body)}));
    if (!signer.terminal.isEmpty())
        request.setRawHeader(terminalHeader, signer.terminal.toLatin1());
    return request;
}

void ProvinceWire::send(const WireRequest& wanted, const Signer& signer, const WireHeaders& headers,
                        std::function<void(const WireAnswer&)> answered)
{
    // Without the province's CA nobody is the province: nothing is sent.
    if (!m_hasAuthority || m_address.url.scheme() != u"https") {
        QTimer::singleShot(0, this, [answered = std::move(answered)] {
            answered(refusalOf(u"line.notTrusted"_s));
        });
        return;
    }
    QByteArray body;
    if (wanted.body)
        body = QJsonDocument(*wanted.body).toJson(QJsonDocument::Compact);
    QNetworkRequest request = signedRequest(wanted, body, signer);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    QNetworkReply* reply = m_network.sendCustomRequest(request, wanted.method, body);
    if (wanted.take)
        reply->setReadBufferSize(streamBuffer);
    new Incoming(reply, wanted, std::move(answered));
}

} // namespace yichuang
