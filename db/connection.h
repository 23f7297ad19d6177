// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace yichuang {

/// One connection to one SQLite file, for the thread that opened it: foreign keys on, WAL,
/// synchronous=FULL (a commit that returned survives a power cut), temporary tables in memory.
class Connection
{
public:
    enum class Mode {
        ReadWrite, ///< creates the file if there is none
        ReadOnly   ///< to inspect a file without changing a byte of it
    };

    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Asserts that the caller is on the connection's thread.
    QSqlDatabase database() const;
    const QString& path() const { return m_path; }

private:
    explicit Connection(QString path);
    Outcome start(Mode mode);

    QString m_path;
    QString m_name; ///< of the connection, unique in the process
};

} // namespace yichuang
