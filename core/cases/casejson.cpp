// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casejson.h"

#include "core/base/enumnames.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr EnumNames<CaseEventKind, 20> eventNames{{
    {CaseEventKind::Opened, "opened"_L1},
    {CaseEventKind::Received, "received"_L1},
    {CaseEventKind::Noticed, "noticed"_L1},
    {CaseEventKind::Returned, "returned"_L1},
    {CaseEventKind::Accepted, "accepted"_L1},
    {CaseEventKind::Refused, "refused"_L1},
    {CaseEventKind::Withdrawn, "withdrawn"_L1},
    {CaseEventKind::PredecessorDecided, "predecessorDecided"_L1},
    {CaseEventKind::MatterDecided, "matterDecided"_L1},
    {CaseEventKind::DeferredMaterialArrived, "deferredMaterialArrived"_L1},
    {CaseEventKind::DeferredMaterialDue, "deferredMaterialDue"_L1},
    {CaseEventKind::Printed, "printed"_L1},
    {CaseEventKind::Reprinted, "reprinted"_L1},
    {CaseEventKind::Paused, "paused"_L1},
    {CaseEventKind::Resumed, "resumed"_L1},
    {CaseEventKind::Extended, "extended"_L1},
    {CaseEventKind::Completed, "completed"_L1},
    {CaseEventKind::PickedUp, "pickedUp"_L1},
    {CaseEventKind::DeemedAccepted, "deemedAccepted"_L1},
    {CaseEventKind::NoticeReopened, "noticeReopened"_L1},
}};

QString momentToText(const QDateTime& at)
{
    return at.toString(Qt::ISODateWithMs);
}

QDateTime momentFrom(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonObject applicantToJson(const Applicant& applicant)
{
    return {{u"name"_s, applicant.name},
            {u"idNumber"_s, applicant.idNumber},
            {u"phone"_s, applicant.phone}};
}

Applicant applicantFromJson(const QJsonObject& json)
{
    return {json.value("name"_L1).toString(), json.value("idNumber"_L1).toString(),
            json.value("phone"_L1).toString()};
}

template <class T>
QJsonArray arrayOf(const QList<T>& items)
{
    QJsonArray array;
    for (const T& item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

QString nameOf(CaseEventKind kind)
{
    return nameIn(eventNames, kind);
}

std::optional<CaseEventKind> eventKindFrom(const QString& name)
{
    return valueIn(eventNames, name);
}

QJsonObject toJson(const CaseEvent& event)
{
    return {{u"id"_s, event.id},
            {u"at"_s, momentToText(event.at)},
            {u"clerk"_s, event.clerk},
            {u"window"_s, event.window},
            {u"kind"_s, nameOf(event.kind)},
            {u"payload"_s, event.payload}};
}

Result<CaseEvent> caseEventFromJson(const QJsonObject& json)
{
    const QString name = json.value("kind"_L1).toString();
    const auto kind = eventKindFrom(name);
    // An event that isn't understood could be the one that closed the case: never skip it.
    if (!kind)
        return Error{ErrorKind::Damaged, u"case.event.unknown"_s, {name}};
    return CaseEvent{json.value("id"_L1).toString(),
                     momentFrom(json.value("at"_L1)),
                     json.value("clerk"_L1).toString(),
                     json.value("window"_L1).toString(),
                     *kind,
                     json.value("payload"_L1).toObject()};
}

QJsonObject toJson(const IssuedDocument& document)
{
    return {{u"id"_s, document.id},
            {u"kind"_s, nameOf(document.kind)},
            {u"number"_s, document.number},
            {u"title"_s, document.title},
            {u"at"_s, momentToText(document.at)},
            {u"clerk"_s, document.clerk},
            {u"content"_s, document.content}};
}

IssuedDocument issuedDocumentFromJson(const QJsonObject& json)
{
    return {json.value("id"_L1).toString(),     documentKindFrom(json.value("kind"_L1).toString()),
            json.value("number"_L1).toString(), json.value("title"_L1).toString(),
            momentFrom(json.value("at"_L1)),    json.value("clerk"_L1).toString(),
            json.value("content"_L1).toObject()};
}

QJsonObject toJson(const CaseRecord& record)
{
    return {{u"v"_s, caseJsonVersion},
            {u"number"_s, record.number.text()},
            {u"scenario"_s, record.scenario.text()},
            {u"catalogVersion"_s, record.catalogVersion},
            {u"hall"_s, record.hall},
            {u"window"_s, record.window},
            {u"openedAt"_s, momentToText(record.openedAt)},
            {u"applicant"_s, applicantToJson(record.applicant)},
            {u"session"_s, record.session},
            {u"checklist"_s, toJson(record.checklist)},
            {u"events"_s, arrayOf(record.events)},
            {u"documents"_s, arrayOf(record.documents)},
            {u"revision"_s, record.revision}};
}

Result<CaseRecord> caseRecordFromJson(const QJsonObject& json)
{
    const int version = json.value("v"_L1).toInt();
    if (version > caseJsonVersion)
        return Error{ErrorKind::Damaged, u"case.tooNew"_s, {QString::number(version)}};
    CaseRecord record;
    record.number = CaseNumber(json.value("number"_L1).toString());
    if (version < 1 || record.number.isEmpty())
        return Error{ErrorKind::Damaged, u"case.unreadable"_s, {}};
    record.scenario = ScenarioId(json.value("scenario"_L1).toString());
    record.catalogVersion = json.value("catalogVersion"_L1).toString();
    record.hall = json.value("hall"_L1).toString();
    record.window = json.value("window"_L1).toString();
    record.openedAt = momentFrom(json.value("openedAt"_L1));
    record.applicant = applicantFromJson(json.value("applicant"_L1).toObject());
    record.session = json.value("session"_L1).toObject();
    record.checklist = checklistFromJson(json.value("checklist"_L1).toObject());
    for (const QJsonValue& value : json.value("events"_L1).toArray()) {
        Result<CaseEvent> event = caseEventFromJson(value.toObject());
        if (!event)
            return event.error();
        record.events.append(*event);
    }
    for (const QJsonValue& value : json.value("documents"_L1).toArray())
        record.documents.append(issuedDocumentFromJson(value.toObject()));
    record.revision = json.value("revision"_L1).toInt();
    return record;
}

} // namespace yichuang
