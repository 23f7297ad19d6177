// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/casesqlitestore.h"

#include "db/casesqlitewriter.h"
#include "db/connection.h"
#include "db/transaction.h"

namespace yichuang {

CaseSqliteStore::CaseSqliteStore(const Connection& connection, const Vault& vault)
    : m_connection(connection), m_vault(vault)
{
}

Outcome CaseSqliteStore::write(const std::function<Outcome(CaseWriter&)>& work)
{
    CaseSqliteWriter writer(m_connection, m_vault);
    {
        Transaction transaction(m_connection);
        if (!transaction.begun())
            return transaction.begun();
        if (const Outcome done = work(writer); !done)
            return done;
        if (const Outcome done = transaction.commit(); !done)
            return done;
    }
    for (const CaseNumber& number : writer.changed())
        Q_EMIT caseChanged(number);
    return Done{};
}

Result<CaseRecord> CaseSqliteStore::load(const CaseNumber& number) const
{
    Result<CaseRecord> record = CaseRows(m_connection, m_vault).load(number);
    if (!record)
        return record;
    const Result<QList<CaseEvent>> events = EventRows(m_connection, m_vault).load(number);
    if (!events)
        return events.error();
    const Result<QList<IssuedDocument>> documents =
        DocumentRows(m_connection, m_vault).load(number);
    if (!documents)
        return documents.error();
    record.value().events = *events;
    record.value().documents = *documents;
    return record;
}

Result<QList<CaseSummary>> CaseSqliteStore::find(const CaseQuery& query) const
{
    return CaseRows(m_connection, m_vault).find(query);
}

Result<CaseNumber> CaseSqliteStore::caseOfEvent(const QString& eventId) const
{
    return EventRows(m_connection, m_vault).caseOf(eventId);
}

} // namespace yichuang
