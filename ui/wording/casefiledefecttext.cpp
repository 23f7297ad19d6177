// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/casefiledefecttext.h"

#include <QCoreApplication>

namespace yichuang {

namespace {

// clang-format off
constexpr Wording wordings[] = {
    {"casefile.badAnswer", QT_TRANSLATE_NOOP("CaseFileDefectText", "“%1” is no answer to this question{; possible are: %2}.")},
    {"casefile.badCopies", QT_TRANSLATE_NOOP("CaseFileDefectText", "“%1” is no number of copies.")},
    {"casefile.badDecision", QT_TRANSLATE_NOOP("CaseFileDefectText", "The decision must be “auto”, “receive” or an object with “refuse” alone{, not “%1”}.")},
    {"casefile.badMoment", QT_TRANSLATE_NOOP("CaseFileDefectText", "“%1” is no date and time like 2026-11-24T10:05:00+08:00.")},
    {"casefile.missingMember", QT_TRANSLATE_NOOP("CaseFileDefectText", "The member “%1” is missing.")},
    {"casefile.mustBeDay", QT_TRANSLATE_NOOP("CaseFileDefectText", "A day (2026-11-24) belongs here.")},
    {"casefile.mustBeList", QT_TRANSLATE_NOOP("CaseFileDefectText", "A list belongs here.")},
    {"casefile.mustBeNumber", QT_TRANSLATE_NOOP("CaseFileDefectText", "A number belongs here.")},
    {"casefile.mustBeObject", QT_TRANSLATE_NOOP("CaseFileDefectText", "An object belongs here.")},
    {"casefile.mustBeRange", QT_TRANSLATE_NOOP("CaseFileDefectText", "A range of days (from and to) belongs here.")},
    {"casefile.mustBeText", QT_TRANSLATE_NOOP("CaseFileDefectText", "A text belongs here.")},
    {"casefile.mustBeYesNo", QT_TRANSLATE_NOOP("CaseFileDefectText", "Yes or no (true or false) belongs here.")},
    {"casefile.noGuide", QT_TRANSLATE_NOOP("CaseFileDefectText", "The guide of the scenario “%1” isn't there yet, so it can't be accepted.")},
    {"casefile.notJson", QT_TRANSLATE_NOOP("CaseFileDefectText", "This is no JSON{: %1}.")},
    {"casefile.notObject", QT_TRANSLATE_NOOP("CaseFileDefectText", "The file must be a JSON object.")},
    {"casefile.notRepeated", QT_TRANSLATE_NOOP("CaseFileDefectText", "There is only one “%1” on the form, not several.")},
    {"casefile.notUtf8", QT_TRANSLATE_NOOP("CaseFileDefectText", "The file isn't UTF-8 text.")},
    {"casefile.refuseWithoutReason", QT_TRANSLATE_NOOP("CaseFileDefectText", "Not accepting needs a reason.")},
    {"casefile.tooLarge", QT_TRANSLATE_NOOP("CaseFileDefectText", "The file is larger than %1 MB.")},
    {"casefile.unknownField", QT_TRANSLATE_NOOP("CaseFileDefectText", "There is no field “%1” in the catalog.")},
    {"casefile.unknownMaterial", QT_TRANSLATE_NOOP("CaseFileDefectText", "There is no material “%1” in the catalog.")},
    {"casefile.unknownMatter", QT_TRANSLATE_NOOP("CaseFileDefectText", "The scenario has no matter “%1”.")},
    {"casefile.unknownQuestion", QT_TRANSLATE_NOOP("CaseFileDefectText", "The scenario has no question “%1”.")},
    {"casefile.unknownScenario", QT_TRANSLATE_NOOP("CaseFileDefectText", "There is no scenario “%1” in the catalog.")},
};
// clang-format on

} // namespace

const WordingTable& caseFileDefectWordings()
{
    static const WordingTable table("CaseFileDefectText", wordings);
    return table;
}

QString caseFileDefectText(const CaseFileDefect& defect)
{
    return caseFileDefectWordings().sentence(defect.code, defect.params);
}

} // namespace yichuang
