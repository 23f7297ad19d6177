// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

namespace yichuang {

class Connection;

/// Copies of the case database: one a day by VACUUM INTO, checked, seven kept. They are as sealed
/// as the original.
class Backups
{
public:
    explicit Backups(QString folder);

    /// Today's copy, unless it is there already; afterwards only the newest `kept` remain.
    /// Errors: those of the database, "backup.notVerified".
    Outcome makeDaily(const Connection& connection, QDate today) const;
    /// A copy made for a reason of its own ("before-2"); not counted among the daily ones.
    Outcome makeNamed(const Connection& connection, const QString& name) const;

    /// The newest copy that passes its check now; empty if there is none.
    QString newestVerified() const;
    /// All copies, newest first.
    QStringList paths() const;

    /// A week: a fault is noticed within a few working days.
    static constexpr int kept = 7;

private:
    Outcome copyTo(const Connection& connection, const QString& path) const;
    void dropOld() const;

    QString m_folder;
};

/// Whether the file is a sound database (integrity_check); reads only.
Outcome verifyDatabase(const QString& path);

/// Puts `backup` in the place of the database at `path`. What was there is moved aside, never
/// deleted; its new path is the result. Nothing may have `path` open. "backup.cannotRestore".
Result<QString> restoreBackup(const QString& path, const QString& backup, const QDateTime& now);

} // namespace yichuang
