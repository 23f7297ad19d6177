// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/database.h"

#include "tests/province/store/migrations.h"

#include <QSqlError>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

Connection::Connection(const QUrl& address)
    : m_name(QUuid::createUuid().toString()), m_isPostgres(address.scheme() == u"postgresql"_s)
{
    QSqlDatabase database =
        QSqlDatabase::addDatabase(m_isPostgres ? u"QPSQL"_s : u"QSQLITE"_s, m_name);
    m_isPostgres ? openPostgres(database, address) : openSqlite(database, address);
    m_lastError = database.lastError();
}

Connection::~Connection()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

QSqlQuery* Connection::prepared(const QString& sql)
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end())
        return &known->second;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        m_lastError = query.lastError();
        return nullptr;
    }
    return &m_prepared.insert_or_assign(sql, std::move(query)).first->second;
}

void Connection::openSqlite(QSqlDatabase& database, const QUrl& address)
{
    database.setDatabaseName(address.toLocalFile());
    // Many workers, one writer at a time.
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=30000"_s);
    if (!database.open())
        return;
    for (const QString& pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA foreign_keys = ON"_s})
        QSqlQuery(database).exec(pragma);
}

void Connection::openPostgres(QSqlDatabase& database, const QUrl& address)
{
    const QString socket = QUrlQuery(address).queryItemValue(u"host"_s, QUrl::FullyDecoded);
    database.setHostName(socket.isEmpty() ? address.host() : socket);
    database.setPort(address.port(5432));
    database.setDatabaseName(address.path().mid(1));
    database.setUserName(address.userName());
    database.setPassword(address.password());
    if (database.open())
        QSqlQuery(database).exec(u"SET client_min_messages = warning"_s);
}

Connection& Database::here() const
{
    thread_local std::unique_ptr<Connection> connection;
    if (!connection)
        connection = std::make_unique<Connection>(m_address);
    return *connection;
}

Outcome Database::migrate() const
{
    return runMigrations(here());
}

} // namespace yichuang::sandbox
