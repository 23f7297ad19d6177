// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/matterreader.h"

#include "core/base/enumnames.h"
#include "core/catalog/conditionreader.h"
#include "core/catalog/constraintreader.h"
#include "core/catalog/usereader.h"

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<LimitUnit, 3> limitUnits{{
    {LimitUnit::WorkingDays, "workingDays"_L1},
    {LimitUnit::Days, "days"_L1},
    {LimitUnit::Months, "months"_L1},
}};
constexpr EnumNames<MatterStatus, 3> matterStatuses{{
    {MatterStatus::Active, "active"_L1},
    {MatterStatus::Cancelled, "cancelled"_L1},
    {MatterStatus::Replaced, "replaced"_L1},
}};
constexpr EnumNames<Handling, 2> handlings{{
    {Handling::Immediate, "immediate"_L1},
    {Handling::Promised, "promised"_L1},
}};

std::optional<Limit> readLimit(const JsonPlace& matter, QLatin1StringView name)
{
    if (!matter.has(name))
        return std::nullopt;
    const JsonPlace limit = matter.at(name);
    return Limit{
        limit.number("amount"_L1),
        valueIn(limitUnits, limit.text("unit"_L1)).value_or(LimitUnit::WorkingDays),
        limit.text("basis"_L1),
    };
}

/// A text may stand alone or with what it is about.
QString textOf(const JsonPlace& entry, QLatin1StringView member)
{
    return entry.value().isString() ? entry.value().toString() : entry.text(member);
}

void readWindowAids(const JsonPlace& place, Matter& matter)
{
    for (const JsonPlace& point : place.entries("reviewPoints"_L1))
        matter.reviewPoints.append({textOf(point, "text"_L1), point.texts("about"_L1)});
    for (const JsonPlace& defect : place.entries("defects"_L1))
        matter.defects.append({textOf(defect, "text"_L1), defect.text("about"_L1)});
    for (const JsonPlace& result : place.entries("results"_L1))
        matter.results.append({textOf(result, "name"_L1), result.flag("electronic"_L1)});
}

void readNames(const JsonPlace& place, Matter& matter)
{
    matter.id = MatterId(place.text("id"_L1));
    matter.no = place.number("no"_L1);
    matter.name = place.text("name"_L1);
    matter.parent = place.text("parent"_L1);
    matter.type = place.text("type"_L1);
    matter.department = place.text("department"_L1);
    matter.lead = place.texts("lead"_L1);
    matter.collaborators = place.texts("collaborators"_L1);
}

void readParticulars(const JsonPlace& place, Matter& matter)
{
    matter.handling = valueIn(handlings, place.text("handling"_L1)).value_or(Handling::Promised);
    matter.statutoryLimit = readLimit(place, "statutoryLimit"_L1);
    matter.promisedLimit = readLimit(place, "promisedLimit"_L1);
    matter.applyWithin = readLimit(place, "applyWithin"_L1);
    matter.fee = place.text("fee"_L1);
    matter.feeBasis = place.text("feeBasis"_L1);
    matter.conditions = place.texts("conditions"_L1);
    matter.nonAcceptance = place.texts("nonAcceptance"_L1);
    matter.outputs = place.texts("outputs"_L1);
    matter.steps = place.texts("steps"_L1);
    matter.consultPhone = place.text("consultPhone"_L1);
    matter.supervisePhone = place.text("supervisePhone"_L1);
    matter.legalBasis = place.texts("legalBasis"_L1);
    matter.reading = place.text("reading"_L1);
    matter.note = place.text("note"_L1);
    matter.confidence = place.text("confidence"_L1);
    matter.verify = place.texts("verify"_L1).join(u'；');
}

} // namespace

void readMatterStatus(const JsonPlace& place, Matter& matter, DefectLog& log)
{
    if (!place.has("status"_L1))
        return;
    matter.status = valueIn(matterStatuses, place.text("status"_L1)).value_or(MatterStatus::Active);
    matter.statusNote = place.text("statusNote"_L1);
    matter.effectiveFrom = readDay(place, "effectiveFrom"_L1, log);
    matter.replacedBy = place.texts("replacedBy"_L1).join(u'、');
}

Matter readMatter(const JsonPlace& place, DefectLog& log)
{
    Matter matter;
    readNames(place, matter);
    readParticulars(place, matter);
    readWindowAids(place, matter);
    readMatterStatus(place, matter, log);
    matter.defaultWhen = readOptionalCondition(place, "defaultWhen"_L1, log);
    for (const JsonPlace& field : place.entries("fields"_L1))
        matter.fields.append(readFieldUse(field, log));
    for (const JsonPlace& material : place.entries("materials"_L1))
        matter.materials.append(readMaterialUse(material, log));
    return matter;
}

} // namespace yichuang
