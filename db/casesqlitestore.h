// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/casestore.h"
#include "core/ports/vault.h"

namespace yichuang {

class Connection;

/// Cases in SQLite.
class CaseSqliteStore : public CaseStore
{
    Q_OBJECT

public:
    CaseSqliteStore(const Connection& connection, const Vault& vault);

    Outcome write(const std::function<Outcome(CaseWriter&)>& work) override;
    Result<CaseRecord> load(const CaseNumber& number) const override;
    Result<QList<CaseSummary>> find(const CaseQuery& query) const override;
    Result<CaseNumber> caseOfEvent(const QString& eventId) const override;

private:
    const Connection& m_connection;
    const Vault& m_vault;
};

} // namespace yichuang
