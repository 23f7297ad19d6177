// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/documentrows.h"

#include "db/connection.h"
#include "db/sealedjson.h"
#include "db/statement.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString placeOf(const QString& documentId)
{
    return u"documents/"_s + documentId;
}

Result<IssuedDocument> documentFrom(const Statement& row, const Vault& vault)
{
    const QString id = row.value(u"id"_s).toString();
    const Result<QJsonObject> content =
        openJson(vault, row.value(u"content"_s).toByteArray(), placeOf(id));
    if (!content)
        return content.error();
    return IssuedDocument{id,
                          documentKindFrom(row.value(u"kind"_s).toString()),
                          row.value(u"number"_s).toString(),
                          row.value(u"title"_s).toString(),
                          QDateTime::fromString(row.value(u"at"_s).toString(), Qt::ISODateWithMs),
                          row.value(u"clerk"_s).toString(),
                          *content};
}

} // namespace

DocumentRows::DocumentRows(const Connection& connection, const Vault& vault)
    : m_connection(connection), m_vault(vault)
{
}

Outcome DocumentRows::append(const CaseNumber& number, const IssuedDocument& document) const
{
    Statement statement(m_connection, uR"(
        INSERT INTO documents (id, case_number, kind, number, title, at, clerk, content)
        VALUES (:id, :case, :kind, :number, :title, :at, :clerk, :content)
        ON CONFLICT (id) DO NOTHING)"_s);
    return statement.bind(u":id"_s, document.id)
        .bind(u":case"_s, number.text())
        .bind(u":kind"_s, nameOf(document.kind))
        .bind(u":number"_s, document.number)
        .bind(u":title"_s, document.title)
        .bind(u":at"_s, document.at.toString(Qt::ISODateWithMs))
        .bind(u":clerk"_s, document.clerk)
        .bind(u":content"_s, sealJson(m_vault, document.content, placeOf(document.id)))
        .run();
}

Result<QList<IssuedDocument>> DocumentRows::load(const CaseNumber& number) const
{
    Statement statement(m_connection, uR"(
        SELECT id, kind, number, title, at, clerk, content FROM documents
        WHERE case_number = :case ORDER BY seq)"_s);
    if (const Outcome done = statement.bind(u":case"_s, number.text()).run(); !done)
        return done.error();
    QList<IssuedDocument> documents;
    while (statement.next()) {
        const Result<IssuedDocument> document = documentFrom(statement, m_vault);
        if (!document)
            return document.error();
        documents.append(*document);
    }
    return documents;
}

} // namespace yichuang
