// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matterlines.h"

#include "tests/support/conditiontext.h"

#include <map>

namespace yichuang::test {

namespace {

ElementType typeNamed(const QString& name)
{
    static const std::map<QString, ElementType> types = {{u"string"_qs, ElementType::String},
                                                         {u"text"_qs, ElementType::Text},
                                                         {u"int"_qs, ElementType::Int},
                                                         {u"decimal"_qs, ElementType::Decimal},
                                                         {u"date"_qs, ElementType::Date},
                                                         {u"datetime"_qs, ElementType::DateTime},
                                                         {u"month"_qs, ElementType::Month},
                                                         {u"term"_qs, ElementType::Term},
                                                         {u"daterange"_qs, ElementType::DateRange},
                                                         {u"code"_qs, ElementType::Code},
                                                         {u"codes"_qs, ElementType::Codes},
                                                         {u"bool"_qs, ElementType::Bool},
                                                         {u"address"_qs, ElementType::Address},
                                                         {u"photo"_qs, ElementType::Photo}};
    return types.at(name);
}

Waiver waiverNamed(const QString& name)
{
    static const std::map<QString, Waiver> waivers = {{u"dataSharing"_qs, Waiver::DataSharing},
                                                      {u"eCertificate"_qs, Waiver::ECertificate},
                                                      {u"generated"_qs, Waiver::Generated},
                                                      {u"promise"_qs, Waiver::Promise},
                                                      {u"chain"_qs, Waiver::Chain},
                                                      {u"defer"_qs, Waiver::Defer}};
    return waivers.at(name);
}

QList<Waiver> waiversOf(const CatalogLine& line)
{
    QList<Waiver> waivers;
    for (const QString& name : line.list("waive"))
        waivers.append(waiverNamed(name));
    return waivers;
}

std::optional<int> wholeNumber(const CatalogLine& line, const char* key)
{
    const QString value = line.text(key);
    return value.isEmpty() ? std::nullopt : std::optional<int>(value.toInt());
}

std::optional<double> realNumber(const CatalogLine& line, const char* key)
{
    const QString value = line.text(key);
    return value.isEmpty() ? std::nullopt : std::optional<double>(value.toDouble());
}

Constraint constraintOf(const CatalogLine& line)
{
    Constraint constraint;
    constraint.minLength = wholeNumber(line, "minLength");
    constraint.maxLength = wholeNumber(line, "maxLength");
    constraint.min = realNumber(line, "min");
    constraint.max = realNumber(line, "max");
    constraint.scale = wholeNumber(line, "scale");
    constraint.earliest = QDate::fromString(line.text("earliest"), Qt::ISODate);
    constraint.latest = QDate::fromString(line.text("latest"), Qt::ISODate);
    if (!line.text("pattern").isEmpty())
        constraint.patterns.append(line.text("pattern"));
    if (line.settings.contains(u"options"_qs))
        constraint.allowedCodes = line.list("options");
    if (line.text("granularity") == u"day")
        constraint.granularity = Granularity::Day;
    if (line.text("granularity") == u"minute")
        constraint.granularity = Granularity::Minute;
    return constraint;
}

FieldUse fieldOf(const CatalogLine& line)
{
    QString key = line.first();
    FieldUse use;
    use.isRequired = key.endsWith(u'!');
    if (use.isRequired)
        key.chop(1);
    use.key = FieldKey::fromText(key);
    use.when = line.when;
    if (!line.text("required").isEmpty())
        use.requiredWhen = condition(line.text("required"));
    use.constraint = constraintOf(line);
    use.codeList = CodeListId(line.text("codelist"));
    for (const QString& pair : line.list("map"))
        use.codeMap.insert(pair.section(u':', 0, 0), pair.section(u':', 1));
    if (use.key.isLocal()) {
        use.definition = elementOf(line, 0);
        use.definition->id = use.key.element();
        use.section = line.text("section");
    }
    return use;
}

MaterialUse useOf(const CatalogLine& line)
{
    MaterialUse use;
    use.key = MaterialKey::fromText(line.first());
    use.when = line.when;
    use.copies = line.number("copies");
    use.showOriginal = line.number("show");
    use.keepOriginal = line.number("keep");
    use.acceptsElectronic = line.has("electronic");
    use.waivers = waiversOf(line);
    use.deferDays = line.number("defer");
    use.note = line.text("note");
    use.sharing = line.has("perMatter") ? Sharing::PerMatter : Sharing::Once;
    return use;
}

Alternative alternativeOf(const CatalogLine& line)
{
    return {MaterialId(line.first()), line.when.value_or(Condition()), line.number("copies"),
            line.number("keep"), waiversOf(line)};
}

std::optional<Limit> limitOf(const CatalogLine& line, const char* key)
{
    const std::optional<int> amount = wholeNumber(line, key);
    if (!amount)
        return std::nullopt;
    const QString unit = line.text("unit", u"workingDays"_qs);
    return Limit{*amount,
                 unit == u"days"     ? LimitUnit::Days
                 : unit == u"months" ? LimitUnit::Months
                                     : LimitUnit::WorkingDays,
                 u"测试依据"_qs};
}

} // namespace

Element elementOf(const CatalogLine& line, qsizetype order)
{
    Element element;
    element.id = ElementId(line.first());
    element.name = line.text("name", line.first());
    element.type = typeNamed(line.text("type", u"string"_qs));
    element.codeList = CodeListId(line.text("codelist"));
    element.constraint = constraintOf(line);
    element.validator = line.text("validator");
    element.sensitive = line.has("sensitive");
    element.idCard = line.text("idCard");
    element.derive = line.text("derive");
    element.order = line.number("order", static_cast<int>(order));
    return element;
}

Matter matterOf(const CatalogLine& line)
{
    Matter matter;
    matter.id = MatterId(line.first());
    matter.no = line.number("no");
    matter.name = line.text("name", line.first());
    matter.parent = line.text("parent");
    matter.type = line.text("type", u"公共服务"_qs);
    matter.department = line.text("department", u"测试部门"_qs);
    matter.handling = line.has("immediate") ? Handling::Immediate : Handling::Promised;
    matter.statutoryLimit = limitOf(line, "statutory");
    matter.promisedLimit = limitOf(line, "promised");
    matter.defaultWhen = line.when;
    matter.statusNote = line.text("statusNote");
    matter.hasGuide = !line.has("noGuide");
    matter.fee = line.text("fee");
    matter.feeBasis = line.text("feeBasis");
    matter.legalBasis = line.list("basis");
    matter.consultPhone = line.text("consult");
    if (line.has("cancelled"))
        matter.status = MatterStatus::Cancelled;
    return matter;
}

void readMatterLine(Matter& matter, const CatalogLine& line)
{
    if (line.keyword == u"field")
        matter.fields.append(fieldOf(line));
    else if (line.keyword == u"use")
        matter.materials.append(useOf(line));
    else if (line.keyword == u"any")
        matter.materials.last().anyOf.append(alternativeOf(line));
    else if (line.keyword == u"output")
        matter.outputs.append(line.words);
    else if (line.keyword == u"point")
        matter.reviewPoints.append({line.words.join(u' '), line.list("about")});
    else if (line.keyword == u"defect")
        matter.defects.append({line.words.join(u' '), line.text("about")});
    else if (line.keyword == u"result")
        matter.results.append({line.first(), line.has("electronic")});
    else if (line.keyword == u"step")
        matter.steps.append(line.first());
    else
        qFatal("not a line of the catalog language: %s", qUtf8Printable(line.keyword));
}

} // namespace yichuang::test
