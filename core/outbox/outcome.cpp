// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outcome.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// The table of adapter.md. A test holds it against the contract.
const QHash<QString, Remedy>& remedies()
{
    using enum Remedy;
    static const QHash<QString, Remedy> all{
        // What happens on the way.
        {u"line.unreachable"_s, LineLater},
        {u"line.timedOut"_s, LineLater},
        {u"line.notTrusted"_s, LineLater},
        {u"line.cancelled"_s, LineLater},
        {u"reply.notBelieved"_s, LineLater},
        {u"reply.tooLarge"_s, LineLater},
        {u"terminal.notEnrolled"_s, Stop},
        {u"terminal.keyringLocked"_s, Stop},
        // The contract.
        {u"server.busy"_s, Later},
        {u"server.unavailable"_s, Later},
        {u"server.failed"_s, Later},
        {u"idempotency.inProgress"_s, Later},
        {u"token.missing"_s, NewToken},
        {u"token.invalid"_s, NewToken},
        {u"token.expired"_s, NewToken},
        {u"clerk.tokenMissing"_s, ClerkSignIn},
        {u"clerk.tokenInvalid"_s, ClerkSignIn},
        {u"clerk.tokenExpired"_s, ClerkSignIn},
        {u"signature.clockSkew"_s, NewSign},
        {u"signature.replayed"_s, NewSign},
        {u"signature.missing"_s, Stop},
        {u"signature.invalid"_s, Stop},
        {u"terminal.unknown"_s, Stop},
        {u"terminal.revoked"_s, Stop},
        {u"terminal.secretWrong"_s, Stop},
        {u"enrolment.codeUnknown"_s, AnotherCode},
        {u"enrolment.codeUsed"_s, AnotherCode},
        {u"enrolment.codeExpired"_s, AnotherCode},
        {u"clerk.credentialsWrong"_s, TellClerk},
        {u"clerk.locked"_s, TellClerk},
        {u"clerk.otherHall"_s, TellClerk},
        {u"clerk.roleNotAllowed"_s, TellClerk},
        {u"hall.other"_s, TellClerk},
        {u"case.revisionConflict"_s, Decide},
        {u"case.sequenceConflict"_s, Decide},
        {u"case.sequenceAhead"_s, PutAgain},
        {u"case.notFound"_s, PutAgain},
        {u"event.idReused"_s, SetAside},
        {u"document.changed"_s, SetAside},
        {u"attachment.offsetMismatch"_s, GoOn},
        {u"attachment.hashMismatch"_s, BeginAnew},
        {u"attachment.notFound"_s, Upload},
        {u"catalog.cursorExpired"_s, Snapshot},
        {u"catalog.versionGone"_s, Snapshot},
        {u"calendar.yearUnknown"_s, AnotherDay},
        {u"certificate.consentMissing"_s, PaperWay},
        {u"certificate.kindUnknown"_s, PaperWay},
        {u"case.otherHall"_s, SetAside},
        {u"case.numberOfOtherHall"_s, SetAside},
        {u"case.applicantDiffers"_s, SetAside},
        {u"event.roleNotAllowed"_s, SetAside},
        {u"request.malformed"_s, SetAside},
        {u"request.invalid"_s, SetAside},
        {u"request.notFound"_s, SetAside},
        {u"request.methodNotAllowed"_s, SetAside},
        {u"request.tooLarge"_s, SetAside},
        {u"idempotency.keyMissing"_s, SetAside},
        {u"idempotency.keyReused"_s, SetAside},
    };
    return all;
}

/// A status a code nobody knows came with. 408 time-out, 425 too early, 429 too many.
Remedy remedyForStatus(int status)
{
    if (status == 0)
        return Remedy::LineLater;
    const bool isForNow = status == 408 || status == 425 || status == 429 || status >= 500;
    return isForNow ? Remedy::Later : Remedy::SetAside;
}

ErrorKind kindOf(Remedy remedy)
{
    switch (remedy) {
    case Remedy::LineLater:
    case Remedy::Later:
    case Remedy::NewToken:
    case Remedy::NewSign:
    case Remedy::AnotherDay:
    case Remedy::Snapshot:
    case Remedy::GoOn:
    case Remedy::BeginAnew:
    case Remedy::Upload:
        return ErrorKind::Offline;
    case Remedy::ClerkSignIn:
    case Remedy::Stop:
        return ErrorKind::Denied;
    case Remedy::Decide:
    case Remedy::PutAgain:
        return ErrorKind::Conflict;
    case Remedy::AnotherCode:
    case Remedy::TellClerk:
    case Remedy::PaperWay:
    case Remedy::SetAside:
        return ErrorKind::Rejected;
    }
    return ErrorKind::Rejected;
}

} // namespace

Remedy remedyFor(const Refusal& refusal)
{
    const auto known = remedies().constFind(refusal.code);
    return known != remedies().constEnd() ? *known : remedyForStatus(refusal.status);
}

QStringList knownRefusals()
{
    return remedies().keys();
}

Error errorFrom(const Refusal& refusal)
{
    QStringList params{refusal.pointer};
    if (refusal.lockedUntil.isValid())
        params = {refusal.lockedUntil.toLocalTime().toString(u"HH:mm"_s)};
    return {kindOf(remedyFor(refusal)), refusal.code, params};
}

} // namespace yichuang
