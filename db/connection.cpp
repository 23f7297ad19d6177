// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connection.h"

#include "db/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang {

Connection::Connection(QString path)
    : m_path(std::move(path)), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    if (const Outcome started = connection->start(mode); !started)
        return started.error();
    return connection;
}

QSqlDatabase Connection::database() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_name, false);
    Q_ASSERT(!database.driver() || database.driver()->thread() == QThread::currentThread());
    return database;
}

Outcome Connection::start(Mode mode)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(m_path);
    // Five seconds: longer than any transaction of ours, short enough for a clerk to wait.
    database.setConnectOptions(mode == Mode::ReadOnly
                                   ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                   : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return errorFrom(database.lastError());

    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                        u"PRAGMA trusted_schema = OFF"_s};
    if (mode == Mode::ReadWrite)
        pragmas += {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s};
    for (const QString& pragma : std::as_const(pragmas)) {
        if (const Outcome done = Statement(*this, pragma).run(); !done)
            return done;
    }
    return Done{};
}

} // namespace yichuang
