// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casesinmemory.h"

#include <algorithm>

namespace yichuang::test {

namespace {

Error rejected(const char* code)
{
    return {ErrorKind::Rejected, QString::fromLatin1(code), {}};
}

/// Writes into a copy that is thrown away unless all goes well.
class CopyWriter : public CaseWriter
{
public:
    explicit CopyWriter(QHash<CaseNumber, CaseRecord>& cases) : m_cases(cases) {}

    Result<int> nextNumber(const SequenceKey&, int) override { return ++m_last; }
    Outcome addCase(const CaseRecord& record) override
    {
        m_cases.insert(record.number, record);
        touched.append(record.number);
        return Done{};
    }
    Outcome updateCase(const CaseRecord& record) override { return addCase(record); }
    Outcome appendEvents(const CaseNumber& number, const QList<CaseEvent>& events) override
    {
        if (!m_cases.contains(number))
            return rejected("case.notFound");
        m_cases[number].events += events;
        touched.append(number);
        return Done{};
    }
    Outcome addDocuments(const CaseNumber& number, const QList<IssuedDocument>& documents) override
    {
        if (!m_cases.contains(number))
            return rejected("case.notFound");
        m_cases[number].documents += documents;
        touched.append(number);
        return Done{};
    }
    Outcome queue(const OutboxEntry&) override { return Done{}; }
    Outcome removeDraft(const QString&) override { return Done{}; }

    QList<CaseNumber> touched;

private:
    QHash<CaseNumber, CaseRecord>& m_cases;
    int m_last = 0;
};

} // namespace

Outcome CasesInMemory::write(const std::function<Outcome(CaseWriter&)>& work)
{
    if (m_error)
        return *m_error;
    QHash<CaseNumber, CaseRecord> copy = m_cases;
    CopyWriter writer(copy);
    if (const Outcome outcome = work(writer); !outcome)
        return outcome;
    m_cases = copy;
    for (const CaseNumber& number : std::as_const(writer.touched))
        Q_EMIT caseChanged(number);
    return Done{};
}

Result<CaseRecord> CasesInMemory::load(const CaseNumber& number) const
{
    const auto it = m_cases.find(number);
    if (it == m_cases.end())
        return rejected("case.notFound");
    return *it;
}

Result<QList<CaseSummary>> CasesInMemory::find(const CaseQuery&) const
{
    QList<CaseSummary> found;
    for (const CaseRecord& record : m_cases) {
        CaseSummary summary;
        summary.number = record.number;
        summary.scenario = record.scenario;
        summary.openedAt = record.openedAt;
        summary.applicant = record.applicant;
        found.append(summary);
    }
    return found;
}

Result<CaseNumber> CasesInMemory::caseOfEvent(const QString& eventId) const
{
    for (const CaseRecord& record : m_cases) {
        if (std::ranges::any_of(record.events,
                                [&](const CaseEvent& event) { return event.id == eventId; }))
            return record.number;
    }
    return CaseNumber();
}

} // namespace yichuang::test
