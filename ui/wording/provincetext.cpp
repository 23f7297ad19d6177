// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/provincetext.h"

#include <QCoreApplication>

namespace yichuang {

namespace {

// clang-format off
constexpr Wording wordings[] = {
    {"attachment.hashMismatch", QT_TRANSLATE_NOOP("ProvinceText", "The attachment arrived damaged and is sent anew.")},
    {"attachment.notFound", QT_TRANSLATE_NOOP("ProvinceText", "The province doesn't have the attachment yet; it is sent again.")},
    {"attachment.offsetMismatch", QT_TRANSLATE_NOOP("ProvinceText", "The attachment goes on from where the province stands.")},
    {"calendar.yearUnknown", QT_TRANSLATE_NOOP("ProvinceText", "The working days of that year aren't published yet.")},
    {"case.applicantDiffers", QT_TRANSLATE_NOOP("ProvinceText", "The ID number isn't that of the case's applicant. Compare it with the card.")},
    {"case.numberOfOtherHall", QT_TRANSLATE_NOOP("ProvinceText", "The number of the case belongs to another hall, so the province doesn't take it. Call IT: the terminal's place is set wrong.")},
    {"case.otherHall", QT_TRANSLATE_NOOP("ProvinceText", "The case is another hall's. Take it over with the applicant's ID first.")},
    {"case.revisionConflict", QT_TRANSLATE_NOOP("ProvinceText", "Another window changed the form or the materials of this case meanwhile. Look at both and decide.")},
    {"case.sequenceAhead", QT_TRANSLATE_NOOP("ProvinceText", "The province was restored from an older copy; the case is sent again.")},
    {"case.sequenceConflict", QT_TRANSLATE_NOOP("ProvinceText", "Another window recorded something that doesn't go with what was recorded here. Look at both and decide.")},
    {"catalog.cursorExpired", QT_TRANSLATE_NOOP("ProvinceText", "The catalog is too old to be updated piece by piece; it is fetched anew.")},
    {"catalog.versionGone", QT_TRANSLATE_NOOP("ProvinceText", "The province has another edition of the catalog by now; it is fetched anew.")},
    {"catalog.notBuilding", QT_TRANSLATE_NOOP("ProvinceText", "The catalog came in without a beginning. Call support.")},
    {"catalog.notInUse", QT_TRANSLATE_NOOP("ProvinceText", "Changes of the catalog came in before the catalog. Call support.")},
    {"catalog.versionUnknown", QT_TRANSLATE_NOOP("ProvinceText", "This terminal doesn't have edition %1 of the catalog.")},
    {"certificate.consentMissing", QT_TRANSLATE_NOOP("ProvinceText", "Without the applicant's consent nothing is looked up. Look at the paper, or tick the consent.")},
    {"certificate.holderUnknown", QT_TRANSLATE_NOOP("ProvinceText", "Whose certificate it is isn't known yet. Fill in the name and the ID number first.")},
    {"certificate.kindUnknown", QT_TRANSLATE_NOOP("ProvinceText", "The province has no e-certificate of this kind. Look at the paper.")},
    {"clerk.credentialsWrong", QT_TRANSLATE_NOOP("ProvinceText", "Staff number or password is wrong.")},
    {"clerk.locked", QT_TRANSLATE_NOOP("ProvinceText", "Too many wrong passwords; the account is locked{ until %1}.")},
    {"clerk.otherHall", QT_TRANSLATE_NOOP("ProvinceText", "This staff number is another hall's.")},
    {"clerk.roleNotAllowed", QT_TRANSLATE_NOOP("ProvinceText", "Your role may not do this. Ask the supervisor.")},
    {"clerk.tokenExpired", QT_TRANSLATE_NOOP("ProvinceText", "Your sign-in at the province has run out. Sign in again.")},
    {"clerk.tokenInvalid", QT_TRANSLATE_NOOP("ProvinceText", "Your sign-in at the province isn't valid any more. Sign in again.")},
    {"clerk.tokenMissing", QT_TRANSLATE_NOOP("ProvinceText", "You aren't signed in at the province. Sign in while the network is there.")},
    {"document.changed", QT_TRANSLATE_NOOP("ProvinceText", "The province has this paper with another content. Both are kept; call support.")},
    {"enrolment.codeExpired", QT_TRANSLATE_NOOP("ProvinceText", "The enrolment code has expired. Ask the province for another one.")},
    {"enrolment.codeUnknown", QT_TRANSLATE_NOOP("ProvinceText", "There is no such enrolment code. Check it letter by letter.")},
    {"enrolment.codeUsed", QT_TRANSLATE_NOOP("ProvinceText", "The enrolment code was used by another computer. Ask the province for another one.")},
    {"event.idReused", QT_TRANSLATE_NOOP("ProvinceText", "The province has this record in another case. Call support.")},
    {"event.roleNotAllowed", QT_TRANSLATE_NOOP("ProvinceText", "The province takes this record only from a supervisor. Ask the supervisor to see to the account.")},
    {"hall.other", QT_TRANSLATE_NOOP("ProvinceText", "These figures are another hall's.")},
    {"idempotency.inProgress", QT_TRANSLATE_NOOP("ProvinceText", "The province is still at work on it.")},
    {"idempotency.keyMissing", QT_TRANSLATE_NOOP("ProvinceText", "The program sent something incomplete. Call support.")},
    {"idempotency.keyReused", QT_TRANSLATE_NOOP("ProvinceText", "The program sent two things under one name. Call support.")},
    {"line.cancelled", QT_TRANSLATE_NOOP("ProvinceText", "The transfer was broken off; it is made up for.")},
    {"line.notTrusted", QT_TRANSLATE_NOOP("ProvinceText", "The server isn't the province's: its certificate isn't trusted. Nothing was sent. Call IT.")},
    {"line.timedOut", QT_TRANSLATE_NOOP("ProvinceText", "The province didn't answer in time. It is tried again.")},
    {"line.unreachable", QT_TRANSLATE_NOOP("ProvinceText", "The province can't be reached. Go on working; it is sent later.")},
    {"outbox.notFound", QT_TRANSLATE_NOOP("ProvinceText", "This entry has left the row meanwhile.")},
    {"record.hashWrong", QT_TRANSLATE_NOOP("ProvinceText", "The content of this record isn't what the province signed for. It was left out.")},
    {"record.unreadable", QT_TRANSLATE_NOOP("ProvinceText", "This record can't be read. It was left out.")},
    {"reply.notBelieved", QT_TRANSLATE_NOOP("ProvinceText", "Something between here and the province answered in its place, or the answer was damaged. It isn't believed and is asked for again.")},
    {"reply.tooLarge", QT_TRANSLATE_NOOP("ProvinceText", "The answer is larger than an answer can be. It isn't believed and is asked for again.")},
    {"request.invalid", QT_TRANSLATE_NOOP("ProvinceText", "The province found the content wrong{ at %1}. Call support.")},
    {"request.malformed", QT_TRANSLATE_NOOP("ProvinceText", "The province couldn't read what was sent. Call support.")},
    {"request.methodNotAllowed", QT_TRANSLATE_NOOP("ProvinceText", "The province doesn't know this kind of request. Call support.")},
    {"request.notFound", QT_TRANSLATE_NOOP("ProvinceText", "The province doesn't know what was asked for. Call support.")},
    {"request.tooLarge", QT_TRANSLATE_NOOP("ProvinceText", "What was sent is larger than the province takes. Call support.")},
    {"server.busy", QT_TRANSLATE_NOOP("ProvinceText", "The province is busy. It is tried again when it says.")},
    {"server.failed", QT_TRANSLATE_NOOP("ProvinceText", "The province had a fault. It is tried again.")},
    {"server.unavailable", QT_TRANSLATE_NOOP("ProvinceText", "The province is down for now. It is tried again.")},
    {"signature.clockSkew", QT_TRANSLATE_NOOP("ProvinceText", "The clock of this computer is off by more than five minutes. Call IT.")},
    {"signature.invalid", QT_TRANSLATE_NOOP("ProvinceText", "The province doesn't accept this terminal's signature. Call IT to enrol it anew.")},
    {"signature.missing", QT_TRANSLATE_NOOP("ProvinceText", "The request lacked its signature. Call IT to enrol the terminal anew.")},
    {"signature.replayed", QT_TRANSLATE_NOOP("ProvinceText", "The request was taken for a repetition. It is tried again.")},
    {"sync.inUse", QT_TRANSLATE_NOOP("ProvinceText", "The window of this counter is syncing already; it needs no command.")},
    {"sync.noProvince", QT_TRANSLATE_NOOP("ProvinceText", "No province is set, so everything stays on this computer. Hall IT sets province/url.")},
    {"terminal.keyringLocked", QT_TRANSLATE_NOOP("ProvinceText", "The keyring of the system can't be opened, so nothing is sent. Work goes on offline; call IT.")},
    {"terminal.notEnrolled", QT_TRANSLATE_NOOP("ProvinceText", "This terminal isn't known to the province yet. Work goes on offline; IT enrols it with yichuang enrol.")},
    {"terminal.revoked", QT_TRANSLATE_NOOP("ProvinceText", "The province has shut this terminal out. Call IT.")},
    {"terminal.secretWrong", QT_TRANSLATE_NOOP("ProvinceText", "The province doesn't accept this terminal's secret. Call IT to enrol it anew.")},
    {"terminal.unknown", QT_TRANSLATE_NOOP("ProvinceText", "The province doesn't know this terminal. Call IT to enrol it.")},
    {"token.expired", QT_TRANSLATE_NOOP("ProvinceText", "The terminal's sign-in has run out; it is renewed.")},
    {"token.invalid", QT_TRANSLATE_NOOP("ProvinceText", "The terminal's sign-in isn't valid any more; it is renewed.")},
    {"token.missing", QT_TRANSLATE_NOOP("ProvinceText", "The terminal isn't signed in; it is done now.")},
};
// clang-format on

} // namespace

const WordingTable& provinceWordings()
{
    static const WordingTable table("ProvinceText", wordings);
    return table;
}

QString provinceText(const Error& error)
{
    return provinceWordings().sentence(error.code, error.params);
}

} // namespace yichuang
