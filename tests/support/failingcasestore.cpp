// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingcasestore.h"

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

/// Counts every step of a write before it is passed on.
class CountingWriter : public CaseWriter
{
public:
    CountingWriter(const FailingCaseStore& store, CaseWriter& writer)
        : m_store(store), m_writer(writer)
    {
    }

    Result<int> nextNumber(const SequenceKey& key, int last) override
    {
        const Outcome counted = m_store.count();
        return counted ? m_writer.nextNumber(key, last) : Result<int>(counted.error());
    }
    Outcome addCase(const CaseRecord& record) override
    {
        const Outcome counted = m_store.count();
        return counted ? m_writer.addCase(record) : counted;
    }
    Outcome updateCase(const CaseRecord& record) override
    {
        const Outcome counted = m_store.count();
        return counted ? m_writer.updateCase(record) : counted;
    }
    Outcome appendEvents(const CaseNumber& number, const QList<CaseEvent>& events) override
    {
        const Outcome counted = m_store.count();
        return counted ? m_writer.appendEvents(number, events) : counted;
    }
    Outcome addDocuments(const CaseNumber& number, const QList<IssuedDocument>& documents) override
    {
        const Outcome counted = m_store.count();
        return counted ? m_writer.addDocuments(number, documents) : counted;
    }
    Outcome queue(const OutboxEntry& entry) override
    {
        const Outcome counted = m_store.count();
        return counted ? m_writer.queue(entry) : counted;
    }
    Outcome removeDraft(const QString& draft) override
    {
        const Outcome counted = m_store.count();
        return counted ? m_writer.removeDraft(draft) : counted;
    }

private:
    const FailingCaseStore& m_store;
    CaseWriter& m_writer;
};

} // namespace

FailingCaseStore::FailingCaseStore(CaseStore& store) : m_store(store)
{
    connect(&m_store, &CaseStore::caseChanged, this, &CaseStore::caseChanged);
}

void FailingCaseStore::failAt(int call)
{
    m_failAt = call;
    m_calls = 0;
}

Outcome FailingCaseStore::count() const
{
    if (++m_calls == m_failAt)
        return Error{ErrorKind::Damaged, u"db.full"_s, {}};
    return Done{};
}

Outcome FailingCaseStore::write(const std::function<Outcome(CaseWriter&)>& work)
{
    return m_store.write([&](CaseWriter& writer) -> Outcome {
        CountingWriter counting(*this, writer);
        if (const Outcome done = work(counting); !done)
            return done;
        return count(); // the commit
    });
}

Result<CaseRecord> FailingCaseStore::load(const CaseNumber& number) const
{
    const Outcome counted = count();
    return counted ? m_store.load(number) : Result<CaseRecord>(counted.error());
}

Result<QList<CaseSummary>> FailingCaseStore::find(const CaseQuery& query) const
{
    const Outcome counted = count();
    return counted ? m_store.find(query) : Result<QList<CaseSummary>>(counted.error());
}

Result<CaseNumber> FailingCaseStore::caseOfEvent(const QString& eventId) const
{
    const Outcome counted = count();
    return counted ? m_store.caseOfEvent(eventId) : Result<CaseNumber>(counted.error());
}

} // namespace yichuang::test
