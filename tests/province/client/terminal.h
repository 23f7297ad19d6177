// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace yichuang::test {

class SandboxServer;

/// What came back.
struct Answer
{
    int status = 0; ///< 0: nothing came
    QByteArray body;
    QJsonObject json;
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString breach; ///< of the contract, by its schema

    QString code() const { return json.value(u"code").toString(); }
    bool hasItsDigest() const;
};

/// A request, and what is to be wrong about it.
struct Asking
{
    QByteArray method = "GET";
    QString target{}; ///< behind /api/v1
    QJsonObject body{};
    QString key{}; ///< idempotency
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray bytes{}; ///< instead of `body`
    bool isSigned = true;
    int secondsOff = 0;     ///< of the date
    QByteArray nonce{};     ///< else a new one
    QByteArray signature{}; ///< else the right one
    bool wantsGzip = false;
};

/// A terminal as the contract wants it, for tests: enrols, signs, keeps its tokens. Waits for each
/// answer in a loop of events.
class Terminal
{
public:
    explicit Terminal(const SandboxServer& server);

    /// With the made-up world's code of the window; then with a token. The code of what refused it.
    QString begin(const QString& hall, const QString& window);
    QString enrol(const QString& code);
    QString renewToken();
    /// The code of what refused it.
    QString signIn(const QString& clerk, const QString& password = QStringLiteral("yichuang"));
    void signOut() { m_clerkToken.clear(); }

    Answer ask(const Asking& asking);
    Answer get(const QString& target) { return ask({"GET", target}); }
    Answer post(const QString& target, const QJsonObject& body, const QString& key = {});
    Answer put(const QString& target, const QJsonObject& body, const QString& key = {});
    /// To the administration of the sandbox.
    Answer administer(const QByteArray& method, const QString& target,
                      const QJsonObject& body = {});

    QString id() const { return m_id; }
    QByteArray key = QByteArray(32, '\x07'); ///< of the device
    QByteArray token;
    QString secret;

private:
    QNetworkRequest requestFor(const QString& url) const;
    Answer send(const QNetworkRequest& request, const QByteArray& method, const QByteArray& body);

    const SandboxServer& m_server;
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    QString m_id;
    QByteArray m_clerkToken;
};

QString newUuid();

} // namespace yichuang::test
