// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/casestore.h"
#include "core/ports/vault.h"

namespace yichuang {

class Connection;

/// The rows of table `cases`: the case without its events and documents.
class CaseRows
{
public:
    CaseRows(const Connection& connection, const Vault& vault);

    /// Conflict "case.exists".
    Outcome insert(const CaseRecord& record) const;
    /// Counts the revision up. Conflict "case.changed" where it isn't the stored one.
    Outcome update(const CaseRecord& record) const;
    Outcome touch(const CaseNumber& number, const QDateTime& at) const;

    /// Rejected "case.notFound".
    Result<CaseRecord> load(const CaseNumber& number) const;
    Result<QList<CaseSummary>> find(const CaseQuery& query) const;

private:
    QByteArray content(const CaseRecord& record) const;

    const Connection& m_connection;
    const Vault& m_vault;
};

} // namespace yichuang
