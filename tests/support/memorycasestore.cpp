// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorycasestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

Error notFound(const CaseNumber& number)
{
    return {ErrorKind::Rejected, u"case.notFound"_s, {number.text()}};
}

/// Writes into a copy that replaces the content once all went well.
class MemoryWriter : public CaseWriter
{
public:
    explicit MemoryWriter(MemoryCaseStore::Content& content) : m_content(content) {}

    const QList<CaseNumber>& changed() const { return m_changed; }
    const QStringList& removedDrafts() const { return m_removedDrafts; }

    Result<int> nextNumber(const SequenceKey& key, int last) override
    {
        int& number =
            m_content
                .sequences[key.name + u'/' + key.day.toString(Qt::ISODate) + u'/' + key.window];
        if (number >= last)
            return Error{
                ErrorKind::Rejected, u"sequence.exhausted"_s, {key.name, QString::number(last)}};
        return ++number;
    }

    Outcome addCase(const CaseRecord& record) override
    {
        if (find(record.number))
            return Error{ErrorKind::Conflict, u"case.exists"_s, {record.number.text()}};
        m_content.cases.append(record);
        m_changed.append(record.number);
        return Done{};
    }

    Outcome updateCase(const CaseRecord& record) override
    {
        CaseRecord* stored = find(record.number);
        if (!stored)
            return notFound(record.number);
        if (stored->revision != record.revision)
            return Error{ErrorKind::Conflict, u"case.changed"_s, {record.number.text()}};
        stored->applicant = record.applicant;
        stored->session = record.session;
        stored->checklist = record.checklist;
        ++stored->revision;
        m_changed.append(record.number);
        return Done{};
    }

    Outcome appendEvents(const CaseNumber& number, const QList<CaseEvent>& events) override
    {
        CaseRecord* stored = find(number);
        if (!stored)
            return notFound(number);
        for (const CaseEvent& event : events) {
            const auto isKnown = [&](const CaseRecord& record) {
                return std::ranges::find(record.events, event.id, &CaseEvent::id) !=
                       record.events.end();
            };
            if (!std::ranges::any_of(m_content.cases, isKnown))
                stored->events.append(event);
        }
        m_changed.append(number);
        return Done{};
    }

    Outcome addDocuments(const CaseNumber& number, const QList<IssuedDocument>& documents) override
    {
        CaseRecord* stored = find(number);
        if (!stored)
            return notFound(number);
        stored->documents.append(documents);
        m_changed.append(number);
        return Done{};
    }

    Outcome queue(const OutboxEntry& entry) override
    {
        m_content.outbox.append(entry);
        return Done{};
    }

    Outcome removeDraft(const QString& draft) override
    {
        m_removedDrafts.append(draft);
        return Done{};
    }

private:
    CaseRecord* find(const CaseNumber& number)
    {
        const auto found = std::ranges::find(m_content.cases, number, &CaseRecord::number);
        return found == m_content.cases.end() ? nullptr : &*found;
    }

    MemoryCaseStore::Content& m_content;
    QList<CaseNumber> m_changed;
    QStringList m_removedDrafts;
};

bool hasNumber(const CaseRecord& record, const QString& number)
{
    return record.number.text() == number ||
           std::ranges::any_of(record.documents, [&](const IssuedDocument& document) {
               return document.number == number;
           });
}

bool fits(const CaseRecord& record, const CaseQuery& query)
{
    const Applicant& who = record.applicant;
    return (query.number.isEmpty() || hasNumber(record, query.number)) &&
           (query.idNumber.isEmpty() || who.idNumber == query.idNumber) &&
           (query.name.isEmpty() || who.name == query.name) &&
           (query.phone.isEmpty() || who.phone == query.phone);
}

} // namespace

Outcome MemoryCaseStore::write(const std::function<Outcome(CaseWriter&)>& work)
{
    Content content = m_content;
    MemoryWriter writer(content);
    if (const Outcome done = work(writer); !done)
        return done;
    m_content = content;
    for (const QString& draft : writer.removedDrafts())
        (void)m_drafts.remove(draft);
    QList<CaseNumber> told;
    for (const CaseNumber& number : writer.changed()) {
        if (!told.contains(number))
            Q_EMIT caseChanged(number);
        told.append(number);
    }
    return Done{};
}

Result<CaseRecord> MemoryCaseStore::load(const CaseNumber& number) const
{
    const auto found = std::ranges::find(m_content.cases, number, &CaseRecord::number);
    if (found == m_content.cases.end())
        return notFound(number);
    return *found;
}

Result<QList<CaseSummary>> MemoryCaseStore::find(const CaseQuery& query) const
{
    QList<CaseSummary> found;
    for (const CaseRecord& record : m_content.cases) {
        if (fits(record, query))
            found.prepend({record.number, record.scenario, record.window, record.openedAt,
                           record.applicant, record.openedAt});
    }
    return found;
}

Result<CaseNumber> MemoryCaseStore::caseOfEvent(const QString& eventId) const
{
    for (const CaseRecord& record : m_content.cases) {
        if (std::ranges::find(record.events, eventId, &CaseEvent::id) != record.events.end())
            return record.number;
    }
    return CaseNumber();
}

} // namespace yichuang::test
