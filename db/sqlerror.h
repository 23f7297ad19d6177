// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QSqlError;

namespace yichuang {

/// What SQLite's complaint means for the counter: Damaged "db.full", "db.readOnly", "db.damaged",
/// Offline "db.busy", Conflict "db.exists" (a unique key), else Bug "db.failed" with SQLite's
/// words.
Error errorFrom(const QSqlError& error);

} // namespace yichuang
