// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/gate.h"

#include "app/province/requestsignature.h"
#include "tests/province/rules/replies.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr char clerkHeader[] = "X-Province-Clerk";
constexpr char bearer[] = "Bearer ";
constexpr int shortestNonce = 16;
constexpr int longestNonce = 64;

std::optional<Reply> wrongSignature(Call& call, const QByteArray& key)
{
    const Request& request = call.request;
    const QByteArray date = request.header(dateHeader);
    const QByteArray nonce = request.header(nonceHeader);
    const QByteArray signature = request.header(signatureHeader);
    const QDateTime signedAt = momentFrom(QString::fromLatin1(date));
    const bool isMissing = !signedAt.isValid() || signature.isEmpty() ||
                           nonce.size() < shortestNonce || nonce.size() > longestNonce;
    if (isMissing)
        return problem(u"signature.missing"_s);

    const SignedParts parts{request.method, request.target, date, nonce, sm3Hex(request.body)};
    if (signature != requestSignature(key, parts))
        return problem(u"signature.invalid"_s);
    if (qAbs(signedAt.secsTo(call.now)) > signatureWindowSeconds)
        return problem(u"signature.clockSkew"_s, {{u"serverTime"_s, momentText(call.now)}});
    return std::nullopt;
}

bool isRepeated(Call& call, const Operation& operation)
{
    const QString nonce = QString::fromLatin1(call.request.header(nonceHeader));
    if (!call.province.nonces.take(call.terminal.id, nonce, call.moment()))
        return true;
    return operation.isWrite && !takeNonce(call.db, call.terminal.id, nonce, call.moment());
}

std::optional<Reply> wrongDevice(Call& call)
{
    const QByteArray id = call.request.header(terminalHeader);
    if (id.isEmpty())
        return problem(u"signature.missing"_s);
    const auto terminal = terminalOf(call.db, QString::fromLatin1(id));
    if (!terminal)
        return problem(u"terminal.unknown"_s);
    if (terminal->isRevoked)
        return problem(u"terminal.revoked"_s);
    call.terminal = *terminal;
    return wrongSignature(call, QByteArray::fromHex(terminal->deviceKey.toLatin1()));
}

std::optional<Reply> wrongTerminalToken(Call& call)
{
    const QByteArray header = call.request.header("Authorization");
    if (!header.startsWith(bearer))
        return problem(u"token.missing"_s);
    const auto token = tokenOf(call.db, QString::fromLatin1(header.mid(sizeof bearer - 1)));
    if (!token || token->kind != u"terminal" || token->terminal != call.terminal.id)
        return problem(u"token.invalid"_s);
    if (token->expiresAt <= call.moment() || call.request.trouble.isTokenExpired)
        return problem(u"token.expired"_s);
    return std::nullopt;
}

std::optional<Reply> wrongClerk(Call& call, const Operation& operation)
{
    const QByteArray header = call.request.header(clerkHeader);
    if (header.isEmpty())
        return problem(u"clerk.tokenMissing"_s);
    const auto token = tokenOf(call.db, QString::fromLatin1(header));
    if (!token || token->kind != u"clerk" || token->terminal != call.terminal.id)
        return problem(u"clerk.tokenInvalid"_s);
    if (token->expiresAt <= call.moment())
        return problem(u"clerk.tokenExpired"_s);
    call.clerk = clerkOf(call.db, call.terminal.hall, token->clerk);
    if (!call.clerk || !operation.roles.contains(call.clerk->role))
        return problem(u"clerk.roleNotAllowed"_s);
    return std::nullopt;
}

} // namespace

std::optional<Reply> refusalAtTheGate(Call& call, const Operation& operation)
{
    if (operation.access == Access::Open)
        return std::nullopt;
    if (operation.access == Access::NewDevice) {
        const QString key = call.body.value("deviceKey"_L1).toString();
        if (auto refusal = wrongSignature(call, QByteArray::fromHex(key.toLatin1())))
            return refusal;
    } else if (auto refusal = wrongDevice(call)) {
        return refusal;
    }
    if (isRepeated(call, operation))
        return problem(u"signature.replayed"_s);
    if (operation.access < Access::Terminal)
        return std::nullopt;
    if (auto refusal = wrongTerminalToken(call))
        return refusal;
    return operation.access == Access::Clerk ? wrongClerk(call, operation) : std::nullopt;
}

} // namespace yichuang::sandbox
