// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/replies.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr int beijingSeconds = 8 * 60 * 60;

/// The status that goes with a code, by the code or by the family it is of.
int statusOf(const QString& code)
{
    static const QHash<QString, int> statuses{
        {u"request.malformed"_s, 400},
        {u"request.invalid"_s, 422},
        {u"request.notFound"_s, 404},
        {u"request.methodNotAllowed"_s, 405},
        {u"request.tooLarge"_s, 413},
        {u"terminal.revoked"_s, 403},
        {u"enrolment.codeUnknown"_s, 404},
        {u"enrolment.codeUsed"_s, 409},
        {u"enrolment.codeExpired"_s, 410},
        {u"clerk.locked"_s, 403},
        {u"clerk.otherHall"_s, 403},
        {u"clerk.roleNotAllowed"_s, 403},
        {u"idempotency.keyMissing"_s, 400},
        {u"idempotency.keyReused"_s, 422},
        {u"idempotency.inProgress"_s, 409},
        {u"catalog.cursorExpired"_s, 410},
        {u"catalog.versionGone"_s, 410},
        {u"calendar.yearUnknown"_s, 404},
        {u"case.notFound"_s, 404},
        {u"case.otherHall"_s, 403},
        {u"case.numberOfOtherHall"_s, 403},
        {u"case.applicantDiffers"_s, 403},
        {u"case.revisionConflict"_s, 409},
        {u"case.sequenceConflict"_s, 409},
        {u"case.sequenceAhead"_s, 409},
        {u"event.idReused"_s, 409},
        {u"event.roleNotAllowed"_s, 403},
        {u"document.changed"_s, 409},
        {u"attachment.notFound"_s, 404},
        {u"attachment.offsetMismatch"_s, 409},
        {u"attachment.hashMismatch"_s, 422},
        {u"certificate.consentMissing"_s, 422},
        {u"certificate.kindUnknown"_s, 404},
        {u"hall.other"_s, 403},
        {u"server.busy"_s, 429},
        {u"server.unavailable"_s, 503},
        {u"server.failed"_s, 500},
    };
    // signature.*, terminal.*, token.*, clerk.*: who it is isn't known.
    return statuses.value(code, 401);
}

} // namespace

Reply jsonReply(const QJsonObject& json, int status)
{
    Reply reply;
    reply.status = status;
    reply.setHeader("Content-Type", "application/json");
    reply.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return reply;
}

Reply noContent()
{
    Reply reply;
    reply.status = 204;
    return reply;
}

Reply problem(const QString& code, const QJsonObject& more)
{
    QJsonObject json = more;
    const int status = statusOf(code);
    json.insert(u"type"_s, u"urn:yichuang:problem:"_s + code);
    json.insert(u"title"_s, code);
    json.insert(u"status"_s, status);
    json.insert(u"code"_s, code);
    Reply reply = jsonReply(json, status);
    reply.headers.clear();
    reply.setHeader("Content-Type", "application/problem+json");
    return reply;
}

QString momentText(const QDateTime& moment)
{
    return moment.toOffsetFromUtc(beijingSeconds).toString(Qt::ISODateWithMs);
}

QString momentText(qint64 milliseconds)
{
    return momentText(QDateTime::fromMSecsSinceEpoch(milliseconds));
}

QDateTime momentFrom(const QString& text)
{
    static const QRegularExpression shape(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$"_s);
    return shape.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs)
                                        : QDateTime();
}

} // namespace yichuang::sandbox
