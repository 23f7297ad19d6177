// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/decisionevent.h"

#include "core/base/enumnames.h"
#include "core/cases/casejson.h"
#include "core/cases/eventpayload.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr EnumNames<RefusalGround, 3> groundNames{{
    {RefusalGround::NoLicenceNeeded, "noLicenceNeeded"_L1},
    {RefusalGround::NotCompetent, "notCompetent"_L1},
    {RefusalGround::RejectedByRule, "rejectedByRule"_L1},
}};

std::optional<DecisionOutcome> outcomeOf(CaseEventKind kind)
{
    switch (kind) {
    case CaseEventKind::Accepted:
        return DecisionOutcome::Accepted;
    case CaseEventKind::Noticed:
        return DecisionOutcome::Noticed;
    case CaseEventKind::Received:
        return DecisionOutcome::Received;
    case CaseEventKind::Refused:
        return DecisionOutcome::Refused;
    default:
        return std::nullopt;
    }
}

Wish wishBehind(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Received:
        return Wish::Receive;
    case DecisionOutcome::Refused:
        return Wish::Refuse;
    case DecisionOutcome::Accepted:
    case DecisionOutcome::Noticed:
        break;
    }
    return Wish::Auto;
}

void insertAll(QJsonObject& json, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
}

/// What the fold reads, by kind.
QJsonObject corePayload(const DecisionOnFile& onFile)
{
    const Decision& decision = onFile.decision;
    switch (decision.outcome) {
    case DecisionOutcome::Accepted:
        return payload::accepted(decision.terms, decision.deferred);
    case DecisionOutcome::Noticed:
        return payload::noticed(onFile.slipNumber, decision.missing);
    case DecisionOutcome::Received:
        return payload::received(decision.noticeBy);
    case DecisionOutcome::Refused:
        break;
    }
    return payload::because(decision.choice.reason);
}

QStringList textsFrom(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

CaseEventKind eventKindOf(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Accepted:
        return CaseEventKind::Accepted;
    case DecisionOutcome::Noticed:
        return CaseEventKind::Noticed;
    case DecisionOutcome::Received:
        return CaseEventKind::Received;
    case DecisionOutcome::Refused:
        break;
    }
    return CaseEventKind::Refused;
}

DocumentKind slipKindOf(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Accepted:
        return DocumentKind::Acceptance;
    case DecisionOutcome::Noticed:
        return DocumentKind::Notice;
    case DecisionOutcome::Received:
        return DocumentKind::Receipt;
    case DecisionOutcome::Refused:
        break;
    }
    return DocumentKind::Refusal;
}

QJsonObject toPayload(const DecisionOnFile& onFile)
{
    const Decision& decision = onFile.decision;
    QJsonObject json{{u"slip"_s, onFile.slipNumber},
                     {u"missing"_s, toJson(decision.missing)},
                     {u"receivedOn"_s, decision.receivedOn.toString(Qt::ISODate)},
                     {u"documents"_s, QJsonArray::fromStringList(onFile.documents)}};
    if (!decision.notAskedBefore.isEmpty())
        json.insert(u"notAskedBefore"_s, toJson(decision.notAskedBefore));
    if (decision.outcome == DecisionOutcome::Refused) {
        json.insert(u"ground"_s, nameIn(groundNames, decision.choice.ground));
        json.insert(u"competentAgency"_s, decision.choice.competentAgency);
    }
    insertAll(json, corePayload(onFile));
    return json;
}

DecisionOnFile decisionOnFile(const CaseEvent& event)
{
    const QJsonObject& json = event.payload;
    DecisionOnFile onFile;
    Decision& decision = onFile.decision;
    decision.outcome = outcomeOf(event.kind).value_or(DecisionOutcome::Noticed);
    decision.missing = payload::missing(json);
    decision.notAskedBefore = missingItemsFromJson(json.value("notAskedBefore"_L1).toArray());
    decision.terms = payload::terms(json);
    decision.deferred = payload::deferred(json);
    decision.receivedOn = QDate::fromString(
        json.value("receivedOn"_L1).toString(event.at.date().toString(Qt::ISODate)), Qt::ISODate);
    decision.noticeBy = payload::noticeBy(json);
    decision.choice.wish = wishBehind(decision.outcome);
    decision.choice.reason = payload::reason(json);
    decision.choice.ground = valueIn(groundNames, json.value("ground"_L1).toString())
                                 .value_or(RefusalGround::NotCompetent);
    decision.choice.competentAgency = json.value("competentAgency"_L1).toString();
    onFile.slipNumber = json.value("slip"_L1).toString(payload::notice(json));
    onFile.documents = textsFrom(json.value("documents"_L1));
    return onFile;
}

const CaseEvent* lastDecision(const QList<CaseEvent>& events)
{
    const auto found = std::find_if(events.crbegin(), events.crend(), [](const CaseEvent& event) {
        return outcomeOf(event.kind).has_value();
    });
    return found == events.crend() ? nullptr : &*found;
}

} // namespace yichuang
