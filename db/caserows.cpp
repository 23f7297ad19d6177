// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/caserows.h"

#include "core/cases/casejson.h"
#include "db/blindindex.h"
#include "db/connection.h"
#include "db/sealedjson.h"
#include "db/statement.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString placeOf(const CaseNumber& number)
{
    return u"cases/"_s + number.text();
}

QString momentText(const QDateTime& at)
{
    return at.toString(Qt::ISODateWithMs);
}

/// The conditions of a query; every one is a bound value, none is text put together.
QString conditionsOf(const CaseQuery& query)
{
    QStringList conditions{u"1 = 1"_s};
    if (!query.number.isEmpty())
        conditions.append(uR"((number = :number
            OR number IN (SELECT case_number FROM documents WHERE documents.number = :number2
                          AND documents.number <> '')))"_s);
    if (!query.idNumber.isEmpty())
        conditions.append(u"id_index = :id"_s);
    if (!query.name.isEmpty())
        conditions.append(u"name_index = :name"_s);
    if (!query.phone.isEmpty())
        conditions.append(u"phone_index = :phone"_s);
    if (query.openedFrom.isValid())
        conditions.append(u"opened_day >= :from"_s);
    if (query.openedUntil.isValid())
        conditions.append(u"opened_day <= :until"_s);
    return conditions.join(u" AND "_s);
}

void bindConditions(Statement& statement, const CaseQuery& query, const Vault& vault)
{
    if (!query.number.isEmpty())
        statement.bind(u":number"_s, query.number).bind(u":number2"_s, query.number);
    if (!query.idNumber.isEmpty())
        statement.bind(u":id"_s, idNumberIndex(vault, query.idNumber));
    if (!query.name.isEmpty())
        statement.bind(u":name"_s, nameIndex(vault, query.name));
    if (!query.phone.isEmpty())
        statement.bind(u":phone"_s, phoneIndex(vault, query.phone));
    if (query.openedFrom.isValid())
        statement.bind(u":from"_s, query.openedFrom.toString(Qt::ISODate));
    if (query.openedUntil.isValid())
        statement.bind(u":until"_s, query.openedUntil.toString(Qt::ISODate));
}

/// The record of the current row, from its plain columns and its sealed content.
Result<CaseRecord> recordFrom(const Statement& row, const Vault& vault)
{
    const CaseNumber number(row.value(u"number"_s).toString());
    Result<QJsonObject> content =
        openJson(vault, row.value(u"content"_s).toByteArray(), placeOf(number));
    if (!content)
        return content.error();
    Result<CaseRecord> record = caseRecordFromJson(*content);
    if (record)
        record.value().revision = row.value(u"revision"_s).toInt();
    return record;
}

Result<CaseSummary> summaryFrom(const Statement& row, const Vault& vault)
{
    const Result<CaseRecord> record = recordFrom(row, vault);
    if (!record)
        return record.error();
    return CaseSummary{
        record->number,
        record->scenario,
        record->window,
        record->openedAt,
        record->applicant,
        QDateTime::fromString(row.value(u"last_change"_s).toString(), Qt::ISODateWithMs)};
}

} // namespace

CaseRows::CaseRows(const Connection& connection, const Vault& vault)
    : m_connection(connection), m_vault(vault)
{
}

QByteArray CaseRows::content(const CaseRecord& record) const
{
    CaseRecord alone = record;
    alone.events.clear(); // they have tables of their own
    alone.documents.clear();
    return sealJson(m_vault, toJson(alone), placeOf(record.number));
}

Outcome CaseRows::insert(const CaseRecord& record) const
{
    Statement statement(m_connection, uR"(
        INSERT INTO cases (number, scenario, catalog_version, hall, "window", opened_at, opened_day,
                           last_change, revision, id_index, name_index, phone_index, content)
        VALUES (:number, :scenario, :version, :hall, :window, :opened, :day,
                :changed, :revision, :id, :name, :phone, :content))"_s);
    statement.bind(u":number"_s, record.number.text())
        .bind(u":scenario"_s, record.scenario.text())
        .bind(u":version"_s, record.catalogVersion)
        .bind(u":hall"_s, record.hall)
        .bind(u":window"_s, record.window)
        .bind(u":opened"_s, momentText(record.openedAt))
        .bind(u":day"_s, record.openedAt.date().toString(Qt::ISODate))
        .bind(u":changed"_s, momentText(record.openedAt))
        .bind(u":revision"_s, record.revision)
        .bind(u":id"_s, idNumberIndex(m_vault, record.applicant.idNumber))
        .bind(u":name"_s, nameIndex(m_vault, record.applicant.name))
        .bind(u":phone"_s, phoneIndex(m_vault, record.applicant.phone))
        .bind(u":content"_s, content(record));
    const Outcome done = statement.run();
    if (!done && done.error().code == u"db.exists")
        return Error{ErrorKind::Conflict, u"case.exists"_s, {record.number.text()}};
    return done;
}

Outcome CaseRows::update(const CaseRecord& record) const
{
    Statement statement(m_connection, uR"(
        UPDATE cases SET revision = revision + 1, id_index = :id, name_index = :name,
                         phone_index = :phone, content = :content
        WHERE number = :number AND revision = :revision)"_s);
    statement.bind(u":id"_s, idNumberIndex(m_vault, record.applicant.idNumber))
        .bind(u":name"_s, nameIndex(m_vault, record.applicant.name))
        .bind(u":phone"_s, phoneIndex(m_vault, record.applicant.phone))
        .bind(u":content"_s, content(record))
        .bind(u":number"_s, record.number.text())
        .bind(u":revision"_s, record.revision);
    if (const Outcome done = statement.run(); !done)
        return done;
    if (statement.affectedRows() == 1)
        return Done{};
    return Error{ErrorKind::Conflict, u"case.changed"_s, {record.number.text()}};
}

Outcome CaseRows::touch(const CaseNumber& number, const QDateTime& at) const
{
    Statement statement(m_connection,
                        u"UPDATE cases SET last_change = :at WHERE number = :number"_s);
    return statement.bind(u":at"_s, momentText(at)).bind(u":number"_s, number.text()).run();
}

Result<CaseRecord> CaseRows::load(const CaseNumber& number) const
{
    Statement statement(m_connection,
                        u"SELECT number, revision, content FROM cases WHERE number = :number"_s);
    if (const Outcome done = statement.bind(u":number"_s, number.text()).run(); !done)
        return done.error();
    if (!statement.next())
        return Error{ErrorKind::Rejected, u"case.notFound"_s, {number.text()}};
    return recordFrom(statement, m_vault);
}

Result<QList<CaseSummary>> CaseRows::find(const CaseQuery& query) const
{
    Statement statement(m_connection, uR"(
        SELECT number, revision, last_change, content FROM cases WHERE )"_s +
                                          conditionsOf(query) +
                                          u" ORDER BY opened_at DESC, number DESC LIMIT :limit"_s);
    bindConditions(statement, query, m_vault);
    if (const Outcome done = statement.bind(u":limit"_s, query.limit).run(); !done)
        return done.error();
    QList<CaseSummary> found;
    while (statement.next()) {
        const Result<CaseSummary> summary = summaryFrom(statement, m_vault);
        if (!summary)
            return summary.error();
        found.append(*summary);
    }
    return found;
}

} // namespace yichuang
