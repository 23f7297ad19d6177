// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/missingtext.h"

#include "ui/wording/problemtext.h"

#include <QCoreApplication>

namespace yichuang {

namespace {

// %1 is the label of the field or material, the item's own parameters follow.
// clang-format off
constexpr Wording wordings[] = {
    {"field.missing", QT_TRANSLATE_NOOP("MissingText", "“%1” isn't filled in; please fill it in.")},
    {"field.wrong", QT_TRANSLATE_NOOP("MissingText", "“%1”: %2")},
    {"material.copies", QT_TRANSLATE_NOOP("MissingText", "“%1”: %2 copies are needed, %3 are here; please hand in the rest.")},
    {"material.defect", QT_TRANSLATE_NOOP("MissingText", "“%1”: %2; please put it right and hand it in again.")},
    {"material.missing", QT_TRANSLATE_NOOP("MissingText", "“%1” wasn't handed in; please hand it in.")},
    {"matter.notAcceptable", QT_TRANSLATE_NOOP("MissingText", "By the rules this matter can't be accepted here.")},
    {"rule.rejected", QT_TRANSLATE_NOOP("MissingText", "%2")},
};
// clang-format on

} // namespace

const WordingTable& missingWordings()
{
    static const WordingTable table("MissingText", wordings);
    return table;
}

QString missingText(const MissingItem& item)
{
    const WordingTable& table = missingWordings();
    if (table.knows(item.code))
        return table.sentence(item.code, QStringList{item.label} + item.params);
    const QString problem = problemText({item.code, item.params, item.matters, false});
    if (problem.isEmpty() || item.label.isEmpty())
        return problem;
    return table.sentence(QStringLiteral("field.wrong"), {item.label, problem});
}

} // namespace yichuang
