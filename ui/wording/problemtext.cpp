// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/problemtext.h"

#include "ui/wording/identitytext.h"

#include <QCoreApplication>

namespace yichuang {

namespace {

// clang-format off
constexpr Wording wordings[] = {
    {"field.codeNotAllowed", QT_TRANSLATE_NOOP("ProblemText", "“%1” isn't possible for the matters of this case; choose another option.")},
    {"field.missing", QT_TRANSLATE_NOOP("ProblemText", "Required; please fill it in.")},
    {"field.notDate", QT_TRANSLATE_NOOP("ProblemText", "This is no date; enter it as 2026-01-31.")},
    {"field.notDateRange", QT_TRANSLATE_NOOP("ProblemText", "Enter the first and the last day, such as 2026-01-01 to 2026-12-31.")},
    {"field.notDateTime", QT_TRANSLATE_NOOP("ProblemText", "This is no date and time; enter it as 2026-01-31 09:30.")},
    {"field.notInteger", QT_TRANSLATE_NOOP("ProblemText", "Enter a whole number without decimals.")},
    {"field.notMonth", QT_TRANSLATE_NOOP("ProblemText", "This is no month; enter it as 2026-01.")},
    {"field.notNumber", QT_TRANSLATE_NOOP("ProblemText", "Enter a number, digits only.")},
    {"field.notYesNo", QT_TRANSLATE_NOOP("ProblemText", "Choose yes or no.")},
    {"field.pattern", QT_TRANSLATE_NOOP("ProblemText", "This isn't written as it must be; check it against the document.")},
    {"field.rangeReversed", QT_TRANSLATE_NOOP("ProblemText", "The first day is after the last; please swap them.")},
    {"field.scale", QT_TRANSLATE_NOOP("ProblemText", "At most %1 decimals.")},
    {"field.tooEarly", QT_TRANSLATE_NOOP("ProblemText", "Not before %1; check the date.")},
    {"field.tooLarge", QT_TRANSLATE_NOOP("ProblemText", "At most %1; check the number.")},
    {"field.tooLate", QT_TRANSLATE_NOOP("ProblemText", "Not after %1; check the date.")},
    {"field.tooLong", QT_TRANSLATE_NOOP("ProblemText", "At most %1 characters; please shorten it.")},
    {"field.tooShort", QT_TRANSLATE_NOOP("ProblemText", "At least %1 characters; please complete it.")},
    {"field.tooSmall", QT_TRANSLATE_NOOP("ProblemText", "At least %1; check the number.")},
    {"field.unknownCode", QT_TRANSLATE_NOOP("ProblemText", "“%1” isn't in the list; choose one of its options.")},
    {"rule.amountSum", QT_TRANSLATE_NOOP("ProblemText", "The contributions must add up to the registered capital of %2{; they are %1 now}. Please check every row.")},
    {"rule.birthNotInNumber", QT_TRANSLATE_NOOP("ProblemText", "The document number says %1. Compare it with the document and confirm it.")},
    {"rule.dateOrder", QT_TRANSLATE_NOOP("ProblemText", "This is before “%1” (%2); check both dates.")},
    {"rule.inFuture", QT_TRANSLATE_NOOP("ProblemText", "This lies in the future; check the date.")},
    {"rule.ratioSum", QT_TRANSLATE_NOOP("ProblemText", "The ratios must add up to 100%{; they are %1% now}. Please check every row.")},
    {"rule.samePersonAs", QT_TRANSLATE_NOOP("ProblemText", "The same document number as of “%1”, who can't be the same person; check both numbers.")},
    {"rule.sameRow", QT_TRANSLATE_NOOP("ProblemText", "This person stands in row %2 of “%1” already; correct the number or remove the row.")},
    {"rule.sexNotInNumber", QT_TRANSLATE_NOOP("ProblemText", "The sex differs from what the document number says. Compare it with the document and confirm it.")},
};
// clang-format on

/// "id.CHECK" with the kind and the number as parameters.
QString numberText(const FieldProblem& problem)
{
    const QString fault = problem.code.mid(problem.code.indexOf(u'.') + 1);
    IdentityCheck check;
    check.kind = problem.params.value(0);
    check.value = problem.params.value(1);
    check.normalized = check.value;
    check.valid = problem.isWarning;
    if (problem.isWarning)
        check.warnings = QStringList{fault};
    else
        check.reason = fault;
    return identityText(check);
}

} // namespace

const WordingTable& problemWordings()
{
    static const WordingTable table("ProblemText", wordings);
    return table;
}

QString problemText(const FieldProblem& problem)
{
    if (problem.code.startsWith(QLatin1String("id.")))
        return numberText(problem);
    return problemWordings().sentence(problem.code, problem.params);
}

} // namespace yichuang
