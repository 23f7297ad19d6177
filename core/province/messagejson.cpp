// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/province/messagejson.h"

#include "core/cases/casejson.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QDateTime momentFrom(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString momentText(const QDateTime& at)
{
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QDate dayFrom(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QStringList textsFrom(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& each : value.toArray())
        texts.append(each.toString());
    return texts;
}

bool hasAll(const QJsonObject& json, std::initializer_list<QLatin1StringView> members)
{
    return std::all_of(members.begin(), members.end(),
                       [&](QLatin1StringView member) { return json.contains(member); });
}

/// Events, papers and head into `news`; else why not.
Outcome readInto(CaseNews& news, const QJsonObject& json)
{
    if (json.contains("head"_L1)) {
        Result<CaseRecord> head = caseRecordFromJson(json.value("head"_L1).toObject());
        if (!head)
            return head.error();
        news.head = std::move(head).value();
    }
    for (const QJsonValue& value : json.value("events"_L1).toArray()) {
        const QJsonObject filed = value.toObject();
        const Result<CaseEvent> event = caseEventFromJson(filed.value("event"_L1).toObject());
        if (!event)
            return event.error();
        news.events.append({filed.value("sequence"_L1).toInt(), *event});
    }
    for (const QJsonValue& value : json.value("documents"_L1).toArray())
        news.documents.append(issuedDocumentFromJson(value.toObject()));
    if (json.contains("progress"_L1))
        news.progress = progressFrom(json.value("progress"_L1).toObject());
    return Done{};
}

} // namespace

Refusal refusalFrom(const QJsonObject& problem, int status)
{
    Refusal refusal;
    refusal.code = problem.value("code"_L1).toString();
    refusal.status = status;
    refusal.serverTime = momentFrom(problem.value("serverTime"_L1));
    refusal.currentRevision = problem.value("currentRevision"_L1).toInt();
    refusal.lastSequence = problem.value("lastSequence"_L1).toInt();
    refusal.conflicting = textsFrom(problem.value("conflicting"_L1));
    refusal.received = problem.value("received"_L1).toInteger();
    refusal.lockedUntil = momentFrom(problem.value("lockedUntil"_L1));
    refusal.pointer = problem.value("pointer"_L1).toString();
    return refusal;
}

std::optional<CaseStored> caseStoredFrom(const QJsonObject& json)
{
    if (!hasAll(json, {"revision"_L1, "lastSequence"_L1, "sequences"_L1, "merged"_L1}))
        return std::nullopt;
    CaseStored stored;
    stored.revision = json.value("revision"_L1).toInt();
    stored.lastSequence = json.value("lastSequence"_L1).toInt();
    stored.isMerged = json.value("merged"_L1).toBool();
    const QJsonObject sequences = json.value("sequences"_L1).toObject();
    for (auto it = sequences.begin(); it != sequences.end(); ++it)
        stored.sequences.insert(it.key(), it.value().toInt());
    return stored;
}

std::optional<CaseNews> caseNewsFrom(const QJsonObject& json)
{
    if (!hasAll(json, {"number"_L1, "revision"_L1, "lastSequence"_L1, "events"_L1, "documents"_L1}))
        return std::nullopt;
    CaseNews news;
    news.number = CaseNumber(json.value("number"_L1).toString());
    news.revision = json.value("revision"_L1).toInt();
    news.lastSequence = json.value("lastSequence"_L1).toInt();
    CaseNews whole = news;
    const Outcome read = readInto(whole, json);
    if (read)
        return whole;
    news.trouble = read.error().code;
    return news;
}

std::optional<CasePage> casePageFrom(const QJsonObject& json)
{
    if (!hasAll(json, {"items"_L1, "cursor"_L1, "more"_L1}))
        return std::nullopt;
    CasePage page;
    page.cursor = json.value("cursor"_L1).toString();
    page.hasMore = json.value("more"_L1).toBool();
    for (const QJsonValue& value : json.value("items"_L1).toArray()) {
        std::optional<CaseNews> news = caseNewsFrom(value.toObject());
        if (!news)
            return std::nullopt;
        page.items.append(*std::move(news));
    }
    return page;
}

