// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/transaction.h"

namespace yichuang::sandbox {

/// Halls, clerks, enrolment codes and certificates of nobody who exists (made-up/world.json).
QJsonObject madeUpWorld();

/// Puts a world of that form in; what is there stays or gets the values it says. {"halls":
/// [{"hall", "name", "windows"}], "clerks": [{"hall", "clerk", "name", "role", "password"}],
/// "certificates":
/// [{"material", "source", "holderName", "holderIdNumber", …}]}.
void settle(Transaction& db, const QJsonObject& world, qint64 now);

} // namespace yichuang::sandbox
