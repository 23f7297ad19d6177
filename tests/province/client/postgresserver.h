// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace yichuang::test {

/// A PostgreSQL of its own, in a temporary folder and behind a socket in it. Where the test runs as
/// root it belongs to the user postgres, since the server refuses to be root.
class PostgresServer
{
public:
    PostgresServer() = default;
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// What went wrong; empty if it runs.
    QString start();
    /// For `--database`.
    QString url() const;

private:
    QString run(const QString& program, const QStringList& words) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

} // namespace yichuang::test
