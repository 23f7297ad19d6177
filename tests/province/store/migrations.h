// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace yichuang::sandbox {

class Connection;

/// Runs the numbered files of store/migrations that the database hasn't had, each with its number
/// in one transaction. The same text for both databases. Damaged "sandbox.database" (its words).
Outcome runMigrations(Connection& connection);

} // namespace yichuang::sandbox
