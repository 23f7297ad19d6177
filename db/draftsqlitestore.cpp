// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/draftsqlitestore.h"

#include "core/intake/draftjson.h"
#include "db/connection.h"
#include "db/sealedjson.h"
#include "db/statement.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString placeOf(const QString& id)
{
    return u"drafts/"_s + id;
}

Result<Draft> draftFrom(const Statement& row, const Vault& vault)
{
    const QString id = row.value(u"id"_s).toString();
    const Result<QJsonObject> content =
        openJson(vault, row.value(u"content"_s).toByteArray(), placeOf(id));
    if (!content)
        return content.error();
    return draftFromJson(*content);
}

} // namespace

DraftSqliteStore::DraftSqliteStore(const Connection& connection, const Vault& vault)
    : m_connection(connection), m_vault(vault)
{
}

Outcome DraftSqliteStore::save(const Draft& draft)
{
    Statement statement(m_connection, uR"(
        INSERT INTO drafts (id, clerk, changed_at, content) VALUES (:id, :clerk, :at, :content)
        ON CONFLICT (id) DO UPDATE
        SET clerk = excluded.clerk, changed_at = excluded.changed_at, content = excluded.content)"_s);
    return statement.bind(u":id"_s, draft.id)
        .bind(u":clerk"_s, draft.clerk)
        .bind(u":at"_s, draft.changedAt.toString(Qt::ISODateWithMs))
        .bind(u":content"_s, sealJson(m_vault, toJson(draft), placeOf(draft.id)))
        .run();
}

Result<Draft> DraftSqliteStore::load(const QString& id) const
{
    Statement statement(m_connection, u"SELECT id, content FROM drafts WHERE id = :id"_s);
    if (const Outcome done = statement.bind(u":id"_s, id).run(); !done)
        return done.error();
    if (!statement.next())
        return Error{ErrorKind::Rejected, u"draft.notFound"_s, {}};
    return draftFrom(statement, m_vault);
}

Result<QList<Draft>> DraftSqliteStore::list() const
{
    Statement statement(m_connection,
                        u"SELECT id, content FROM drafts ORDER BY changed_at DESC, id"_s);
    if (const Outcome done = statement.run(); !done)
        return done.error();
    QList<Draft> drafts;
    while (statement.next()) {
        const Result<Draft> draft = draftFrom(statement, m_vault);
        if (!draft)
            return draft.error();
        drafts.append(*draft);
    }
    return drafts;
}

Outcome DraftSqliteStore::remove(const QString& id)
{
    Statement statement(m_connection, u"DELETE FROM drafts WHERE id = :id"_s);
    return statement.bind(u":id"_s, id).run();
}

} // namespace yichuang
