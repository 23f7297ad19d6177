// SPDX-License-Identifier: GPL-3.0-or-later
// How dates, terms and missing things are stored; the rest of a case is in casejson.cpp.
#include "core/base/enumnames.h"
#include "core/cases/casejson.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr EnumNames<MatterStanding, 3> standingNames{{
    {MatterStanding::Accepted, "accepted"_L1},
    {MatterStanding::Waiting, "waiting"_L1},
    {MatterStanding::Refused, "refused"_L1},
}};

constexpr EnumNames<MissingKind, 4> missingNames{{
    {MissingKind::Field, "field"_L1},
    {MissingKind::Material, "material"_L1},
    {MissingKind::Defect, "defect"_L1},
    {MissingKind::Rule, "rule"_L1},
}};

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

} // namespace

QString nameOf(MatterStanding standing)
{
    return nameIn(standingNames, standing);
}

QString nameOf(MissingKind kind)
{
    return nameIn(missingNames, kind);
}

QJsonObject toJson(const DueDate& due)
{
    if (!due.isSet())
        return {};
    return {{u"day"_s, due.day.toString(Qt::ISODate)}, {u"estimated"_s, due.isEstimated}};
}

DueDate dueDateFromJson(const QJsonObject& json)
{
    return {QDate::fromString(json.value("day"_L1).toString(), Qt::ISODate),
            json.value("estimated"_L1).toBool()};
}

QJsonObject toJson(const MatterTerm& term)
{
    return {{u"matter"_s, term.matter.text()},
            {u"standing"_s, nameOf(term.standing)},
            {u"waitsFor"_s, idsToJson(term.waitsFor)},
            {u"acceptedOn"_s, term.acceptedOn.toString(Qt::ISODate)},
            {u"statutory"_s, toJson(term.statutory)},
            {u"promised"_s, toJson(term.promised)},
            {u"reason"_s, term.reason}};
}

MatterTerm matterTermFromJson(const QJsonObject& json)
{
    MatterTerm term;
    term.matter = MatterId(json.value("matter"_L1).toString());
    term.standing = valueIn(standingNames, json.value("standing"_L1).toString())
                        .value_or(MatterStanding::Waiting);
    term.waitsFor = idsFromJson(json.value("waitsFor"_L1));
    term.acceptedOn = QDate::fromString(json.value("acceptedOn"_L1).toString(), Qt::ISODate);
    term.statutory = dueDateFromJson(json.value("statutory"_L1).toObject());
    term.promised = dueDateFromJson(json.value("promised"_L1).toObject());
    term.reason = json.value("reason"_L1).toString();
    return term;
}

QJsonObject toJson(const MissingItem& item)
{
    return {{u"kind"_s, nameOf(item.kind)},
            {u"key"_s, item.key},
            {u"label"_s, item.label},
            {u"code"_s, item.code},
            {u"params"_s, QJsonArray::fromStringList(item.params)},
            {u"matters"_s, idsToJson(item.matters)}};
}

MissingItem missingItemFromJson(const QJsonObject& json)
{
    MissingItem item;
    item.kind =
        valueIn(missingNames, json.value("kind"_L1).toString()).value_or(MissingKind::Field);
    item.key = json.value("key"_L1).toString();
    item.label = json.value("label"_L1).toString();
    item.code = json.value("code"_L1).toString();
    for (const QJsonValue& param : json.value("params"_L1).toArray())
        item.params.append(param.toString());
    item.matters = idsFromJson(json.value("matters"_L1));
    return item;
}

QJsonArray toJson(const QList<MissingItem>& items)
{
    QJsonArray array;
    for (const MissingItem& item : items)
        array.append(toJson(item));
    return array;
}

QList<MissingItem> missingItemsFromJson(const QJsonArray& json)
{
    QList<MissingItem> items;
    for (const QJsonValue& item : json)
        items.append(missingItemFromJson(item.toObject()));
    return items;
}

} // namespace yichuang
