// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/casefiledefecttext.h"

#include <QCoreApplication>

namespace yichuang {

namespace {

// clang-format off
constexpr Wording wordings[] = {
    {"casefile.notJson", QT_TRANSLATE_NOOP("CaseFileDefectText", "This is no JSON{: %1}.")},
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
