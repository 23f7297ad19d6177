// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/province/provincewire.h"

namespace yichuang {

/// What a terminal is let in with; lies in the keyring.
struct TerminalCredentials
{
    QByteArray deviceKey; ///< 32 bytes
    QString terminal;
    QString clientSecret;
};

/// Requests with all that they need to be let in: the terminal's token, the clerk's, the right
/// time. What those lack is put right once and said again. For the thread it lives in.
class ProvinceSession : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const WireAnswer&)>;

    explicit ProvinceSession(const ProvinceAddress& address);

    void setAddress(const ProvinceAddress& address) { m_wire.setAddress(address); }
    /// `whyNot` is the code of what every request is refused with while there are none.
    void setCredentials(const std::optional<TerminalCredentials>& credentials,
                        const QString& whyNot);
    /// Answers once, later.
    void ask(const WireRequest& request, Answer answered);
    void enrol(const QByteArray& deviceKey, const QJsonObject& body, Answer answered);
    void signClerkIn(const QString& clerk, const QString& password, Answer answered);
    void signClerkOut();

private:
    /// A request and what was put right for it already.
    struct Asking
    {
        WireRequest request;
        Answer answered;
        bool hasNewToken = false;
        bool hasNewSign = false;
        bool hasNewClerk = false;
    };

    void start(const Asking& asking);
    void settle(Asking asking, const WireAnswer& answer);
    void fetchToken();
    void tokenCame(const WireAnswer& answer);
    void refreshClerk(const Asking& asking);
    void keepClerk(const QJsonObject& tokens);
    Signer signer() const;

    ProvinceWire m_wire;
    std::optional<TerminalCredentials> m_credentials;
    QString m_whyNot;
    QByteArray m_token;
    QDateTime m_tokenExpires;
    bool m_isFetching = false;
    bool m_hasNewSign = false; ///< for the token's own request
    QList<Asking> m_waiting;   ///< for the token
    QByteArray m_clerkToken;
    QString m_clerkRefresh;
};

} // namespace yichuang
