// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/casestore.h"
#include "core/ports/provincecases.h"
#include "db/syncrows.h"

namespace yichuang {

/// What comes from the province, into the same file in one transaction a case. Writes through the
/// store of cases, which tells whoever shows the case; it can't queue an upload.
class ProvinceSqliteCases : public ProvinceCases
{
public:
    ProvinceSqliteCases(const Connection& connection, const Vault& vault, CaseStore& cases);

    Outcome take(const CaseNews& news) override;
    Result<QList<CaseNumber>> missed() const override;
    Result<std::optional<CaseProgress>> progressOf(const CaseNumber& number) const override;
    Result<QString> cursor() const override;
    Outcome keepCursor(const QString& cursor) override;

private:
    CaseStore& m_cases;
    SyncRows m_rows;
};

/// The steps of taking in, within a transaction of somebody's. Whether the form may be replaced
/// is for the caller to say.
enum class HeadRule {
    UnlessOwnWaits, ///< form and materials stay where own changes wait
    Leave,          ///< they stay
    Replace         ///< theirs, whatever waits
};
Outcome takeIn(const SyncRows& rows, const CaseStore& cases, CaseWriter& writer,
               const CaseNews& news, HeadRule rule);

} // namespace yichuang
