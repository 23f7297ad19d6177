// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/transaction.h"

#include <optional>

namespace yichuang::sandbox {

/// What was answered to a request with an idempotency key.
struct KeptAnswer
{
    QString request; ///< SM3 of method, target and body
    int status = 0;
    QByteArray body;
};

std::optional<KeptAnswer> answerOf(Transaction& db, const QString& hall, const QString& key);
void keepAnswer(Transaction& db, const QString& hall, const QString& key, const KeptAnswer& answer,
                qint64 at);
void forgetAnswersBefore(Transaction& db, qint64 moment);

} // namespace yichuang::sandbox
