// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/database.h"

#include <QJsonObject>
#include <QSqlRecord>

namespace yichuang::sandbox {

/// Named values of a statement.
using Binds = QList<std::pair<QString, QVariant>>;

/// One row of an answer.
class Row
{
public:
    explicit Row(QSqlRecord record) : m_record(std::move(record)) {}

    QString text(const char* column) const;
    qint64 number(const char* column) const;
    bool flag(const char* column) const { return number(column) != 0; }
    /// Of a column that holds JSON as text.
    QJsonObject json(const char* column) const;

private:
    QSqlRecord m_record;
};

/// One transaction. A statement that fails spoils it: what follows is not run, commit() fails, and
/// everything is undone. So a rule can be written straight through.
class Transaction
{
public:
    enum class Kind { Read, Write };

    Transaction(Connection& connection, Kind kind);
    /// Undoes what wasn't committed.
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// The rows, all of them; none after a failure.
    QList<Row> run(const QString& sql, const Binds& binds = {});
    /// What databases won't prepare: a change of the schema.
    void define(const QString& sql);
    /// How many rows the last statement changed.
    int changed() const { return m_changed; }
    bool commit();
    /// The database's words; empty if nothing failed.
    const QString& failure() const { return m_failure; }

private:
    Connection& m_connection;
    QString m_failure;
    int m_changed = 0;
    bool m_isOpen = false;
};

/// JSON as it is stored.
QString jsonText(const QJsonObject& json);

} // namespace yichuang::sandbox
