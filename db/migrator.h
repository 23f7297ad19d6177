// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

namespace yichuang {

class Connection;

/// One step of the schema; never edited after release.
struct Migration
{
    int version = 0; ///< from 1, without gaps
    QStringList statements;
};

/// The numbered files of db/migrations, or of another folder of db/, built into the program.
QList<Migration> builtInMigrations(const QString& folder = QStringLiteral("migrations"));

/// The statements of a migration file: each ends with a semicolon and an empty line.
QStringList statementsIn(const QString& sql);

/// Called before the first pending step of a file that holds something.
using BackupBeforeMigration = std::function<Outcome()>;

/// Brings a file's schema up to date, every step with its number in one transaction.
/// Damaged "db.tooNew" (its version, ours) for a file of a newer program, which is left as it is.
Outcome migrate(const Connection& connection, const QList<Migration>& migrations,
                const BackupBeforeMigration& backup);

/// The version of the file's schema; 0 for a new file.
Result<int> schemaVersion(const Connection& connection);

} // namespace yichuang
