// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// Result codes of SQLite (sqlite3.h); the low byte of the extended code Qt hands over.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteConstraintPrimaryKey = 1555;
constexpr int sqliteConstraintUnique = 2067;

} // namespace

Error errorFrom(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == sqliteConstraintPrimaryKey || code == sqliteConstraintUnique)
        return {ErrorKind::Conflict, u"db.exists"_s, {}};
    switch (code & 0xff) {
    case sqliteFull:
        return {ErrorKind::Damaged, u"db.full"_s, {}};
    case sqliteReadOnly:
        return {ErrorKind::Damaged, u"db.readOnly"_s, {}};
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {ErrorKind::Damaged, u"db.damaged"_s, {}};
    case sqliteBusy:
    case sqliteLocked:
        return {ErrorKind::Offline, u"db.busy"_s, {}};
    case sqliteIoError:
    case sqliteCannotOpen:
        return {ErrorKind::Damaged, u"db.cannotOpen"_s, {error.databaseText()}};
    default:
        return {ErrorKind::Bug, u"db.failed"_s, {error.databaseText()}};
    }
}

} // namespace yichuang
