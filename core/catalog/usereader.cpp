// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/usereader.h"

#include "core/base/enumnames.h"
#include "core/catalog/conditionreader.h"
#include "core/catalog/constraintreader.h"
#include "core/catalog/dictionaryreader.h"

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<Waiver, 6> waiverNames{{
    {Waiver::DataSharing, "dataSharing"_L1},
    {Waiver::ECertificate, "eCertificate"_L1},
    {Waiver::Generated, "generated"_L1},
    {Waiver::Promise, "promise"_L1},
    {Waiver::Chain, "chain"_L1},
    {Waiver::Defer, "defer"_L1},
}};

/// The definition of a local field stands in the field itself. Its name falls back on its key, so
/// that it can at least be told apart on the form.
Element localDefinition(const FieldKey& key, const JsonPlace& place, DefectLog& log)
{
    Element element = readElement(place, log);
    element.id = key.element();
    if (element.name.isEmpty())
        element.name = key.element().text().section(u'.', -1);
    return element;
}

void readRequired(const JsonPlace& place, FieldUse& use, DefectLog& log)
{
    const JsonPlace required = place.at("required"_L1);
    if (required.value().isObject())
        use.requiredWhen = readCondition(required, log);
    else
        use.isRequired = required.value().toBool();
}

QList<Waiver> readWaivers(const JsonPlace& place)
{
    QList<Waiver> waivers;
    for (const QString& name : place.texts("waivers"_L1)) {
        if (const auto waiver = valueIn(waiverNames, name))
            waivers.append(*waiver);
    }
    return waivers;
}

Alternative readAlternative(const JsonPlace& place, DefectLog& log)
{
    return {MaterialId(place.text("material"_L1)), readConditionOrAlways(place, "when"_L1, log),
            place.number("copies"_L1), place.number("keepOriginal"_L1), readWaivers(place)};
}

} // namespace

FieldUse readFieldUse(const JsonPlace& place, DefectLog& log)
{
    FieldUse use;
    const QString text = place.text("element"_L1);
    use.key = FieldKey::fromText(text);
    if (use.key.isEmpty())
        log.refuse(place.at("element"_L1).path(), u"catalog.fieldKey"_s, {text});
    use.when = readOptionalCondition(place, "when"_L1, log);
    readRequired(place, use, log);
    use.section = place.text("section"_L1);
    use.note = place.text("note"_L1);
    if (use.key.isLocal()) {
        use.definition = localDefinition(use.key, place, log);
        use.constraint = use.definition->constraint;
        return use;
    }
    use.constraint = readConstraint(place, log);
    use.codeList = CodeListId(place.text("codelist"_L1));
    const QJsonObject map = place.at("map"_L1).value().toObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        use.codeMap.insert(it.key(), it.value().toString());
    return use;
}

MaterialUse readMaterialUse(const JsonPlace& place, DefectLog& log)
{
    MaterialUse use;
    use.key = MaterialKey{MaterialId(place.text("material"_L1)), RoleId(place.text("of"_L1))};
    use.when = readOptionalCondition(place, "when"_L1, log);
    use.copies = place.number("copies"_L1);
    use.showOriginal = place.number("showOriginal"_L1);
    use.keepOriginal = place.number("keepOriginal"_L1);
    use.acceptsElectronic = place.flag("electronic"_L1);
    use.waivers = readWaivers(place);
    use.deferDays = place.number("deferDays"_L1);
    use.sharing = place.text("sharing"_L1) == u"perMatter" ? Sharing::PerMatter : Sharing::Once;
    for (const JsonPlace& alternative : place.entries("anyOf"_L1))
        use.anyOf.append(readAlternative(alternative, log));
    use.note = place.text("note"_L1);
    return use;
}

} // namespace yichuang
