// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/catalogdefecttext.h"

#include <QCoreApplication>

namespace yichuang {

namespace {

// clang-format off
constexpr Wording wordings[] = {
    {"catalog.noFolder", QT_TRANSLATE_NOOP("CatalogDefectText", "There is no catalog folder %1.")},
    {"catalog.missingFile", QT_TRANSLATE_NOOP("CatalogDefectText", "The file is missing.")},
    {"catalog.unreadable", QT_TRANSLATE_NOOP("CatalogDefectText", "The file can't be read.")},
    {"catalog.tooLarge", QT_TRANSLATE_NOOP("CatalogDefectText", "The file is larger than %1 MiB.")},
    {"catalog.tooMany", QT_TRANSLATE_NOOP("CatalogDefectText", "There are more than %1 scenarios.")},
    {"catalog.notUtf8", QT_TRANSLATE_NOOP("CatalogDefectText", "Line %1 isn't UTF-8.")},
    {"catalog.notJson", QT_TRANSLATE_NOOP("CatalogDefectText", "This is no JSON from line %1, column %2 on.")},
    {"catalog.unknownFile", QT_TRANSLATE_NOOP("CatalogDefectText", "The catalog format knows no such file.")},
    {"catalog.unknownFormat", QT_TRANSLATE_NOOP("CatalogDefectText", "Format %1 is unknown; this program reads format 1.")},
    {"catalog.schema", QT_TRANSLATE_NOOP("CatalogDefectText", "This doesn't follow the schema{: %1}")},
    {"catalog.wrongType", QT_TRANSLATE_NOOP("CatalogDefectText", "This kind of value doesn't belong here.")},
    {"catalog.unknownMember", QT_TRANSLATE_NOOP("CatalogDefectText", "There is no member “%1” here; perhaps it is mistyped.")},
    {"catalog.doubleMember", QT_TRANSLATE_NOOP("CatalogDefectText", "The member “%1” is here twice; only the last would count.")},
    {"catalog.missingMember", QT_TRANSLATE_NOOP("CatalogDefectText", "The member “%1” is missing.")},
    {"catalog.notAllowed", QT_TRANSLATE_NOOP("CatalogDefectText", "“%1” isn't allowed here.")},
    {"catalog.empty", QT_TRANSLATE_NOOP("CatalogDefectText", "This must not be empty.")},
    {"catalog.notADay", QT_TRANSLATE_NOOP("CatalogDefectText", "“%1” is no day (YYYY-MM-DD).")},
    {"catalog.badPattern", QT_TRANSLATE_NOOP("CatalogDefectText", "“%1” is no regular expression (from character %2).")},
    {"catalog.emptyConstraint", QT_TRANSLATE_NOOP("CatalogDefectText", "No value can meet this constraint (%1).")},
    {"catalog.duplicateId", QT_TRANSLATE_NOOP("CatalogDefectText", "“%1” is there twice.")},
    {"catalog.idOfFile", QT_TRANSLATE_NOOP("CatalogDefectText", "The scenario “%1” stands in the file of “%2”.")},
    {"catalog.fieldKey", QT_TRANSLATE_NOOP("CatalogDefectText", "“%1” is neither role.element nor local:MATTER.name.")},
    {"catalog.localElsewhere", QT_TRANSLATE_NOOP("CatalogDefectText", "%1 belongs to another matter than %2.")},
    {"catalog.conditionShape", QT_TRANSLATE_NOOP("CatalogDefectText", "This is no condition: one of all, any, not, or a question with one comparison.")},
    {"catalog.undefinedRole", QT_TRANSLATE_NOOP("CatalogDefectText", "The role “%1” isn't defined.")},
    {"catalog.undefinedElement", QT_TRANSLATE_NOOP("CatalogDefectText", "The data element “%1” isn't defined.")},
    {"catalog.undefinedCodeList", QT_TRANSLATE_NOOP("CatalogDefectText", "The code list “%1” isn't defined.")},
    {"catalog.undefinedCode", QT_TRANSLATE_NOOP("CatalogDefectText", "The code “%1” isn't in the list “%2”.")},
    {"catalog.undefinedMaterial", QT_TRANSLATE_NOOP("CatalogDefectText", "The material “%1” isn't defined.")},
    {"catalog.undefinedMatter", QT_TRANSLATE_NOOP("CatalogDefectText", "The scenario has no matter “%1”.")},
    {"catalog.undefinedQuestion", QT_TRANSLATE_NOOP("CatalogDefectText", "The scenario has no question “%1”.")},
    {"catalog.undefinedAbout", QT_TRANSLATE_NOOP("CatalogDefectText", "The matter asks for no field and no material “%1”.")},
    {"catalog.questionLater", QT_TRANSLATE_NOOP("CatalogDefectText", "The question “%1” is asked only later.")},
    {"catalog.notAnAnswer", QT_TRANSLATE_NOOP("CatalogDefectText", "“%1” is no answer to the question “%2”.")},
    {"catalog.notInOrder", QT_TRANSLATE_NOOP("CatalogDefectText", "The order leaves out the matter “%1”.")},
    {"catalog.chainCircle", QT_TRANSLATE_NOOP("CatalogDefectText", "Matters wait for one another: %1")},
    {"catalog.roleCircle", QT_TRANSLATE_NOOP("CatalogDefectText", "Roles are bound to one another in a circle: %1")},
    {"catalog.mergeConflict", QT_TRANSLATE_NOOP("CatalogDefectText", "No value of %1 can meet what %3 demand (%2); at the window the field splits.")},
    {"catalog.openCodeList", QT_TRANSLATE_NOOP("CatalogDefectText", "The code list “%1” isn't in this catalog; any code is accepted.")},
    {"catalog.unknownValidator", QT_TRANSLATE_NOOP("CatalogDefectText", "There is no check “%1”; values are not checked.")},
    {"catalog.notInAnnex", QT_TRANSLATE_NOOP("CatalogDefectText", "No annex lists the matter “%1” in this scenario.")},
    {"catalog.differsFromAnnex", QT_TRANSLATE_NOOP("CatalogDefectText", "The guide says “%1”, the annex “%2”.")},
};
// clang-format on

} // namespace

const WordingTable& catalogDefectWordings()
{
    static const WordingTable table("CatalogDefectText", wordings);
    return table;
}

QString catalogDefectText(const CatalogDefect& defect)
{
    return catalogDefectWordings().sentence(defect.code, defect.params);
}

} // namespace yichuang