std::optional<CaseProgress> progressFrom(const QJsonObject& json)
{
    if (!hasAll(json, {"matters"_L1, "pickup"_L1}))
        return std::nullopt;
    CaseProgress progress;
    for (const QJsonValue& value : json.value("matters"_L1).toArray()) {
        const QJsonObject line = value.toObject();
        progress.matters.append(
            {MatterId(line.value("matter"_L1).toString()), line.value("department"_L1).toString(),
             line.value("phase"_L1).toString(), momentFrom(line.value("since"_L1)),
             line.value("resultId"_L1).toString(), line.value("certificate"_L1).toString(),
             line.value("reason"_L1).toString(), line.value("fee"_L1).toInteger(-1)});
    }
    const QJsonObject pickup = json.value("pickup"_L1).toObject();
    progress.isReady = pickup.value("ready"_L1).toBool();
    progress.place = pickup.value("place"_L1).toString();
    progress.readySince = momentFrom(pickup.value("since"_L1));
    return progress;
}

QJsonObject toJson(const CaseProgress& progress)
{
    QJsonArray matters;
    for (const MatterProgress& line : progress.matters) {
        QJsonObject json{{u"matter"_s, line.matter.text()}, {u"department"_s, line.department},
                         {u"phase"_s, line.phase},          {u"since"_s, momentText(line.since)},
                         {u"resultId"_s, line.resultId},    {u"certificate"_s, line.certificate},
                         {u"reason"_s, line.reason},        {u"fee"_s, line.fee}};
        matters.append(json);
    }
    return {{u"matters"_s, matters},
            {u"pickup"_s, QJsonObject{{u"ready"_s, progress.isReady},
                                      {u"place"_s, progress.place},
                                      {u"since"_s, momentText(progress.readySince)}}}};
}

std::optional<CertificateAnswer> certificateAnswerFrom(const QJsonObject& json)
{
    static const QHash<QString, CertificateOutcome> outcomes{
        {u"matched"_s, CertificateOutcome::Matched},
        {u"differs"_s, CertificateOutcome::Differs},
        {u"absent"_s, CertificateOutcome::Absent}};
    const auto outcome = outcomes.constFind(json.value("outcome"_L1).toString());
    if (outcome == outcomes.constEnd())
        return std::nullopt;
    CertificateAnswer answer;
    answer.outcome = *outcome;
    answer.source = json.value("source"_L1).toString();
    answer.checkedAt = momentFrom(json.value("checkedAt"_L1));
    answer.differences = textsFrom(json.value("differences"_L1));
    const QJsonObject certificate = json.value("certificate"_L1).toObject();
    answer.number = certificate.value("number"_L1).toString();
    answer.name = certificate.value("name"_L1).toString();
    answer.holderName = certificate.value("holderName"_L1).toString();
    answer.holderIdNumber = certificate.value("holderIdNumber"_L1).toString();
    answer.issuer = certificate.value("issuer"_L1).toString();
    answer.issuedOn = dayFrom(certificate.value("issuedOn"_L1));
    answer.validUntil = dayFrom(certificate.value("validUntil"_L1));
    answer.data = certificate.value("data"_L1).toObject();
    return answer;
}

QJsonObject toJson(const CertificateQuestion& question)
{
    return {{u"case"_s, question.number},
            {u"material"_s, question.material},
            {u"holder"_s, QJsonObject{{u"name"_s, question.holderName},
                                      {u"idNumber"_s, question.holderIdNumber}}},
            {u"consent"_s, QJsonObject{{u"given"_s, question.consentAt.isValid()},
                                       {u"at"_s, momentText(question.consentAt)},
                                       {u"by"_s, question.consentBy}}},
            {u"purpose"_s, question.purpose}};
}

QJsonObject headOf(const QJsonObject& caseJson)
{
    QJsonObject head = caseJson;
    for (const QString& other : {u"events"_s, u"documents"_s, u"revision"_s})
        head.remove(other);
    return head;
}

} // namespace yichuang
