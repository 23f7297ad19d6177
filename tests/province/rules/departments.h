// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/caseevent.h"
#include "tests/province/store/progressrows.h"

namespace yichuang::sandbox {

class CatalogBase;
class Database;

/// An event of a case reaches the departments: what was accepted begins its way, what was withdrawn
/// or paused stops. Whether that changed anything.
bool departmentsHear(Transaction& db, const CatalogBase& catalog, const QString& number,
                     const CaseEvent& event, qint64 now);

/// One step of the departments.
struct Step
{
    qint64 now = 0;
    qint64 until = 0;       ///< moves only what has been where it is since then or longer
    QString matter{};       ///< empty: all of the case
    QString denialReason{}; ///< denied instead of granted, where a decision is due
};

/// Moves the matters of a case on: submitted, under review, granted or denied, result at the hall;
/// and once all are there, the case is ready for pickup. Whether anything moved; the halls are
/// told.
bool moveCaseOn(Transaction& db, const QString& number, const Step& step);

/// Moves every case on that has waited for `pace` milliseconds, each in a transaction of its own.
void moveCasesOn(const Database& database, qint64 now, qint64 pace);

} // namespace yichuang::sandbox
