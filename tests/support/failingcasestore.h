// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/casestore.h"

namespace yichuang::test {

/// A store that passes everything on and fails with "db.full" at one call: the first, the second …
/// A call is a step of a write, its commit, or a look at what is stored.
class FailingCaseStore : public CaseStore
{
public:
    explicit FailingCaseStore(CaseStore& store);

    /// Counts from now on; 0: never.
    void failAt(int call);
    /// Whether the call was reached.
    bool hasFailed() const { return m_calls >= m_failAt && m_failAt > 0; }

    Outcome write(const std::function<Outcome(CaseWriter&)>& work) override;
    Result<CaseRecord> load(const CaseNumber& number) const override;
    Result<QList<CaseSummary>> find(const CaseQuery& query) const override;
    Result<CaseNumber> caseOfEvent(const QString& eventId) const override;

    /// Done, or the failure if this is the call.
    Outcome count() const;

private:
    CaseStore& m_store;
    int m_failAt = 0;
    mutable int m_calls = 0;
};

} // namespace yichuang::test
