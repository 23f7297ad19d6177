// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/transaction.h"

#include <QDate>

#include <optional>

namespace yichuang::sandbox {

/// A case as it stands, without what happened.
struct CaseRow
{
    QString number;
    QString hall; ///< that opened it
    qint64 revision = 0;
    qint64 lastSequence = 0;
    QJsonObject head;
};

std::optional<CaseRow> caseOf(Transaction& db, const QString& number);
/// As caseOf(), and nobody else writes to the case until the transaction ends.
std::optional<CaseRow> lockCase(Transaction& db, const QString& number);
/// False if there is one already.
bool addCase(Transaction& db, const CaseRow& row, QDate openedOn);
void keepCase(Transaction& db, const CaseRow& row);

/// All of them, in order.
QStringList caseNumbers(Transaction& db);

/// In order.
QStringList hallsOf(Transaction& db, const QString& number);
void addHallOf(Transaction& db, const QString& number, const QString& hall);

/// An event with its place.
struct FiledEvent
{
    qint64 sequence = 0;
    QString terminal;
    QJsonObject event;

    QJsonObject json() const;
};

/// By sequence.
QList<FiledEvent> eventsAfter(Transaction& db, const QString& number, qint64 sequence);
void addEvent(Transaction& db, const QString& number, const QString& hall, const FiledEvent& event);
/// Where the event of this id is; nothing if nowhere.
std::optional<std::pair<QString, qint64>> placeOfEvent(Transaction& db, const QString& id);

} // namespace yichuang::sandbox
