// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/catalogrows.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

QList<CatalogRecord> recordsIn(const QList<Row>& rows)
{
    QList<CatalogRecord> records;
    for (const Row& row : rows)
        records.append({row.number("position"), row.text("kind"), row.text("id"),
                        row.text("region"), row.number("place"), row.flag("is_removed"),
                        row.json("content")});
    return records;
}

} // namespace

QList<CatalogRecord> catalogChanges(Transaction& db, qint64 after, qint64 until, int most)
{
    return recordsIn(db.run(u"SELECT position, kind, id, region, place, is_removed, content"
                            " FROM catalog_changes WHERE position > :after AND position <= :until"
                            " ORDER BY position LIMIT :most"_s,
                            {{u":after"_s, after},
                             {u":until"_s, until},
                             {u":most"_s, most < 0 ? std::numeric_limits<int>::max() : most}}));
}

QList<CatalogRecord> latestCatalogChanges(Transaction& db, qint64 until)
{
    return recordsIn(
        db.run(u"SELECT position, kind, id, region, place, is_removed, content"
               " FROM catalog_changes WHERE position IN (SELECT max(position) FROM catalog_changes"
               " WHERE position <= :until GROUP BY kind, id) ORDER BY position"_s,
               {{u":until"_s, until}}));
}

qint64 lastCatalogPosition(Transaction& db)
{
    const auto rows =
        db.run(u"SELECT coalesce(max(position), 0) AS position FROM catalog_changes"_s);
    return rows.isEmpty() ? 0 : rows.first().number("position");
}

void addCatalogChange(Transaction& db, const CatalogRecord& record)
{
    db.run(u"INSERT INTO catalog_changes (position, kind, id, region, place, is_removed, content)"
           " VALUES (:position, :kind, :id, :region, :place, :removed, :content)"_s,
           {{u":position"_s, record.position},
            {u":kind"_s, record.kind},
            {u":id"_s, record.id},
            {u":region"_s, record.region},
            {u":place"_s, record.order},
            {u":removed"_s, record.isRemoved ? 1 : 0},
            {u":content"_s, jsonText(record.content)}});
}

QString fact(Transaction& db, const QString& name)
{
    const auto rows =
        db.run(u"SELECT value FROM province_facts WHERE name = :name"_s, {{u":name"_s, name}});
    return rows.isEmpty() ? QString() : rows.first().text("value");
}

void keepFact(Transaction& db, const QString& name, const QString& value)
{
    db.run(u"INSERT INTO province_facts (name, value) VALUES (:name, :value)"
           " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
           {{u":name"_s, name}, {u":value"_s, value}});
}

} // namespace yichuang::sandbox
