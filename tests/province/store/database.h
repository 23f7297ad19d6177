// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <map>
#include <memory>

namespace yichuang::sandbox {

/// One connection, for the thread that made it, with the statements prepared on it so far.
class Connection
{
public:
    explicit Connection(const QUrl& address);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase database() const;
    bool isPostgres() const { return m_isPostgres; }
    /// Null if the database refuses the statement; lastError() tells why.
    QSqlQuery* prepared(const QString& sql);
    QSqlError lastError() const { return m_lastError; }

private:
    void openSqlite(QSqlDatabase& database, const QUrl& address);
    void openPostgres(QSqlDatabase& database, const QUrl& address);

    QString m_name;
    bool m_isPostgres;
    std::map<QString, QSqlQuery> m_prepared;
    QSqlError m_lastError;
};

/// Where the province keeps everything: SQLite ("file:///…/province.db") or PostgreSQL
/// ("postgresql://user@host:port/name"; "?host=/folder" for a socket).
class Database
{
public:
    explicit Database(QUrl address) : m_address(std::move(address)) {}

    /// The calling thread's own; made on its first call.
    Connection& here() const;
    /// Brings the schema up to date. Damaged "sandbox.database" with the database's words.
    Outcome migrate() const;

private:
    QUrl m_address;
};

} // namespace yichuang::sandbox
