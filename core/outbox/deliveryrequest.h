// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/outboxentry.h"

#include <QJsonArray>

namespace yichuang {

/// What whoever queued an entry knew of the case at the province.
struct KnownBefore
{
    int revision = 0;       ///< of the head it began from; 0: the province doesn't have the case
    int sequence = 0;       ///< every event up to here was known
    QJsonArray eventsSince; ///< known ones behind a gap, as the case has them: the sender's own
};

/// The request's body. Events that were known behind a gap come along, so that the province doesn't
/// take them for somebody else's; it skips what it has.
QJsonObject deliveryRequest(const OutboxEntry& entry, const KnownBefore& known);

} // namespace yichuang
