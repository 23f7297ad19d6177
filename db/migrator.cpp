// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/migrator.h"

#include "db/connection.h"
#include "db/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Outcome apply(const Connection& connection, const Migration& migration)
{
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    QStringList statements = migration.statements;
    // Part of the transaction: a step and its number are there together or not at all.
    statements.append(u"PRAGMA user_version = %1"_s.arg(migration.version));
    for (const QString& sql : std::as_const(statements)) {
        if (const Outcome done = Statement(connection, sql).run(); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace

QStringList statementsIn(const QString& sql)
{
    static const QRegularExpression end(u";[ \\t]*\\n[ \\t]*\\n"_s);
    QStringList statements;
    for (const QString& part : (sql + u"\n\n"_s).split(end)) {
        const QString statement = part.trimmed();
        if (!statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

QList<Migration> builtInMigrations(const QString& name)
{
    const QDir folder(u":/db/"_s + name);
    QList<Migration> migrations;
    for (const QString& step : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(step));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({QStringView(step).left(4).toInt(),
                               statementsIn(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

Result<int> schemaVersion(const Connection& connection)
{
    Result<QVariant> version = singleValue(connection, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

Outcome migrate(const Connection& connection, const QList<Migration>& migrations,
                const BackupBeforeMigration& backup)
{
    const Result<int> present = schemaVersion(connection);
    if (!present)
        return present.error();
    const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
    if (*present > newest)
        return Error{ErrorKind::Damaged,
                     u"db.tooNew"_s,
                     {QString::number(*present), QString::number(newest)}};
    if (*present > 0 && *present < newest) {
        if (const Outcome saved = backup(); !saved)
            return saved;
    }
    for (const Migration& migration : migrations) {
        if (migration.version <= *present)
            continue;
        if (const Outcome done = apply(connection, migration); !done)
            return done;
    }
    return Done{};
}

} // namespace yichuang
