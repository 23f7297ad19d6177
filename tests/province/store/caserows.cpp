// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/caserows.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

std::optional<CaseRow> firstOf(const QList<Row>& rows, const QString& number)
{
    if (rows.isEmpty())
        return std::nullopt;
    const Row& row = rows.first();
    return CaseRow{number, row.text("hall"), row.number("revision"), row.number("last_sequence"),
                   row.json("head")};
}

} // namespace

QJsonObject FiledEvent::json() const
{
    return {{u"sequence"_s, sequence}, {u"terminal"_s, terminal}, {u"event"_s, event}};
}

std::optional<CaseRow> caseOf(Transaction& db, const QString& number)
{
    return firstOf(db.run(u"SELECT hall, revision, last_sequence, head FROM cases"
                          " WHERE number = :number"_s,
                          {{u":number"_s, number}}),
                   number);
}

std::optional<CaseRow> lockCase(Transaction& db, const QString& number)
{
    return firstOf(db.run(u"UPDATE cases SET revision = revision WHERE number = :number"
                          " RETURNING hall, revision, last_sequence, head"_s,
                          {{u":number"_s, number}}),
                   number);
}

bool addCase(Transaction& db, const CaseRow& row, QDate openedOn)
{
    db.run(u"INSERT INTO cases (number, hall, revision, last_sequence, opened_day, head)"
           " VALUES (:number, :hall, :revision, :sequence, :day, :head) ON CONFLICT DO NOTHING"_s,
           {{u":number"_s, row.number},
            {u":hall"_s, row.hall},
            {u":revision"_s, row.revision},
            {u":sequence"_s, row.lastSequence},
            {u":day"_s, openedOn.toString(Qt::ISODate)},
            {u":head"_s, jsonText(row.head)}});
    return db.changed() == 1;
}

void keepCase(Transaction& db, const CaseRow& row)
{
    db.run(u"UPDATE cases SET revision = :revision, last_sequence = :sequence, head = :head"
           " WHERE number = :number"_s,
           {{u":revision"_s, row.revision},
            {u":sequence"_s, row.lastSequence},
            {u":head"_s, jsonText(row.head)},
            {u":number"_s, row.number}});
}

QStringList caseNumbers(Transaction& db)
{
    QStringList numbers;
    for (const Row& row : db.run(u"SELECT number FROM cases ORDER BY number"_s))
        numbers.append(row.text("number"));
    return numbers;
}

QStringList hallsOf(Transaction& db, const QString& number)
{
    QStringList halls;
    for (const Row& row :
         db.run(u"SELECT hall FROM case_halls WHERE number = :number ORDER BY hall"_s,
                {{u":number"_s, number}}))
        halls.append(row.text("hall"));
    return halls;
}

void addHallOf(Transaction& db, const QString& number, const QString& hall)
{
    db.run(u"INSERT INTO case_halls (number, hall) VALUES (:number, :hall)"
           " ON CONFLICT DO NOTHING"_s,
           {{u":number"_s, number}, {u":hall"_s, hall}});
}

QList<FiledEvent> eventsAfter(Transaction& db, const QString& number, qint64 sequence)
{
    QList<FiledEvent> events;
    for (const Row& row : db.run(u"SELECT sequence, terminal, event FROM case_events"
                                 " WHERE number = :number AND sequence > :sequence"
                                 " ORDER BY sequence"_s,
                                 {{u":number"_s, number}, {u":sequence"_s, sequence}}))
        events.append({row.number("sequence"), row.text("terminal"), row.json("event")});
    return events;
}

void addEvent(Transaction& db, const QString& number, const QString& hall, const FiledEvent& event)
{
    db.run(u"INSERT INTO case_events (number, sequence, id, terminal, hall, kind, event_day, event)"
           " VALUES (:number, :sequence, :id, :terminal, :hall, :kind, :day, :event)"_s,
           {{u":number"_s, number},
            {u":sequence"_s, event.sequence},
            {u":id"_s, event.event.value("id"_L1).toString()},
            {u":terminal"_s, event.terminal},
            {u":hall"_s, hall},
            {u":kind"_s, event.event.value("kind"_L1).toString()},
            {u":day"_s, event.event.value("at"_L1).toString().left(10)},
            {u":event"_s, jsonText(event.event)}});
}

std::optional<std::pair<QString, qint64>> placeOfEvent(Transaction& db, const QString& id)
{
    const auto rows =
        db.run(u"SELECT number, sequence FROM case_events WHERE id = :id"_s, {{u":id"_s, id}});
    if (rows.isEmpty())
        return std::nullopt;
    return std::pair(rows.first().text("number"), rows.first().number("sequence"));
}

} // namespace yichuang::sandbox
