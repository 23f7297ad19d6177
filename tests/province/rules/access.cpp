// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/replies.h"
#include "tests/province/rules/rules.h"
#include "tests/province/store/answerrows.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 terminalTokenLife = 30 * minute;
constexpr qint64 clerkTokenLife = 15 * minute;
constexpr qint64 refreshTokenLife = 12 * 60 * minute;
constexpr qint64 answersKept = qint64(90) * 24 * 60 * minute;
constexpr int failuresAllowed = 5;
constexpr qint64 failureSpan = 15 * minute;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString newSecret()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject workplaceOf(Call& call, const Terminal& terminal)
{
    return {{u"region"_s, terminal.hall.left(6)},
            {u"site"_s, terminal.hall.mid(6)},
            {u"window"_s, terminal.window},
            {u"hallName"_s, hallName(call.db, terminal.hall)}};
}

Reply enrolmentReply(Call& call, const Terminal& terminal)
{
    return jsonReply({{u"terminal"_s, terminal.id},
                      {u"clientSecret"_s, terminal.secret},
                      {u"workplace"_s, workplaceOf(call, terminal)}},
                     201);
}

QString newToken(Call& call, Token token, qint64 life)
{
    const QString text = newSecret();
    token.terminal = call.terminal.id;
    token.expiresAt = call.moment() + life;
    keepToken(call.db, text, token);
    return text;
}

QJsonObject clerkTokens(Call& call, const Clerk& clerk, const Token& refresh,
                        const QString& refreshText)
{
    const Token access{u"clerk"_s, {}, clerk.number, refresh.session, 0};
    return {{u"accessToken"_s, newToken(call, access, clerkTokenLife)},
            {u"expiresAt"_s, momentText(call.moment() + clerkTokenLife)},
            {u"refreshToken"_s, refreshText},
            {u"refreshExpiresAt"_s, momentText(refresh.expiresAt)},
            {u"clerk"_s, clerk.number},
            {u"name"_s, clerk.name},
            {u"role"_s, clerk.role}};
}

Reply wrongPassword(Call& call, Clerk clerk)
{
    if (call.moment() - clerk.failingFrom > failureSpan) {
        clerk.failingFrom = call.moment();
        clerk.failures = 0;
    }
    if (++clerk.failures >= failuresAllowed) {
        clerk.lockedUntil = call.moment() + failureSpan;
        clerk.failures = 0;
    }
    keepFailures(call.db, clerk);
    call.keepsChanges = true;
    return problem(u"clerk.credentialsWrong"_s);
}

/// The refresh token in the body, if it is this terminal's and still good.
std::optional<Token> refreshToken(Call& call)
{
    const auto token = tokenOf(call.db, call.body.value("refreshToken"_L1).toString());
    const bool isGood = token && token->kind == u"refresh" && token->terminal == call.terminal.id &&
                        token->expiresAt > call.moment();
    return isGood ? token : std::nullopt;
}

} // namespace

Reply enrolTerminal(Call& call)
{
    const auto code = codeOf(call.db, call.body.value("code"_L1).toString());
    if (!code)
        return problem(u"enrolment.codeUnknown"_s);
    const QString key = call.body.value("deviceKey"_L1).toString();
    if (!code->terminal.isEmpty()) {
        const auto terminal = terminalOf(call.db, code->terminal);
        const bool isSame = terminal && terminal->deviceKey == key;
        return isSame ? enrolmentReply(call, *terminal) : problem(u"enrolment.codeUsed"_s);
    }
    if (code->expiresAt < call.moment())
        return problem(u"enrolment.codeExpired"_s);

    const Terminal terminal{newId(),      code->hall,
                            code->window, call.body.value("deviceName"_L1).toString(),
                            key,          newSecret()};
    addTerminal(call.db, terminal);
    useCode(call.db, code->code, terminal.id);
    return enrolmentReply(call, terminal);
}

Reply issueTerminalToken(Call& call)
{
    if (call.body.value("clientSecret"_L1).toString() != call.terminal.secret)
        return problem(u"terminal.secretWrong"_s);
    forgetTokensBefore(call.db, call.moment());
    forgetNoncesBefore(call.db, call.moment() - terminalTokenLife);
    forgetAnswersBefore(call.db, call.moment() - answersKept);
    const Token token{u"terminal"_s, {}, {}, newId(), 0};
    return jsonReply({{u"accessToken"_s, newToken(call, token, terminalTokenLife)},
                      {u"expiresAt"_s, momentText(call.moment() + terminalTokenLife)},
                      {u"workplace"_s, workplaceOf(call, call.terminal)}});
}

Reply signClerkIn(Call& call)
{
    const QString number = call.body.value("clerk"_L1).toString();
    std::optional<Clerk> clerk = clerkOf(call.db, call.terminal.hall, number);
    if (!clerk && isClerkOfAnotherHall(call.db, call.terminal.hall, number))
        return problem(u"clerk.otherHall"_s);
    if (!clerk)
        return problem(u"clerk.credentialsWrong"_s);
    if (clerk->lockedUntil > call.moment())
        return problem(u"clerk.locked"_s, {{u"lockedUntil"_s, momentText(clerk->lockedUntil)}});
    if (passwordHash(clerk->salt, call.body.value("password"_L1).toString()) != clerk->password)
        return wrongPassword(call, *clerk);

    clerk->failures = 0;
    keepFailures(call.db, *clerk);
    Token refresh{u"refresh"_s, {}, number, newId(), 0};
    const QString text = newToken(call, refresh, refreshTokenLife);
    refresh.expiresAt = call.moment() + refreshTokenLife;
    return jsonReply(clerkTokens(call, *clerk, refresh, text));
}

Reply refreshClerkToken(Call& call)
{
    const auto refresh = refreshToken(call);
    if (!refresh)
        return problem(u"clerk.tokenInvalid"_s);
    const auto clerk = clerkOf(call.db, call.terminal.hall, refresh->clerk);
    if (!clerk)
        return problem(u"clerk.tokenInvalid"_s);
    return jsonReply(
        clerkTokens(call, *clerk, *refresh, call.body.value("refreshToken"_L1).toString()));
}

Reply signClerkOut(Call& call)
{
    if (const auto refresh = refreshToken(call))
        endSession(call.db, refresh->session);
    return noContent();
}

} // namespace yichuang::sandbox
