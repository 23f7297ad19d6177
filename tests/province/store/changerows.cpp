// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/changerows.h"

#include "core/base/enumnames.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr EnumNames<Changed, 5> names{{
    {Changed::Head, "head"_L1},
    {Changed::Event, "event"_L1},
    {Changed::Document, "document"_L1},
    {Changed::Progress, "progress"_L1},
    {Changed::All, "all"_L1},
}};

} // namespace

void tell(Transaction& db, const QStringList& halls, const QList<Change>& changes)
{
    for (const QString& hall : halls) {
        const auto rows = db.run(u"UPDATE halls SET position = position + :count"
                                 " WHERE hall = :hall RETURNING position"_s,
                                 {{u":count"_s, changes.size()}, {u":hall"_s, hall}});
        if (rows.isEmpty())
            continue;
        qint64 position = rows.first().number("position") - changes.size();
        for (const Change& change : changes) {
            db.run(u"INSERT INTO changes (hall, position, number, what, place)"
                   " VALUES (:hall, :position, :number, :what, :place)"_s,
                   {{u":hall"_s, hall},
                    {u":position"_s, ++position},
                    {u":number"_s, change.number},
                    {u":what"_s, nameIn(names, change.what)},
                    {u":place"_s, change.place}});
        }
    }
}

QList<Change> changesAfter(Transaction& db, const QString& hall, qint64 position, int limit)
{
    QList<Change> changes;
    for (const Row& row :
         db.run(u"SELECT position, number, what, place FROM changes"
                " WHERE hall = :hall AND position > :position"
                " ORDER BY position LIMIT :most"_s,
                {{u":hall"_s, hall}, {u":position"_s, position}, {u":most"_s, limit}}))
        changes.append({row.number("position"), row.text("number"),
                        valueIn(names, row.text("what")).value_or(Changed::All),
                        row.number("place")});
    return changes;
}

} // namespace yichuang::sandbox
