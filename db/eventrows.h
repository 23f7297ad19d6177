// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/cases/caseevent.h"
#include "core/ports/vault.h"

namespace yichuang {

class Connection;

/// The rows of table `case_events`; only ever appended to.
class EventRows
{
public:
    EventRows(const Connection& connection, const Vault& vault);

    /// An event whose id is stored already is skipped.
    Outcome append(const CaseNumber& number, const CaseEvent& event) const;
    /// In the province's order, then those it doesn't have yet in the order of appending.
    Result<QList<CaseEvent>> load(const CaseNumber& number) const;
    /// The case that has the event; empty if none.
    Result<CaseNumber> caseOf(const QString& eventId) const;

private:
    const Connection& m_connection;
    const Vault& m_vault;
};

} // namespace yichuang
