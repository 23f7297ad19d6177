// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/provincesession.h"

#include "core/outbox/outcome.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// A token that runs out within this time isn't begun with.
constexpr int tokenMarginSeconds = 30;

} // namespace

ProvinceSession::ProvinceSession(const ProvinceAddress& address)
    : m_wire(address, this), m_whyNot(u"terminal.notEnrolled"_s)
{
}

void ProvinceSession::setCredentials(const std::optional<TerminalCredentials>& credentials,
                                     const QString& whyNot)
{
    m_credentials = credentials;
    m_whyNot = whyNot;
    m_token.clear();
}

Signer ProvinceSession::signer() const
{
    return m_credentials ? Signer{m_credentials->deviceKey, m_credentials->terminal} : Signer{};
}

void ProvinceSession::ask(const WireRequest& request, Answer answered)
{
    start({request, std::move(answered)});
}

void ProvinceSession::start(const Asking& asking)
{
    if (!m_credentials)
        return asking.answered(refusalOf(m_whyNot));
    if (asking.request.needsClerk && m_clerkToken.isEmpty())
        return asking.answered(refusalOf(u"clerk.tokenMissing"_s));
    const bool isFresh =
        !m_token.isEmpty() && m_wire.provinceNow().secsTo(m_tokenExpires) > tokenMarginSeconds;
    if (asking.request.needsToken && !isFresh) {
        m_waiting.append(asking);
        return fetchToken();
    }
    WireHeaders headers;
    if (asking.request.needsToken)
        headers.append({"Authorization", "Bearer " + m_token});
    if (asking.request.needsClerk)
        headers.append({"X-Province-Clerk", m_clerkToken});
    m_wire.send(asking.request, signer(), headers,
                [this, asking](const WireAnswer& answer) { settle(asking, answer); });
}

void ProvinceSession::settle(Asking asking, const WireAnswer& answer)
{
    const auto* refusal = std::get_if<Refusal>(&answer);
    const Remedy remedy = refusal ? remedyFor(*refusal) : Remedy::SetAside;
    if (refusal && remedy == Remedy::NewToken && !asking.hasNewToken) {
        asking.hasNewToken = true;
        m_token.clear();
        return start(asking);
    }
    if (refusal && remedy == Remedy::NewSign && !asking.hasNewSign) {
        asking.hasNewSign = true;
        if (refusal->serverTime.isValid())
            m_wire.setProvinceTime(refusal->serverTime);
        return start(asking);
    }
    const bool mayRefresh = asking.request.needsClerk && !m_clerkRefresh.isEmpty();
    if (refusal && remedy == Remedy::ClerkSignIn && mayRefresh && !asking.hasNewClerk) {
        asking.hasNewClerk = true;
        return refreshClerk(asking);
    }
    asking.answered(answer);
}

void ProvinceSession::fetchToken()
{
    if (m_isFetching)
        return;
    m_isFetching = true;
    WireRequest request{"POST", "/terminal-tokens"};
    request.body = QJsonObject{{u"clientSecret"_s, m_credentials->clientSecret}};
    request.needsToken = false;
    m_wire.send(request, signer(), {}, [this](const WireAnswer& answer) { tokenCame(answer); });
}

void ProvinceSession::tokenCame(const WireAnswer& answer)
{
    m_isFetching = false;
    const auto* refusal = std::get_if<Refusal>(&answer);
    if (refusal && remedyFor(*refusal) == Remedy::NewSign && !m_hasNewSign) {
        m_hasNewSign = true;
        if (refusal->serverTime.isValid())
            m_wire.setProvinceTime(refusal->serverTime);
        return fetchToken();
    }
    m_hasNewSign = false;
    if (!refusal) {
        const QJsonObject json = std::get<QJsonObject>(answer);
        m_token = json.value("accessToken"_L1).toString().toLatin1();
        m_tokenExpires =
            QDateTime::fromString(json.value("expiresAt"_L1).toString(), Qt::ISODateWithMs);
    }
    const QList<Asking> waiting = std::exchange(m_waiting, {});
    for (const Asking& asking : waiting) {
        // A token that is none would be fetched without end.
        if (refusal || m_token.isEmpty())
            asking.answered(refusal ? *refusal : refusalOf(u"reply.notBelieved"_s));
        else
            start(asking);
    }
}

void ProvinceSession::enrol(const QByteArray& deviceKey, const QJsonObject& body, Answer answered)
{
    WireRequest request{"POST", "/enrolments"};
    request.body = body;
    const Signer own{deviceKey, {}};
    m_wire.send(request, own, {},
                [this, request, own, answered = std::move(answered)](const WireAnswer& answer) {
                    const auto* refusal = std::get_if<Refusal>(&answer);
                    if (!refusal || remedyFor(*refusal) != Remedy::NewSign)
                        return answered(answer);
                    if (refusal->serverTime.isValid())
                        m_wire.setProvinceTime(refusal->serverTime);
                    m_wire.send(request, own, {}, answered);
                });
}

void ProvinceSession::signClerkIn(const QString& clerk, const QString& password, Answer answered)
{
    WireRequest request{"POST", "/clerk-tokens"};
    request.body = QJsonObject{{u"clerk"_s, clerk}, {u"password"_s, password}};
    ask(request, [this, answered = std::move(answered)](const WireAnswer& answer) {
        if (const auto* tokens = std::get_if<QJsonObject>(&answer))
            keepClerk(*tokens);
        answered(answer);
    });
}

void ProvinceSession::keepClerk(const QJsonObject& tokens)
{
    m_clerkToken = tokens.value("accessToken"_L1).toString().toLatin1();
    m_clerkRefresh = tokens.value("refreshToken"_L1).toString();
}

void ProvinceSession::refreshClerk(const Asking& asking)
{
    WireRequest request{"POST", "/clerk-tokens/refresh"};
    request.body = QJsonObject{{u"refreshToken"_s, m_clerkRefresh}};
    ask(request, [this, asking](const WireAnswer& answer) {
        if (const auto* refusal = std::get_if<Refusal>(&answer))
            return asking.answered(*refusal);
        keepClerk(std::get<QJsonObject>(answer));
        start(asking);
    });
}

void ProvinceSession::signClerkOut()
{
    if (m_clerkRefresh.isEmpty())
        return;
    WireRequest request{"POST", "/clerk-tokens/revoke"};
    request.body = QJsonObject{{u"refreshToken"_s, std::exchange(m_clerkRefresh, {})}};
    m_clerkToken.clear();
    ask(request, [](const WireAnswer&) {}); // they end by themselves where it isn't heard
}

} // namespace yichuang
