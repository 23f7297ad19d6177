// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/migrations.h"

#include "tests/province/store/transaction.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

/// A statement ends with a semicolon and an empty line.
QStringList statementsOf(const QString& path)
{
    static const QRegularExpression end(u";[ \\t]*\\n[ \\t]*\\n"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    for (const QString& part : (QString::fromUtf8(file.readAll()) + u"\n\n"_s).split(end)) {
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

Error errorOf(const Transaction& transaction)
{
    return {ErrorKind::Damaged, u"sandbox.database"_s, {transaction.failure()}};
}

} // namespace

Outcome runMigrations(Connection& connection)
{
    Transaction begin(connection, Transaction::Kind::Write);
    begin.define(u"CREATE TABLE IF NOT EXISTS schema_steps (step INTEGER PRIMARY KEY)"_s);
    const QList<Row> rows = begin.run(u"SELECT coalesce(max(step), 0) AS step FROM schema_steps"_s);
    if (!begin.commit())
        return errorOf(begin);
    const int present = rows.isEmpty() ? 0 : int(rows.first().number("step"));

    const QDir folder(u":/province/migrations"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const int step = QStringView(name).left(4).toInt();
        if (step <= present)
            continue;
        Transaction transaction(connection, Transaction::Kind::Write);
        for (const QString& statement : statementsOf(folder.filePath(name)))
            transaction.define(statement);
        transaction.run(u"INSERT INTO schema_steps (step) VALUES (:step)"_s, {{u":step"_s, step}});
        if (!transaction.commit())
            return errorOf(transaction);
    }
    return Done{};
}

} // namespace yichuang::sandbox
