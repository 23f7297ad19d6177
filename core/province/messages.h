// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/caserecord.h"
#include "core/outbox/outboxentry.h"
#include "core/session/clerkrole.h"
#include "core/session/workplace.h"

#include <optional>

namespace yichuang {

/// An outbox entry as it goes on the wire, the same to the byte at every attempt.
struct Delivery
{
    QString key; ///< the idempotency key
    CaseNumber caseNumber;
    OutboxKind kind = OutboxKind::CaseUpserted;
    QJsonObject request;

    bool operator==(const Delivery&) const = default;
};

/// What the province says of what it has filed.
struct CaseStored
{
    int revision = 0; ///< of the head
    int lastSequence = 0;
    QHash<QString, int> sequences; ///< of the events sent, by id
    bool isMerged = false;         ///< others' events lie between

    bool operator==(const CaseStored&) const = default;
};

/// How far one matter is at its department.
struct MatterProgress
{
    MatterId matter;
    QString department;
    QString phase; ///< submitted, underReview, granted, denied, resultAtHall
    QDateTime since;
    QString resultId; ///< once decided: the id of the event that records it
    QString certificate;
    QString reason;  ///< of a denial
    qint64 fee = -1; ///< fen; -1: none told

    bool operator==(const MatterProgress&) const = default;
};

/// How far a case is at the departments, in their word.
struct CaseProgress
{
    QList<MatterProgress> matters;
    bool isReady = false; ///< 统一出件: every result is at the hall
    QString place;
    QDateTime readySince;

    bool operator==(const CaseProgress&) const = default;
};

/// An event with its place in the province's order.
struct FiledEvent
{
    int sequence = 0;
    CaseEvent event;

    bool operator==(const FiledEvent&) const = default;
};

/// What the province tells of a case: all of it, or what changed.
struct CaseNews
{
    CaseNumber number;
    int revision = 0;
    int lastSequence = 0;
    std::optional<CaseRecord> head; ///< without events and papers
    QList<FiledEvent> events;
    QList<IssuedDocument> documents;
    std::optional<CaseProgress> progress;
    QString trouble; ///< code of what this program can't read in it; the rest is empty then

    bool operator==(const CaseNews&) const = default;
};

/// One page of the cases that changed.
struct CasePage
{
    QList<CaseNews> items;
    QString cursor; ///< to go on from
    bool hasMore = false;
};

/// The question for an e-certificate (免提交). Asked only with the applicant's recorded consent.
struct CertificateQuestion
{
    QString id;     ///< UUID: the idempotency key
    QString number; ///< of the case; empty before one is allotted
    QString material;
    QString holderName;
    QString holderIdNumber;
    QDateTime consentAt;
    QString consentBy; ///< who consented
    QString purpose;
};

/// The three final answers.
enum class CertificateOutcome { Matched, Differs, Absent };

struct CertificateAnswer
{
    CertificateOutcome outcome = CertificateOutcome::Absent;
    QString source; ///< who answered for it
    QDateTime checkedAt;
    QStringList differences; ///< name, idNumber
    QString number;          ///< of the certificate; empty where there is none
    QString name;
    QString holderName;
    QString holderIdNumber;
    QString issuer;
    QDate issuedOn;
    QDate validUntil;
    QJsonObject data; ///< field values by element id
};

/// Where the province says that this terminal stands.
struct Enrolment
{
    QString terminal;
    Workplace workplace;
    QString hallName;
};

/// A clerk whom the province knows.
struct ClerkSignIn
{
    QString clerk;
    QString name;
    ClerkRole role = ClerkRole::Clerk;
};

} // namespace yichuang
