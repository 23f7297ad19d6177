// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/answerrows.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

std::optional<KeptAnswer> answerOf(Transaction& db, const QString& hall, const QString& key)
{
    const auto rows =
        db.run(u"SELECT request, status, body FROM answers WHERE hall = :hall AND key = :key"_s,
               {{u":hall"_s, hall}, {u":key"_s, key}});
    if (rows.isEmpty())
        return std::nullopt;
    const Row& row = rows.first();
    return KeptAnswer{row.text("request"), int(row.number("status")), row.text("body").toUtf8()};
}

void keepAnswer(Transaction& db, const QString& hall, const QString& key, const KeptAnswer& answer,
                qint64 at)
{
    db.run(u"INSERT INTO answers (hall, key, request, status, body, at)"
           " VALUES (:hall, :key, :request, :status, :body, :at)"_s,
           {{u":hall"_s, hall},
            {u":key"_s, key},
            {u":request"_s, answer.request},
            {u":status"_s, answer.status},
            {u":body"_s, QString::fromUtf8(answer.body)},
            {u":at"_s, at}});
}

void forgetAnswersBefore(Transaction& db, qint64 moment)
{
    db.run(u"DELETE FROM answers WHERE at < :moment"_s, {{u":moment"_s, moment}});
}

} // namespace yichuang::sandbox
