// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/transaction.h"

#include <QJsonDocument>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

QString Row::text(const char* column) const
{
    return m_record.value(QString::fromLatin1(column)).toString();
}

qint64 Row::number(const char* column) const
{
    return m_record.value(QString::fromLatin1(column)).toLongLong();
}

QJsonObject Row::json(const char* column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

Transaction::Transaction(Connection& connection, Kind kind) : m_connection(connection)
{
    if (connection.isPostgres())
        define(kind == Kind::Write ? u"BEGIN ISOLATION LEVEL READ COMMITTED"_s
                                   : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    else
        define(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_isOpen = m_failure.isEmpty();
}

Transaction::~Transaction()
{
    if (m_isOpen)
        QSqlQuery(m_connection.database()).exec(u"ROLLBACK"_s);
}

QList<Row> Transaction::run(const QString& sql, const Binds& binds)
{
    if (!m_failure.isEmpty())
        return {};
    QSqlQuery* const query = m_connection.prepared(sql);
    if (!query) {
        m_failure = m_connection.lastError().text();
        return {};
    }
    for (const auto& [name, value] : binds) {
        // Qt would store a null QString as NULL; to us an empty text is an empty text.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query->bindValue(name, isNullText ? QVariant(u""_s) : value);
    }
    if (!query->exec()) {
        m_failure = query->lastError().text();
        query->finish();
        return {};
    }
    QList<Row> rows;
    while (query->next())
        rows.append(Row(query->record()));
    m_changed = query->numRowsAffected();
    query->finish();
    return rows;
}

bool Transaction::commit()
{
    if (m_failure.isEmpty())
        define(u"COMMIT"_s);
    if (!m_failure.isEmpty())
        return false;
    m_isOpen = false;
    return true;
}

void Transaction::define(const QString& sql)
{
    if (!m_failure.isEmpty())
        return;
    QSqlQuery query(m_connection.database());
    if (!query.exec(sql))
        m_failure = query.lastError().text();
}

QString jsonText(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace yichuang::sandbox
