// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/transaction.h"

#include <optional>

namespace yichuang::sandbox {

/// How far one matter is at its department.
struct ProgressRow
{
    QString number;
    QString matter;
    int ordinal = 0;
    QString department;
    QString phase; ///< "submitted", "underReview", "granted", "denied", "resultAtHall"
    qint64 since = 0;
    bool isStill = false; ///< not moved on
    QString resultId{};
    QString certificate{};
    QString reason{};
    qint64 fee = 0; ///< fen
};

/// Adds a matter that the departments don't know yet.
void addProgress(Transaction& db, const ProgressRow& row);
void keepProgress(Transaction& db, const ProgressRow& row);
QList<ProgressRow> progressOf(Transaction& db, const QString& number);
/// Numbers of the cases with a matter that has been where it is since `moment` or longer.
QStringList casesToMove(Transaction& db, qint64 moment, int limit);

/// Where the applicant fetches everything (统一出件).
struct PickupRow
{
    QString place;
    qint64 since = 0;
};

std::optional<PickupRow> pickupOf(Transaction& db, const QString& number);
void keepPickup(Transaction& db, const QString& number, const PickupRow& pickup);

} // namespace yichuang::sandbox
