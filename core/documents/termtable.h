// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperwriter.h"

namespace yichuang {

const MatterTerm* termOf(const Decision& decision, const MatterId& matter);

/// "20个工作日，至2026年12月22日": the unit and the last day, never the number alone. Nothing where
/// there is no limit.
QString limitAndDay(const std::optional<Limit>& limit, const DueDate& due);

/// "待“公司设立登记”办结后受理并起算期限"
QString waitingText(const PaperFacts& facts, const MatterTerm& term);

/// The table of due dates, one line for each matter, never one sum.
void termTable(PaperWriter& writer, const PaperFacts& facts, const QList<const Matter*>& matters);

} // namespace yichuang
