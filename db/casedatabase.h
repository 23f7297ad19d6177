// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/backup.h"
#include "db/connection.h"

namespace yichuang {

/// The file of cases, opened with care: looked at first without changing a byte, refused where it
/// is damaged, too new or read-only, brought up to date after a backup.
class CaseDatabase
{
public:
    /// Errors, all with the file untouched: "db.damaged" (file, newest verified backup or empty),
    /// "db.tooNew", "db.readOnly" (file), "db.full", "db.cannotOpen".
    static Result<CaseDatabase> open(const QString& path, const QString& backupFolder);

    const Connection& connection() const { return *m_connection; }
    const Backups& backups() const { return m_backups; }

private:
    CaseDatabase(std::unique_ptr<Connection> connection, Backups backups);

    std::unique_ptr<Connection> m_connection;
    Backups m_backups;
};

} // namespace yichuang
