// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/casestore.h"

namespace yichuang {

class Connection;

/// The next number of a counter, kept in the transaction that is under way: rolled back with it, so
/// no number is lost or given twice. Rejected "sequence.exhausted" (counter, last).
Result<int> nextNumber(const Connection& connection, const SequenceKey& key, int last);

} // namespace yichuang
