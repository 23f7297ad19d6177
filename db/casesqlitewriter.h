// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/casestore.h"
#include "db/caserows.h"
#include "db/documentrows.h"
#include "db/eventrows.h"
#include "db/outboxrows.h"

namespace yichuang {

/// The writes of one transaction, table by table.
class CaseSqliteWriter : public CaseWriter
{
public:
    CaseSqliteWriter(const Connection& connection, const Vault& vault);

    Result<int> nextNumber(const SequenceKey& key, int last) override;
    Outcome addCase(const CaseRecord& record) override;
    Outcome updateCase(const CaseRecord& record) override;
    Outcome appendEvents(const CaseNumber& number, const QList<CaseEvent>& events) override;
    Outcome addDocuments(const CaseNumber& number, const QList<IssuedDocument>& documents) override;
    Outcome queue(const OutboxEntry& entry) override;
    Outcome removeDraft(const QString& draft) override;

    /// The cases written to, for those who want to hear of it after the commit.
    const QList<CaseNumber>& changed() const { return m_changed; }

private:
    void noteChange(const CaseNumber& number);

    const Connection& m_connection;
    CaseRows m_cases;
    EventRows m_events;
    DocumentRows m_documents;
    OutboxRows m_outbox;
    QList<CaseNumber> m_changed;
};

} // namespace yichuang
