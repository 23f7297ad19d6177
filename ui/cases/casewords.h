// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casestate.h"
#include "core/catalog/scenario.h"

#include <QCoreApplication>

namespace yichuang {

/// Where a case stands and what happened to it, in the words of the counter: 待补正, 办理中 …
class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::CaseWords)

public:
    static QString of(CasePhase phase);
    /// The tone of a badge that says so.
    static QString toneOf(CasePhase phase);
    static QString of(MatterPhase phase);
    /// A line of the timeline. `scenario` may be null: then matters go by their id.
    static QString of(const CaseEvent& event, const Scenario* scenario);

private:
    static QString ofDecision(const CaseEvent& event);
    static QString ofMatter(const CaseEvent& event, const Scenario* scenario);
};

QString matterName(const Scenario* scenario, const MatterId& matter);

} // namespace yichuang
