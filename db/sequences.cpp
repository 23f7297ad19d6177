// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sequences.h"

#include "db/statement.h"

using namespace Qt::StringLiterals;

namespace yichuang {

Result<int> nextNumber(const Connection& connection, const SequenceKey& key, int last)
{
    Statement statement(connection, uR"(
        INSERT INTO sequences (name, day, "window", last) VALUES (:name, :day, :window, 1)
        ON CONFLICT (name, day, "window") DO UPDATE SET last = last + 1
        RETURNING last)"_s);
    statement.bind(u":name"_s, key.name)
        .bind(u":day"_s, key.day.toString(Qt::ISODate))
        .bind(u":window"_s, key.window);
    if (const Outcome done = statement.run(); !done)
        return done.error();
    if (!statement.next())
        return Error{ErrorKind::Bug, u"db.failed"_s, {key.name}};
    const int number = statement.first().toInt();
    if (number > last)
        return Error{
            ErrorKind::Rejected, u"sequence.exhausted"_s, {key.name, QString::number(last)}};
    return number;
}

} // namespace yichuang
