// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/draftjson.h"

using namespace Qt::StringLiterals;

namespace yichuang {

QJsonObject toJson(const Draft& draft)
{
    return {{u"v"_s, 1},
            {u"id"_s, draft.id},
            {u"scenario"_s, draft.scenario.text()},
            {u"catalogVersion"_s, draft.catalogVersion},
            {u"clerk"_s, draft.clerk},
            {u"window"_s, draft.window},
            {u"returning"_s, draft.returning.text()},
            {u"step"_s, draft.step},
            {u"session"_s, draft.session},
            {u"checklist"_s, toJson(draft.checklist)},
            {u"title"_s, draft.title},
            {u"changedAt"_s, draft.changedAt.toString(Qt::ISODateWithMs)}};
}

Draft draftFromJson(const QJsonObject& json)
{
    Draft draft;
    draft.id = json.value("id"_L1).toString();
    draft.scenario = ScenarioId(json.value("scenario"_L1).toString());
    draft.catalogVersion = json.value("catalogVersion"_L1).toString();
    draft.clerk = json.value("clerk"_L1).toString();
    draft.window = json.value("window"_L1).toString();
    draft.returning = CaseNumber(json.value("returning"_L1).toString());
    draft.step = json.value("step"_L1).toInt();
    draft.session = json.value("session"_L1).toObject();
    draft.checklist = checklistFromJson(json.value("checklist"_L1).toObject());
    draft.title = json.value("title"_L1).toString();
    draft.changedAt =
        QDateTime::fromString(json.value("changedAt"_L1).toString(), Qt::ISODateWithMs);
    return draft;
}

} // namespace yichuang
