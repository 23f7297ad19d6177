// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/transaction.h"

#include <optional>

namespace yichuang::sandbox {

/// Somebody of a hall's staff.
struct Clerk
{
    QString hall;
    QString number;
    QString name;
    QString role; ///< "clerk", "helper", "supervisor", "itAdmin"
    QString salt;
    QString password; ///< as passwordHash() makes it
    int failures = 0;
    qint64 failingFrom = 0;
    qint64 lockedUntil = 0;
};

QString passwordHash(const QString& salt, const QString& password);

std::optional<Clerk> clerkOf(Transaction& db, const QString& hall, const QString& number);
bool isClerkOfAnotherHall(Transaction& db, const QString& hall, const QString& number);
/// Adds, or puts another name, role and password in place.
void keepClerk(Transaction& db, const Clerk& clerk);
void keepFailures(Transaction& db, const Clerk& clerk);

} // namespace yichuang::sandbox
