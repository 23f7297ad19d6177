// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/hallrows.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

Binds daysOf(const QString& hall, QDate from, QDate until)
{
    return {{u":hall"_s, hall},
            {u":first"_s, from.toString(Qt::ISODate)},
            {u":last"_s, until.toString(Qt::ISODate)}};
}

} // namespace

void keepCertificate(Transaction& db, const CertificateRow& row)
{
    db.run(u"INSERT INTO certificates (material, holder_id, holder, source, content)"
           " VALUES (:material, :id, :holder, :source, :content)"
           " ON CONFLICT (material, holder_id) DO UPDATE SET holder = excluded.holder,"
           " source = excluded.source, content = excluded.content"_s,
           {{u":material"_s, row.material},
            {u":id"_s, row.holderId},
            {u":holder"_s, row.holder},
            {u":source"_s, row.source},
            {u":content"_s, jsonText(row.content)}});
}

std::optional<CertificateRow> certificateFor(Transaction& db, const QString& material,
                                             const QString& holderId, const QString& holder)
{
    const auto rows = db.run(u"SELECT holder_id, holder, source, content FROM certificates"
                             " WHERE material = :material AND (holder_id = :id OR holder = :holder)"
                             " ORDER BY CASE WHEN holder_id = :same THEN 0 ELSE 1 END LIMIT 1"_s,
                             {{u":material"_s, material},
                              {u":id"_s, holderId},
                              {u":holder"_s, holder},
                              {u":same"_s, holderId}});
    if (rows.isEmpty())
        return std::nullopt;
    const Row& row = rows.first();
    return CertificateRow{material, row.text("holder_id"), row.text("holder"), row.text("source"),
                          row.json("content")};
}

void addLookup(Transaction& db, const LookupRow& row)
{
    db.run(u"INSERT INTO lookups (id, hall, terminal, clerk, at, asked, outcome)"
           " VALUES (:id, :hall, :terminal, :clerk, :at, :asked, :outcome)"_s,
           {{u":id"_s, row.id},
            {u":hall"_s, row.hall},
            {u":terminal"_s, row.terminal},
            {u":clerk"_s, row.clerk},
            {u":at"_s, row.at},
            {u":asked"_s, jsonText(row.asked)},
            {u":outcome"_s, row.outcome}});
}

void addEvaluation(Transaction& db, const QString& id, const QString& hall,
                   const QJsonObject& evaluation)
{
    db.run(u"INSERT INTO evaluations (id, hall, evaluation_day, score, evaluation)"
           " VALUES (:id, :hall, :day, :score, :evaluation) ON CONFLICT DO NOTHING"_s,
           {{u":id"_s, id},
            {u":hall"_s, hall},
            {u":day"_s, evaluation.value("at"_L1).toString().left(10)},
            {u":score"_s, evaluation.value("score"_L1).toInt()},
            {u":evaluation"_s, jsonText(evaluation)}});
}

QJsonObject talliesOf(Transaction& db, const QString& hall, QDate from, QDate until)
{
    const Binds days = daysOf(hall, from, until);
    const auto opened = db.run(u"SELECT count(*) AS cases FROM cases"
                               " WHERE hall = :hall AND opened_day BETWEEN :first AND :last"_s,
                               days);
    QJsonObject events;
    for (const Row& row :
         db.run(u"SELECT kind, count(*) AS events FROM case_events"
                " WHERE hall = :hall AND event_day BETWEEN :first AND :last GROUP BY kind"_s,
                days))
        events.insert(row.text("kind"), row.number("events"));
    QJsonObject scores;
    for (const Row& row :
         db.run(u"SELECT score, count(*) AS evaluations FROM evaluations"
                " WHERE hall = :hall AND evaluation_day BETWEEN :first AND :last GROUP BY score"_s,
                days))
        scores.insert(QString::number(row.number("score")), row.number("evaluations"));
    return {{u"hall"_s, hall},
            {u"from"_s, from.toString(Qt::ISODate)},
            {u"until"_s, until.toString(Qt::ISODate)},
            {u"cases"_s, opened.isEmpty() ? 0 : opened.first().number("cases")},
            {u"events"_s, events},
            {u"evaluations"_s, scores}};
}

} // namespace yichuang::sandbox
