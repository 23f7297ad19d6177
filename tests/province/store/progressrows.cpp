// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/progressrows.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

void addProgress(Transaction& db, const ProgressRow& row)
{
    db.run(u"INSERT INTO progress (number, matter, ordinal, department, phase, since, fee)"
           " SELECT :number, :matter, coalesce(max(ordinal), 0) + 1, :department, :phase, :since,"
           " :fee FROM progress WHERE number = :again ON CONFLICT DO NOTHING"_s,
           {{u":number"_s, row.number},
            {u":matter"_s, row.matter},
            {u":department"_s, row.department},
            {u":phase"_s, row.phase},
            {u":since"_s, row.since},
            {u":fee"_s, row.fee},
            {u":again"_s, row.number}});
}

void keepProgress(Transaction& db, const ProgressRow& row)
{
    db.run(u"UPDATE progress SET phase = :phase, since = :since, is_still = :still,"
           " result_id = :result, certificate = :certificate, reason = :reason"
           " WHERE number = :number AND matter = :matter"_s,
           {{u":phase"_s, row.phase},
            {u":since"_s, row.since},
            {u":still"_s, row.isStill ? 1 : 0},
            {u":result"_s, row.resultId},
            {u":certificate"_s, row.certificate},
            {u":reason"_s, row.reason},
            {u":number"_s, row.number},
            {u":matter"_s, row.matter}});
}

QList<ProgressRow> progressOf(Transaction& db, const QString& number)
{
    QList<ProgressRow> rows;
    for (const Row& row :
         db.run(u"SELECT matter, ordinal, department, phase, since, is_still, result_id,"
                " certificate, reason, fee FROM progress WHERE number = :number ORDER BY ordinal"_s,
                {{u":number"_s, number}}))
        rows.append({number, row.text("matter"), int(row.number("ordinal")), row.text("department"),
                     row.text("phase"), row.number("since"), row.flag("is_still"),
                     row.text("result_id"), row.text("certificate"), row.text("reason"),
                     row.number("fee")});
    return rows;
}

QStringList casesToMove(Transaction& db, qint64 moment, int limit)
{
    QStringList numbers;
    for (const Row& row : db.run(u"SELECT DISTINCT number FROM progress"
                                 " WHERE is_still = 0 AND since <= :moment LIMIT :most"_s,
                                 {{u":moment"_s, moment}, {u":most"_s, limit}}))
        numbers.append(row.text("number"));
    return numbers;
}

std::optional<PickupRow> pickupOf(Transaction& db, const QString& number)
{
    const auto rows = db.run(u"SELECT place, since FROM pickups WHERE number = :number"_s,
                             {{u":number"_s, number}});
    if (rows.isEmpty())
        return std::nullopt;
    return PickupRow{rows.first().text("place"), rows.first().number("since")};
}

void keepPickup(Transaction& db, const QString& number, const PickupRow& pickup)
{
    db.run(u"INSERT INTO pickups (number, place, since) VALUES (:number, :place, :since)"
           " ON CONFLICT DO NOTHING"_s,
           {{u":number"_s, number}, {u":place"_s, pickup.place}, {u":since"_s, pickup.since}});
}

} // namespace yichuang::sandbox
