// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outbox/outboxentry.h"
#include "core/ports/vault.h"

namespace yichuang {

class Connection;

/// The rows of table `outbox`: what still has to reach the province, in the order it happened.
class OutboxRows
{
public:
    OutboxRows(const Connection& connection, const Vault& vault);

    /// An entry whose key is stored already is skipped.
    Outcome append(const OutboxEntry& entry) const;
    /// Oldest first. Damaged "outbox.unknown" for a kind this program doesn't know.
    Result<QList<OutboxEntry>> load() const;

private:
    const Connection& m_connection;
    const Vault& m_vault;
};

} // namespace yichuang
