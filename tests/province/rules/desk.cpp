// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/desk.h"

#include "app/province/requestsignature.h"
#include "tests/province/faults/misbehaviour.h"
#include "tests/province/rules/administration.h"
#include "tests/province/rules/gate.h"
#include "tests/province/rules/replies.h"
#include "tests/province/store/answerrows.h"

#include <QCryptographicHash>
#include <QDebug>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QUuid>

#include <thread>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr char adminPath[] = "/admin/";
constexpr qsizetype lengthOfKey = 36;

Reply tooLate(const Transaction& db)
{
    qWarning().noquote() << "database:" << db.failure();
    return problem(u"server.unavailable"_s);
}

QByteArray digestOf(const QByteArray& body)
{
    return "sha-256=:" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toBase64() +
           ':';
}

void sign(Reply& reply)
{
    reply.setHeader("X-Province-Request", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (!reply.body.isEmpty())
        reply.setHeader("Content-Digest", digestOf(reply.body));
}

} // namespace

Trouble Desk::troubleOf(const Request& request)
{
    const Match match = operationFor(request.method, request.path());
    return match.operation ? m_faults.troubleOf(match.operation->id) : Trouble();
}

Reply Desk::answer(const Request& request)
{
    Reply reply = replyTo(request);
    // A stranger's page has nothing of ours.
    if (!request.trouble.isPortal)
        sign(reply);
    misbehave(reply, request.trouble);
    return reply;
}

Reply Desk::replyTo(const Request& request)
{
    if (request.path().startsWith(adminPath))
        return administer(request);
    if (auto instead = insteadOfWork(request.trouble))
        return *instead;
    Reply reply;
    for (int delivery = 0; delivery < request.trouble.deliveries; ++delivery)
        reply = replyOnce(request);
    return reply;
}

Reply Desk::replyOnce(const Request& request)
{
    if (request.isTooLarge)
        return problem(u"request.tooLarge"_s);
    const Match match = operationFor(request.method, request.path());
    return match.operation ? carryOut(request, match) : problem(match.code);
}

Reply Desk::carryOut(const Request& request, const Match& match)
{
    const Operation& operation = *match.operation;
    Transaction db(m_province.database.here(),
                   operation.isWrite ? Transaction::Kind::Write : Transaction::Kind::Read);
    Call call{m_province, request, db, now(request.trouble), match.arguments};
    if (!operation.bodySchema.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return problem(u"request.malformed"_s);
        call.body = document.object();
    }
    // Ends after the commit: whoever comes later finds the answer.
    const auto ended = qScopeGuard([&] { end(call); });
    Reply reply = inTransaction(call, operation);
    if (!db.failure().isEmpty())
        return tooLate(db);
    std::this_thread::sleep_for(std::chrono::milliseconds(request.trouble.waitDuring));
    const bool isKept = operation.isWrite && (reply.status < 400 || call.keepsChanges);
    const Trouble::Cut cut = request.trouble.cut;
    reply.isSilent = cut != Trouble::Cut::None;
    if (isKept && cut != Trouble::Cut::BeforeCommit && !db.commit())
        return tooLate(db);
    return reply;
}

Reply Desk::inTransaction(Call& call, const Operation& operation)
{
    if (const auto refusal = refusalAtTheGate(call, operation))
        return *refusal;
    if (!operation.bodySchema.isEmpty()) {
        const QString breach = m_schemas.breach(operation.bodySchema, call.body);
        if (!breach.isEmpty())
            return problem(u"request.invalid"_s, {{u"pointer"_s, breach}});
    }
    return operation.hasKey ? withKey(call, operation) : operation.rule(call);
}

Reply Desk::withKey(Call& call, const Operation& operation)
{
    const QString key = QString::fromLatin1(call.request.header("Idempotency-Key"));
    if (key.size() != lengthOfKey)
        return problem(u"idempotency.keyMissing"_s);
    const QString hall = call.terminal.hall;
    const QString request = QString::fromLatin1(
        sm3Hex(call.request.method + ' ' + call.request.target + '\n' + call.request.body));
    if (!begin(call, hall + u'/' + key)) {
        Reply reply = problem(u"idempotency.inProgress"_s);
        reply.setHeader("Retry-After", "1");
        return reply;
    }
    if (const auto known = answerOf(call.db, hall, key)) {
        if (known->request != request)
            return problem(u"idempotency.keyReused"_s);
        Reply reply = known->body.isEmpty() ? noContent() : jsonReply({}, known->status);
        reply.body = known->body;
        reply.setHeader("Idempotency-Replayed", "true");
        return reply;
    }
    Reply reply = operation.rule(call);
    if (reply.status < 400) {
        keepAnswer(call.db, hall, key, {request, reply.status, reply.body}, call.moment());
    }
    return reply;
}

bool Desk::begin(Call& call, const QString& key)
{
    const QMutexLocker locked(&m_mutex);
    if (m_underWay.contains(key))
        return false;
    m_underWay.insert(key);
    call.keyUnderWay = key;
    return true;
}

void Desk::end(const Call& call)
{
    const QMutexLocker locked(&m_mutex);
    m_underWay.remove(call.keyUnderWay);
}

Reply Desk::administer(const Request& request)
{
    const QByteArray key = request.header("X-Admin-Key");
    if (!request.isFromLoopback || key != m_province.adminKey)
        return problem(u"request.notFound"_s);
    Transaction db(m_province.database.here(), Transaction::Kind::Write);
    Call call{m_province, request, db, now({})};
    call.body = QJsonDocument::fromJson(request.body).object();
    Reply reply = administration(call, m_faults);
    return db.commit() ? reply : tooLate(db);
}

QDateTime Desk::now(const Trouble& trouble) const
{
    constexpr int secondsAMinute = 60;
    return QDateTime::currentDateTimeUtc().addSecs(m_province.secondsOff +
                                                   trouble.minutesOff * secondsAMinute);
}

} // namespace yichuang::sandbox
