// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakereply.h"

#include "core/base/enumnames.h"
#include "core/cases/casejson.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr EnumNames<DecisionOutcome, 4> outcomeNames{{
    {DecisionOutcome::Accepted, "accepted"_L1},
    {DecisionOutcome::Noticed, "noticed"_L1},
    {DecisionOutcome::Received, "received"_L1},
    {DecisionOutcome::Refused, "refused"_L1},
}};

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// The key of the catalog; the row of a repeated role is named in the message.
QString keyOf(const MissingItem& item)
{
    return item.key.section(u'#', 0, 0);
}

QJsonArray missingToJson(const QList<MissingItem>& items, const MissingText& text)
{
    QJsonArray json;
    for (const MissingItem& item : items)
        json.append(QJsonObject{
            {u"kind"_s, nameOf(item.kind)}, {u"key"_s, keyOf(item)}, {u"message"_s, text(item)}});
    return json;
}

QList<MissingItem> missingIn(const Decision& decision)
{
    return decision.outcome == DecisionOutcome::Accepted ? QList<MissingItem>{} : decision.missing;
}

DueDate dueOf(const Decision& decision)
{
    return decision.outcome == DecisionOutcome::Received ? decision.noticeBy : decision.latestDue();
}

QJsonArray papersToJson(const QList<IssuedPaper>& papers)
{
    QJsonArray json;
    for (const IssuedPaper& paper : papers)
        json.append(QJsonObject{{u"kind"_s, nameOf(paper.kind)}, {u"path"_s, paper.path}});
    return json;
}

} // namespace

QJsonObject intakeReply(const Submitted& submitted, const QList<IssuedPaper>& papers,
                        const MissingText& text)
{
    const Decision& decision = submitted.decision;
    const bool isNotice = decision.outcome == DecisionOutcome::Noticed;
    return {{u"outcome"_s, nameIn(outcomeNames, decision.outcome)},
            {u"caseNumber"_s, submitted.record.number.text()},
            {u"noticeNumber"_s, orNull(isNotice ? submitted.slipNumber : QString())},
            {u"missing"_s, missingToJson(missingIn(decision), text)},
            {u"due"_s, orNull(dueOf(decision).day.toString(Qt::ISODate))},
            {u"documents"_s, papersToJson(papers)}};
}

QJsonObject invalidReply(const QList<CaseFileDefect>& defects, const DefectText& text)
{
    QJsonArray reasons;
    for (const CaseFileDefect& defect : defects)
        reasons.append(QJsonObject{
            {u"path"_s, defect.path}, {u"code"_s, defect.code}, {u"message"_s, text(defect)}});
    return {{u"outcome"_s, u"invalid"_s},
            {u"caseNumber"_s, QJsonValue::Null},
            {u"noticeNumber"_s, QJsonValue::Null},
            {u"missing"_s, QJsonArray{}},
            {u"due"_s, QJsonValue::Null},
            {u"documents"_s, QJsonArray{}},
            {u"reasons"_s, reasons}};
}

} // namespace yichuang
