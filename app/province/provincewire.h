// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/province/wiremessage.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>

namespace yichuang {

/// Where the province is, and whom to believe that it is the province.
struct ProvinceAddress
{
    QUrl url;       ///< "https://province.example/api/v1"
    QString caFile; ///< the province's own CA, PEM; no other is trusted
};

/// Who signs.
struct Signer
{
    QByteArray deviceKey;
    QString terminal; ///< empty while enrolling
};

/// Further headers of a request.
using WireHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// HTTP over TLS to the province and to nobody else: CA pinned, host name checked, TLS 1.2 at
/// least, no redirects, no cookies, bounded in size and time. For the thread it lives in.
class ProvinceWire : public QObject
{
    Q_OBJECT

public:
    explicit ProvinceWire(const ProvinceAddress& address, QObject* parent = nullptr);

    /// Signs and sends; answers once, later.
    void send(const WireRequest& request, const Signer& signer, const WireHeaders& headers,
              std::function<void(const WireAnswer&)> answered);

    /// From the next request on.
    void setAddress(const ProvinceAddress& address);
    /// How far the province's clock is ahead of this one, as it told.
    void setProvinceTime(const QDateTime& provinceTime);
    QDateTime provinceNow() const;

    /// A page of cases takes some hundred kilobytes; more than this is no answer of the contract.
    static constexpr qint64 largestReply = 16 * 1024 * 1024;

private:
    QNetworkRequest signedRequest(const WireRequest& request, const QByteArray& body,
                                  const Signer& signer) const;

    ProvinceAddress m_address;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    qint64 m_aheadMs = 0;
    bool m_hasAuthority = false;
};

} // namespace yichuang
