// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/province/refusal.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <variant>

namespace yichuang {

/// A request of the contract before it is signed.
struct WireRequest
{
    QByteArray method;
    QByteArray target; ///< behind the address of the province: "/cases/3701…"
    std::optional<QJsonObject> body{};
    QString key{}; ///< idempotency
    bool needsToken = true;
    bool needsClerk = false;
    int longestMs = 20000; ///< from the first byte sent to the last received
    /// Set for a stream (application/x-ndjson), which may be of any length: takes its bytes as they
    /// come, unpacked; false breaks it off. `longestMs` then counts from one piece to the next.
    std::function<bool(const QByteArray&)> take{};
};

/// What came over the wire, believed or not.
struct WireReply
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name
    QByteArray body;
};

/// What is believed of it: an answer, or why there is none.
using WireAnswer = std::variant<QJsonObject, Refusal>;

} // namespace yichuang
