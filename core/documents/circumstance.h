// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/scenario.h"

namespace yichuang {

/// A condition of a scenario in the words of its questions: "今天谁来办：受近亲属委托的人，且……".
/// Empty for one that always holds.
QString circumstanceText(const Scenario& scenario, const Condition& condition);

/// Several of which one is enough; empty where there is none: then it always is so.
QString circumstancesText(const Scenario& scenario, const QList<Condition>& conditions);

/// A question without its question mark and what is added in brackets: "今天谁来办".
QString bareQuestion(const Question& question);

} // namespace yichuang
