// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/materials/checklist.h"

#include <QJsonArray>

#include <algorithm>

namespace yichuang {

namespace {

/// Data was asked for and didn't settle the matter: paper is wanted after all.
bool fellBackToPaper(const MaterialMark& mark)
{
    return mark.lookup == LookupState::Mismatch || mark.lookup == LookupState::NotFound ||
           mark.lookup == LookupState::Unavailable;
}

bool isWaived(const MergedMaterial& material, const MaterialMark& mark)
{
    switch (material.status) {
    case MaterialStatus::Generated:
    case MaterialStatus::Chain:
    case MaterialStatus::Promise:
        return true;
    case MaterialStatus::Exempt:
        return !fellBackToPaper(mark);
    case MaterialStatus::Submit:
        break;
    }
    // A promise does where every department that still wants the paper takes one.
    return mark.isPromised && std::ranges::all_of(material.demands, [](const MaterialDemand& d) {
               return d.has(Waiver::Promise) || d.isWaivedByData || d.isWaivedByChain;
           });
}

QJsonObject markToJson(const MaterialMark& mark)
{
    return {{QStringLiteral("present"), mark.isPresent},
            {QStringLiteral("copies"), mark.copies},
            {QStringLiteral("deferred"), mark.isDeferred},
            {QStringLiteral("promised"), mark.isPromised},
            {QStringLiteral("defects"), QJsonArray::fromStringList(mark.defects)},
            {QStringLiteral("lookup"), int(mark.lookup)},
            {QStringLiteral("lookupSource"), mark.lookupSource},
            {QStringLiteral("lookupAt"), mark.lookupAt},
            {QStringLiteral("ticked"), QJsonArray::fromStringList(mark.tickedPoints)}};
}

QStringList textsFrom(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

MaterialMark markFromJson(const QJsonObject& json)
{
    MaterialMark mark;
    mark.isPresent = json.value(u"present").toBool();
    mark.copies = json.value(u"copies").toInt();
    mark.isDeferred = json.value(u"deferred").toBool();
    mark.isPromised = json.value(u"promised").toBool();
    mark.defects = textsFrom(json.value(u"defects"));
    mark.lookup = LookupState(std::clamp(json.value(u"lookup").toInt(), int(LookupState::NotAsked),
                                         int(LookupState::Unavailable)));
    mark.lookupSource = json.value(u"lookupSource").toString();
    mark.lookupAt = json.value(u"lookupAt").toString();
    mark.tickedPoints = textsFrom(json.value(u"ticked"));
    return mark;
}

} // namespace

MaterialState stateOf(const MergedMaterial& material, const MaterialMark& mark)
{
    if (!mark.defects.isEmpty())
        return MaterialState::Defective;
    if (mark.lookup == LookupState::Verified)
        return MaterialState::Verified;
    if (mark.isPresent) {
        const bool isOnlyShown = material.keepOriginal == 0 && material.copies == 0;
        return isOnlyShown ? MaterialState::Verified : MaterialState::Received;
    }
    if (isWaived(material, mark))
        return MaterialState::Waived;
    if (mark.isDeferred && material.deferDays > 0)
        return MaterialState::Deferred;
    return MaterialState::Missing;
}

QJsonObject toJson(const Checklist& checklist)
{
    QJsonObject json;
    for (auto it = checklist.cbegin(); it != checklist.cend(); ++it)
        json.insert(it.key(), markToJson(it.value()));
    return json;
}

Checklist checklistFromJson(const QJsonObject& json)
{
    Checklist checklist;
    for (auto it = json.begin(); it != json.end(); ++it)
        checklist.insert(it.key(), markFromJson(it.value().toObject()));
    return checklist;
}

} // namespace yichuang
