// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/casedatabase.h"

#include "db/migrator.h"
#include "db/statement.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// A file without a write bit is meant to be left alone, even by an account that could write it.
bool isMarkedReadOnly(const QFileInfo& file)
{
    return !file.isWritable() || !file.permission(QFile::WriteOwner);
}

Outcome inspectVersion(const Connection& connection, int newest)
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version > newest)
        return Error{ErrorKind::Damaged,
                     u"db.tooNew"_s,
                     {QString::number(*version), QString::number(newest)}};
    return Done{};
}

/// Looks at a file that exists; on a read-only connection, which changes nothing.
Outcome inspect(const QString& path, int newest)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    if (const Outcome known = inspectVersion(**connection, newest); !known)
        return known;
    const Result<QVariant> verdict = singleValue(**connection, u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != u"ok")
        return Error{ErrorKind::Damaged, u"db.damaged"_s, {}};
    return Done{};
}

/// Adds to a damaged file's error what the clerk is offered.
Error withOffer(Error error, const QString& path, const Backups& backups)
{
    if (error.code == u"db.damaged")
        error.params = {path, backups.newestVerified()};
    return error;
}

} // namespace

CaseDatabase::CaseDatabase(std::unique_ptr<Connection> connection, Backups backups)
    : m_connection(std::move(connection)), m_backups(std::move(backups))
{
}

Result<CaseDatabase> CaseDatabase::open(const QString& path, const QString& backupFolder)
{
    const Backups backups(backupFolder);
    const QList<Migration> migrations = builtInMigrations();
    const QFileInfo file(path);
    if (file.exists()) {
        if (const Outcome sound = inspect(path, migrations.last().version); !sound)
            return withOffer(sound.error(), path, backups);
        if (isMarkedReadOnly(file))
            return Error{ErrorKind::Damaged, u"db.readOnly"_s, {path}};
    } else {
        QDir().mkpath(file.path());
    }

    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return withOffer(connection.error(), path, backups);
    const Connection& opened = **connection;
    const Outcome migrated = migrate(opened, migrations, [&] {
        return backups.makeNamed(opened, u"before-%1"_s.arg(migrations.last().version));
    });
    if (!migrated)
        return withOffer(migrated.error(), path, backups);
    return CaseDatabase(std::move(connection).value(), backups);
}

} // namespace yichuang
