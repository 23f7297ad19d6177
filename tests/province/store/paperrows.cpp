// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/paperrows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

std::optional<PaperRow> paperOf(Transaction& db, const QString& id)
{
    const auto rows =
        db.run(u"SELECT number, ordinal, paper FROM documents WHERE id = :id"_s, {{u":id"_s, id}});
    if (rows.isEmpty())
        return std::nullopt;
    const Row& row = rows.first();
    return PaperRow{row.text("number"), row.number("ordinal"), row.json("paper")};
}

qint64 addPaper(Transaction& db, const QString& number, const QJsonObject& paper)
{
    const auto rows =
        db.run(u"INSERT INTO documents (id, number, ordinal, paper)"
               " SELECT :id, :number, coalesce(max(ordinal), 0) + 1, :paper FROM documents"
               " WHERE number = :again RETURNING ordinal"_s,
               {{u":id"_s, paper.value("id"_L1).toString()},
                {u":number"_s, number},
                {u":paper"_s, jsonText(paper)},
                {u":again"_s, number}});
    return rows.isEmpty() ? 0 : rows.first().number("ordinal");
}

QList<PaperRow> papersOf(Transaction& db, const QString& number)
{
    QList<PaperRow> papers;
    for (const Row& row : db.run(u"SELECT ordinal, paper FROM documents WHERE number = :number"
                                 " ORDER BY ordinal"_s,
                                 {{u":number"_s, number}}))
        papers.append({number, row.number("ordinal"), row.json("paper")});
    return papers;
}

std::optional<AttachmentRow> attachmentOf(Transaction& db, const QString& hash)
{
    const auto rows =
        db.run(u"SELECT size, received, is_complete FROM attachments WHERE hash = :hash"_s,
               {{u":hash"_s, hash}});
    if (rows.isEmpty())
        return std::nullopt;
    const Row& row = rows.first();
    return AttachmentRow{hash, row.number("size"), row.number("received"), row.flag("is_complete")};
}

AttachmentRow lockAttachment(Transaction& db, const QString& hash, qint64 size)
{
    const auto rows = db.run(u"INSERT INTO attachments (hash, size, received)"
                             " VALUES (:hash, :size, 0)"
                             " ON CONFLICT (hash) DO UPDATE SET received = attachments.received"
                             " RETURNING size, received, is_complete"_s,
                             {{u":hash"_s, hash}, {u":size"_s, size}});
    if (rows.isEmpty())
        return {hash, size, 0, false};
    const Row& row = rows.first();
    return {hash, row.number("size"), row.number("received"), row.flag("is_complete")};
}

void keepAttachment(Transaction& db, const AttachmentRow& row)
{
    db.run(u"UPDATE attachments SET size = :size, received = :received, is_complete = :complete"
           " WHERE hash = :hash"_s,
           {{u":size"_s, row.size},
            {u":received"_s, row.received},
            {u":complete"_s, row.isComplete ? 1 : 0},
            {u":hash"_s, row.hash}});
}

void dropAttachment(Transaction& db, const QString& hash)
{
    db.run(u"DELETE FROM attachments WHERE hash = :hash"_s, {{u":hash"_s, hash}});
}

void addAttachmentHall(Transaction& db, const QString& hash, const QString& hall)
{
    db.run(u"INSERT INTO attachment_halls (hash, hall) VALUES (:hash, :hall)"
           " ON CONFLICT DO NOTHING"_s,
           {{u":hash"_s, hash}, {u":hall"_s, hall}});
}

bool maySee(Transaction& db, const QString& hash, const QString& hall)
{
    const auto rows =
        db.run(u"SELECT 1 AS found FROM attachment_halls WHERE hash = :hash AND hall = :hall"
               " UNION SELECT 1 FROM case_attachments a JOIN case_halls h ON h.number = a.number"
               " WHERE a.hash = :again AND h.hall = :same"_s,
               {{u":hash"_s, hash}, {u":hall"_s, hall}, {u":again"_s, hash}, {u":same"_s, hall}});
    return !rows.isEmpty();
}

void attach(Transaction& db, const QString& number, const QString& hash, const QJsonObject& use)
{
    db.run(u"INSERT INTO case_attachments (number, hash, file) VALUES (:number, :hash, :file)"
           " ON CONFLICT DO NOTHING"_s,
           {{u":number"_s, number}, {u":hash"_s, hash}, {u":file"_s, jsonText(use)}});
}

QJsonArray attachmentsOf(Transaction& db, const QString& number)
{
    QJsonArray files;
    for (const Row& row :
         db.run(u"SELECT c.hash, c.file, coalesce(a.is_complete, 0) AS is_complete"
                " FROM case_attachments c LEFT JOIN attachments a ON a.hash = c.hash"
                " WHERE c.number = :number ORDER BY c.hash"_s,
                {{u":number"_s, number}}))
        files.append(QJsonObject{{u"hash"_s, row.text("hash")},
                                 {u"complete"_s, row.flag("is_complete")},
                                 {u"use"_s, row.json("file")}});
    return files;
}

} // namespace yichuang::sandbox
