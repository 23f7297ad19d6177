// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/eventpayload.h"

#include "core/cases/casejson.h"

using namespace Qt::StringLiterals;

namespace yichuang::payload {

namespace {

QJsonArray termsToJson(const QList<MatterTerm>& terms)
{
    QJsonArray array;
    for (const MatterTerm& term : terms)
        array.append(toJson(term));
    return array;
}

} // namespace

QJsonObject received(const DueDate& noticeBy)
{
    return {{u"noticeBy"_s, toJson(noticeBy)}};
}

DueDate noticeBy(const QJsonObject& payload)
{
    return dueDateFromJson(payload.value("noticeBy"_L1).toObject());
}

QJsonObject noticed(const QString& notice, const QList<MissingItem>& missing)
{
    return {{u"notice"_s, notice}, {u"missing"_s, toJson(missing)}};
}

QString notice(const QJsonObject& payload)
{
    return payload.value("notice"_L1).toString();
}

QList<MissingItem> missing(const QJsonObject& payload)
{
    return missingItemsFromJson(payload.value("missing"_L1).toArray());
}

QJsonObject accepted(const QList<MatterTerm>& terms, const QList<DeferredMaterial>& deferred)
{
    QJsonArray later;
    for (const DeferredMaterial& material : deferred)
        later.append(
            QJsonObject{{u"material"_s, material.material}, {u"due"_s, toJson(material.due)}});
    return {{u"terms"_s, termsToJson(terms)}, {u"deferred"_s, later}};
}

QJsonObject termsChanged(const QList<MatterTerm>& terms)
{
    return {{u"terms"_s, termsToJson(terms)}};
}

QList<MatterTerm> terms(const QJsonObject& payload)
{
    QList<MatterTerm> terms;
    for (const QJsonValue& term : payload.value("terms"_L1).toArray())
        terms.append(matterTermFromJson(term.toObject()));
    return terms;
}

QList<DeferredMaterial> deferred(const QJsonObject& payload)
{
    QList<DeferredMaterial> deferred;
    for (const QJsonValue& value : payload.value("deferred"_L1).toArray()) {
        const QJsonObject material = value.toObject();
        deferred.append({material.value("material"_L1).toString(),
                         dueDateFromJson(material.value("due"_L1).toObject())});
    }
    return deferred;
}

QJsonObject because(const QString& reason)
{
    return {{u"reason"_s, reason}};
}

QString reason(const QJsonObject& payload)
{
    return payload.value("reason"_L1).toString();
}

QJsonObject ofMatter(const MatterId& matter)
{
    return {{u"matter"_s, matter.text()}};
}

QJsonObject matterDecided(const MatterId& matter, bool isGranted)
{
    return {{u"matter"_s, matter.text()}, {u"granted"_s, isGranted}};
}

MatterId matter(const QJsonObject& payload)
{
    return MatterId(payload.value("matter"_L1).toString());
}

bool isGranted(const QJsonObject& payload)
{
    return payload.value("granted"_L1).toBool();
}

QJsonObject ofMaterial(const QString& material)
{
    return {{u"material"_s, material}};
}

QString material(const QJsonObject& payload)
{
    return payload.value("material"_L1).toString();
}

QJsonObject printed(const QString& document)
{
    return {{u"document"_s, document}};
}

QString document(const QJsonObject& payload)
{
    return payload.value("document"_L1).toString();
}

} // namespace yichuang::payload
