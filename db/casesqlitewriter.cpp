// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/casesqlitewriter.h"

#include "db/connection.h"
#include "db/sequences.h"
#include "db/statement.h"

using namespace Qt::StringLiterals;

namespace yichuang {

CaseSqliteWriter::CaseSqliteWriter(const Connection& connection, const Vault& vault)
    : m_connection(connection),
      m_cases(connection, vault),
      m_events(connection, vault),
      m_documents(connection, vault),
      m_outbox(connection, vault)
{
}

Result<int> CaseSqliteWriter::nextNumber(const SequenceKey& key, int last)
{
    return yichuang::nextNumber(m_connection, key, last);
}

Outcome CaseSqliteWriter::addCase(const CaseRecord& record)
{
    noteChange(record.number);
    if (const Outcome done = m_cases.insert(record); !done)
        return done;
    if (const Outcome done = appendEvents(record.number, record.events); !done)
        return done;
    return addDocuments(record.number, record.documents);
}

Outcome CaseSqliteWriter::updateCase(const CaseRecord& record)
{
    noteChange(record.number);
    return m_cases.update(record);
}

Outcome CaseSqliteWriter::appendEvents(const CaseNumber& number, const QList<CaseEvent>& events)
{
    noteChange(number);
    for (const CaseEvent& event : events) {
        if (const Outcome done = m_events.append(number, event); !done)
            return done;
    }
    return events.isEmpty() ? Outcome(Done{}) : m_cases.touch(number, events.last().at);
}

Outcome CaseSqliteWriter::addDocuments(const CaseNumber& number,
                                       const QList<IssuedDocument>& documents)
{
    noteChange(number);
    for (const IssuedDocument& document : documents) {
        if (const Outcome done = m_documents.append(number, document); !done)
            return done;
    }
    return Done{};
}

Outcome CaseSqliteWriter::queue(const OutboxEntry& entry)
{
    return m_outbox.append(entry);
}

Outcome CaseSqliteWriter::removeDraft(const QString& draft)
{
    Statement statement(m_connection, u"DELETE FROM drafts WHERE id = :id"_s);
    return statement.bind(u":id"_s, draft).run();
}

void CaseSqliteWriter::noteChange(const CaseNumber& number)
{
    if (!m_changed.contains(number))
        m_changed.append(number);
}

} // namespace yichuang
