// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/casestore.h"
#include "db/outboxrows.h"

namespace yichuang {

/// Giving up what doesn't fit: events of this terminal that never reached the province, and the
/// waiting entries that carry them.
class ConflictRows
{
public:
    ConflictRows(const Connection& connection, const Vault& vault);

    /// Moves events out of the case; their content is kept in `withdrawn_events`.
    Outcome withdraw(const CaseRecord& record, const QStringList& ids) const;
    /// Takes the events out of every waiting entry of the case and puts `head` in the place of
    /// theirs. An entry with nothing left to say leaves the row.
    Outcome rewrite(const CaseNumber& number, const QStringList& withdrawn, const QJsonObject& head,
                    qint64 knownEvent) const;

private:
    const Connection& m_connection;
    const Vault& m_vault;
    OutboxRows m_outbox;
};

/// What `entry` brings that the province doesn't have.
QStringList eventsOnlyIn(const OutboxEntry& entry, const CaseNews& theirs);

} // namespace yichuang
