// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QJsonObject>

namespace yichuang {

/// What an entry carries to the province.
enum class OutboxKind { CaseUpserted, EventsAppended, DocumentIssued, EvaluationGiven };

/// One change on its way to the province. Stored in the same transaction as the change itself; sent
/// until answered, in the order of its case.
struct OutboxEntry
{
    QString key; ///< UUID: the idempotency key, the same on every attempt
    CaseNumber caseNumber;
    OutboxKind kind = OutboxKind::CaseUpserted;
    QJsonObject body;
    QDateTime queuedAt;
    int attempts = 0;
    QDateTime dueAt;  ///< not before
    QString setAside; ///< error code, once it was taken out of the row (poison)
};

} // namespace yichuang
