// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/net/message.h"
#include "tests/province/rules/province.h"
#include "tests/province/store/accessrows.h"
#include "tests/province/store/clerkrows.h"

namespace yichuang::sandbox {

/// One request on its way through the rules, with all that is known of who asks.
struct Call
{
    Province& province;
    const Request& request;
    Transaction& db;
    QDateTime now;           ///< by the province's clock
    QStringList arguments{}; ///< from the path, in order
    QJsonObject body{};
    Terminal terminal{};
    std::optional<Clerk> clerk{};
    QString keyUnderWay{};     ///< nobody else works on this idempotency key
    bool keepsChanges = false; ///< though it is refused: a wrong password is counted

    const QString& argument(int index) const { return arguments.at(index); }
    qint64 moment() const { return now.toMSecsSinceEpoch(); }
};

} // namespace yichuang::sandbox
