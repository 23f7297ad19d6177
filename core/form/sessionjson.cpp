// SPDX-License-Identifier: GPL-3.0-or-later
// How a form session is written into drafts and cases. Unknown keys are ignored, missing ones mean
// "nothing", so that older and newer programs read one another's drafts.
#include "core/form/formsession.h"

#include <QJsonArray>

#include <algorithm>

namespace yichuang {

namespace {

QJsonArray idsToJson(const QList<MatterId>& ids)
{
    QJsonArray array;
    for (const MatterId& id : ids)
        array.append(id.text());
    return array;
}

QList<MatterId> idsFromJson(const QJsonValue& value)
{
    QList<MatterId> ids;
    for (const QJsonValue& id : value.toArray())
        ids.append(MatterId(id.toString()));
    return ids;
}

QJsonObject situationToJson(const Situation& situation)
{
    QJsonObject given;
    for (auto it = situation.given.cbegin(); it != situation.given.cend(); ++it)
        given.insert(it.key().text(), it.value());
    QJsonObject json{{QStringLiteral("answers"), given},
                     {QStringLiteral("added"), idsToJson(situation.added)},
                     {QStringLiteral("dropped"), idsToJson(situation.dropped)},
                     {QStringLiteral("intakeDay"), situation.intakeDay.toString(Qt::ISODate)}};
    if (situation.chosen)
        json.insert(QStringLiteral("chosen"), idsToJson(*situation.chosen));
    return json;
}

Situation situationFromJson(const QJsonObject& json)
{
    Situation situation;
    const QJsonObject given = json.value(u"answers").toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        situation.given.insert(QuestionId(it.key()), it.value());
    situation.added = idsFromJson(json.value(u"added"));
    situation.dropped = idsFromJson(json.value(u"dropped"));
    if (json.contains(u"chosen"))
        situation.chosen = idsFromJson(json.value(u"chosen"));
    situation.intakeDay = QDate::fromString(json.value(u"intakeDay").toString(), Qt::ISODate);
    return situation;
}

QJsonObject entryToJson(const FieldEntry& entry)
{
    return {{QStringLiteral("value"), entry.value}, {QStringLiteral("source"), int(entry.source)}};
}

FieldEntry entryFromJson(const QJsonObject& json)
{
    const int source = json.value(u"source").toInt(int(ValueSource::Typed));
    return {json.value(u"value"),
            ValueSource(std::clamp(source, int(ValueSource::Default), int(ValueSource::Shared)))};
}

QJsonObject refToJson(const FieldRef& ref)
{
    return {{QStringLiteral("field"), ref.field}, {QStringLiteral("row"), ref.row}};
}

FieldRef refFromJson(const QJsonObject& json)
{
    return {json.value(u"field").toString(), json.value(u"row").toString()};
}

QJsonObject with(QJsonObject json, const QString& key, const QJsonValue& value)
{
    json.insert(key, value);
    return json;
}

} // namespace

QJsonObject FormSession::toJson() const
{
    QJsonArray entries;
    QList<FieldRef> refs = m_entries.keys();
    std::ranges::sort(refs, [](const FieldRef& a, const FieldRef& b) {
        return std::pair(a.field, a.row) < std::pair(b.field, b.row);
    });
    for (const FieldRef& ref : refs)
        entries.append(
            with(refToJson(ref), QStringLiteral("entry"), entryToJson(m_entries.value(ref))));
    QJsonObject rows;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        rows.insert(it.key().text(), QJsonArray::fromStringList(it.value()));
    QJsonArray differences;
    for (const ValueDifference& difference : m_differences) {
        QJsonObject json = refToJson(difference.ref);
        json.insert(QStringLiteral("standing"), entryToJson(difference.standing));
        json.insert(QStringLiteral("other"), entryToJson(difference.other));
        differences.append(json);
    }
    return {{QStringLiteral("situation"), situationToJson(m_situation)},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("differences"), differences}};
}

FormSession FormSession::fromJson(const QJsonObject& json)
{
    FormSession session;
    session.m_situation = situationFromJson(json.value(u"situation").toObject());
    for (const QJsonValue& value : json.value(u"entries").toArray()) {
        const QJsonObject entry = value.toObject();
        session.m_entries.insert(refFromJson(entry),
                                 entryFromJson(entry.value(u"entry").toObject()));
    }
    const QJsonObject rows = json.value(u"rows").toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        for (const QJsonValue& row : it.value().toArray())
            session.m_rows[RoleId(it.key())].append(row.toString());
    }
    for (const QJsonValue& value : json.value(u"differences").toArray()) {
        const QJsonObject difference = value.toObject();
        session.m_differences.append({refFromJson(difference),
                                      entryFromJson(difference.value(u"standing").toObject()),
                                      entryFromJson(difference.value(u"other").toObject())});
    }
    return session;
}

} // namespace yichuang
