// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlerror.h"

#include <QSqlQuery>
#include <QVariant>

namespace yichuang {

class Connection;

/// One SQL statement with named values; its failure is an Error, never lost.
class Statement
{
public:
    Statement(const Connection& connection, const QString& sql);

    /// `name` with its colon: ":number".
    Statement& bind(const QString& name, const QVariant& value);

    /// For a statement without rows, or to begin reading with next().
    Outcome run();
    /// The next row; false after the last.
    bool next() { return m_query.next(); }
    QVariant value(const QString& column) const { return m_query.value(column); }
    QVariant first() const { return m_query.value(0); }
    int affectedRows() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery m_query;
    bool m_isPrepared = false;
};

/// The single value of a statement's first row; invalid if there is no row.
Result<QVariant> singleValue(const Connection& connection, const QString& sql);

} // namespace yichuang
