// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/casestore.h"
#include "tests/support/memorydraftstore.h"

namespace yichuang::test {

/// Cases in memory, kept by the rules of CaseStore: all of a write or nothing.
class MemoryCaseStore : public CaseStore
{
public:
    explicit MemoryCaseStore(MemoryDraftStore& drafts) : m_drafts(drafts) {}

    Outcome write(const std::function<Outcome(CaseWriter&)>& work) override;
    Result<CaseRecord> load(const CaseNumber& number) const override;
    Result<QList<CaseSummary>> find(const CaseQuery& query) const override;
    Result<CaseNumber> caseOfEvent(const QString& eventId) const override;

    /// All there is, in the order of storing.
    const QList<CaseRecord>& cases() const { return m_content.cases; }
    const QList<OutboxEntry>& outbox() const { return m_content.outbox; }

    /// What one transaction changes.
    struct Content
    {
        QList<CaseRecord> cases;
        QList<OutboxEntry> outbox;
        QHash<QString, int> sequences;
    };

private:
    MemoryDraftStore& m_drafts;
    Content m_content;
};

} // namespace yichuang::test
