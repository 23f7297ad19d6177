// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/clerkrows.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

QString passwordHash(const QString& salt, const QString& password)
{
    const QByteArray text = (salt + u'\n' + password).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

std::optional<Clerk> clerkOf(Transaction& db, const QString& hall, const QString& number)
{
    const auto rows =
        db.run(u"SELECT name, role, salt, password, failures, failing_from, locked_until"
               " FROM clerks WHERE hall = :hall AND clerk = :clerk"_s,
               {{u":hall"_s, hall}, {u":clerk"_s, number}});
    if (rows.isEmpty())
        return std::nullopt;
    const Row& row = rows.first();
    return Clerk{hall,
                 number,
                 row.text("name"),
                 row.text("role"),
                 row.text("salt"),
                 row.text("password"),
                 int(row.number("failures")),
                 row.number("failing_from"),
                 row.number("locked_until")};
}

bool isClerkOfAnotherHall(Transaction& db, const QString& hall, const QString& number)
{
    const auto rows =
        db.run(u"SELECT 1 AS found FROM clerks WHERE clerk = :clerk AND hall <> :hall LIMIT 1"_s,
               {{u":clerk"_s, number}, {u":hall"_s, hall}});
    return !rows.isEmpty();
}

void keepClerk(Transaction& db, const Clerk& clerk)
{
    db.run(u"INSERT INTO clerks (hall, clerk, name, role, salt, password)"
           " VALUES (:hall, :clerk, :name, :role, :salt, :password)"
           " ON CONFLICT (hall, clerk) DO UPDATE SET name = excluded.name, role = excluded.role,"
           " salt = excluded.salt, password = excluded.password"_s,
           {{u":hall"_s, clerk.hall},
            {u":clerk"_s, clerk.number},
            {u":name"_s, clerk.name},
            {u":role"_s, clerk.role},
            {u":salt"_s, clerk.salt},
            {u":password"_s, clerk.password}});
}

void keepFailures(Transaction& db, const Clerk& clerk)
{
    db.run(u"UPDATE clerks SET failures = :failures, failing_from = :since, locked_until = :until"
           " WHERE hall = :hall AND clerk = :clerk"_s,
           {{u":failures"_s, clerk.failures},
            {u":since"_s, clerk.failingFrom},
            {u":until"_s, clerk.lockedUntil},
            {u":hall"_s, clerk.hall},
            {u":clerk"_s, clerk.number}});
}

} // namespace yichuang::sandbox
