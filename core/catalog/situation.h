// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/scenario.h"

namespace yichuang {

/// What is known of the applicant's situation: the answers given, and what the clerk added to or
/// dropped from the matters that follow from them.
struct Situation
{
    Answers given; ///< as clicked; hidden questions may still have an entry
    QList<MatterId> added;
    QList<MatterId> dropped;
    std::optional<QList<MatterId>> chosen; ///< a case file's own list in place of the rules'
    QDate intakeDay;

    bool operator==(const Situation&) const = default;
};

/// The questions to ask now, in order. One whose askWhen fails is hidden.
QList<const Question*> askedQuestions(const Scenario& scenario, const Situation& situation);

/// The answers that count: of asked questions alone, the default where none was given.
Answers effectiveAnswers(const Scenario& scenario, const Situation& situation);

} // namespace yichuang
