// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/casestore.h"

#include <QHash>

namespace yichuang::test {

/// Cases for tests of what uses the store, not of the store itself: all or nothing like the real
/// one, and an error on demand.
class CasesInMemory : public CaseStore
{
public:
    Outcome write(const std::function<Outcome(CaseWriter&)>& work) override;
    Result<CaseRecord> load(const CaseNumber& number) const override;
    Result<QList<CaseSummary>> find(const CaseQuery& query) const override;
    Result<CaseNumber> caseOfEvent(const QString& eventId) const override;

    /// Every write from now on fails with it.
    void breakWith(const Error& error) { m_error = error; }

private:
    QHash<CaseNumber, CaseRecord> m_cases;
    std::optional<Error> m_error;
};

} // namespace yichuang::test
