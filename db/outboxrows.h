// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/outboxstore.h"
#include "core/ports/vault.h"

#include <optional>

namespace yichuang {

class Connection;

/// The rows of table `outbox`: what still has to reach the province, in the order it happened.
class OutboxRows
{
public:
    OutboxRows(const Connection& connection, const Vault& vault);

    /// An entry whose key is stored already is skipped.
    Outcome append(const OutboxEntry& entry) const;
    Outcome remove(const QString& key) const;
    /// The same place in the row with another key, kind and body; nothing of it was sent yet.
    Outcome replace(const QString& key, const OutboxEntry& entry, qint64 knownEvent) const;

    /// Oldest first. Damaged "outbox.unknown" for a kind this program doesn't know.
    Result<QList<OutboxEntry>> load() const;
    /// Rejected "outbox.notFound".
    Result<OutboxEntry> load(const QString& key) const;
    Result<QList<OutboxEntry>> ofCase(const CaseNumber& number) const;
    /// The first of each case that may be sent.
    Result<QList<OutboxEntry>> due(const QDateTime& now, int limit) const;
    /// Invalid if nothing waits.
    Result<QDateTime> nextDue() const;

    /// The last event its queuer knew, by its place in the file.
    Result<qint64> knownEvent(const QString& key) const;
    /// As it was made at the first attempt.
    Result<std::optional<QJsonObject>> request(const QString& key) const;
    Outcome keepRequest(const QString& key, const QJsonObject& request) const;

private:
    const Connection& m_connection;
    const Vault& m_vault;
};

/// As `due_at` is stored: UTC, so that texts compare as times do.
QString dueText(const QDateTime& at);

} // namespace yichuang
