// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/dictionarycheck.h"

#include "core/identity/elementvalidator.h"

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

/// The element's list is named by role ("kinds@seal"); which roles there are the fields tell.
bool isListedByRole(const QString& codeList)
{
    return codeList == u"__by_role";
}

bool isKnownValidator(const QString& validator)
{
    return checkElementValue(validator, u"0"_s, {}, QDate(2026, 1, 1)).has_value();
}

} // namespace

void checkElements(const JsonPlace& file, const Catalog& dictionaries, DefectLog& log)
{
    for (const JsonPlace& place : file.entries()) {
        const QString source = place.text("derive"_L1);
        if (!source.isEmpty() && !dictionaries.element(ElementId(source)))
            log.report(place.at("derive"_L1).path(), u"catalog.undefinedElement"_s, {source});
        const QString list = place.text("codelist"_L1);
        if (!list.isEmpty() && !isListedByRole(list) && !dictionaries.codeList(CodeListId(list)))
            log.remark(place.at("codelist"_L1).path(), u"catalog.openCodeList"_s, {list});
        const QString validator = place.text("validator"_L1);
        if (!validator.isEmpty() && !isKnownValidator(validator))
            log.remark(place.at("validator"_L1).path(), u"catalog.unknownValidator"_s, {validator});
    }
}

void checkMaterials(const JsonPlace& file, const Catalog& dictionaries, DefectLog& log)
{
    for (const JsonPlace& place : file.entries()) {
        for (const JsonPlace& member : place.entries("anyOf"_L1)) {
            const QString id = member.value().toString();
            if (!dictionaries.material(MaterialId(id)))
                log.report(member.path(), u"catalog.undefinedMaterial"_s, {id});
        }
    }
}

} // namespace yichuang
