// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/statement.h"

#include "db/connection.h"

#include <QSqlError>

namespace yichuang {

Statement::Statement(const Connection& connection, const QString& sql)
    : m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
}

Statement& Statement::bind(const QString& name, const QVariant& value)
{
    // Qt would store a null QString as NULL; to us an empty text is an empty text.
    const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    m_query.bindValue(name, isNullText ? QVariant(QStringLiteral("")) : value);
    return *this;
}

Outcome Statement::run()
{
    if (m_isPrepared && m_query.exec())
        return Done{};
    return errorFrom(m_query.lastError());
}

Result<QVariant> singleValue(const Connection& connection, const QString& sql)
{
    Statement statement(connection, sql);
    if (const Outcome done = statement.run(); !done)
        return done.error();
    return statement.next() ? statement.first() : QVariant();
}

} // namespace yichuang
