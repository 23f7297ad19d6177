// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/provincesqlitecases.h"

#include "db/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr char cursorFact[] = "pull.cursor";

bool hasEvent(const CaseRecord& record, const QString& id)
{
    return std::ranges::find(record.events, id, &CaseEvent::id) != record.events.end();
}

bool hasPaper(const CaseRecord& record, const QString& id)
{
    return std::ranges::find(record.documents, id, &IssuedDocument::id) != record.documents.end();
}

Outcome addNewEvents(const CaseRecord& known, CaseWriter& writer, const CaseNews& news)
{
    QList<FiledEvent> filed = news.events;
    std::ranges::sort(filed, {}, &FiledEvent::sequence);
    QList<CaseEvent> unknown;
    for (const FiledEvent& each : std::as_const(filed)) {
        if (!hasEvent(known, each.event.id))
            unknown.append(each.event);
    }
    return unknown.isEmpty() ? Outcome(Done{}) : writer.appendEvents(news.number, unknown);
}

Outcome addNewPapers(const CaseRecord& known, CaseWriter& writer, const CaseNews& news)
{
    QList<IssuedDocument> unknown;
    for (const IssuedDocument& paper : news.documents) {
        if (!hasPaper(known, paper.id))
            unknown.append(paper);
    }
    return unknown.isEmpty() ? Outcome(Done{}) : writer.addDocuments(news.number, unknown);
}

/// Form, materials and applicant of the news over those of `known`.
Outcome replaceHead(const SyncRows& rows, const CaseRecord& known, CaseWriter& writer,
                    const CaseNews& news)
{
    CaseRecord record = known;
    record.applicant = news.head->applicant;
    record.session = news.head->session;
    record.checklist = news.head->checklist;
    if (!(record == known)) {
        if (const Outcome done = writer.updateCase(record); !done)
            return done;
    }
    return rows.keepRevision(news.number, news.revision);
}

Outcome takeHead(const SyncRows& rows, const CaseRecord& known, CaseWriter& writer,
                 const CaseNews& news, HeadRule rule)
{
    if (!news.head || rule == HeadRule::Leave)
        return Done{};
    if (rule == HeadRule::Replace)
        return replaceHead(rows, known, writer, news);
    const Result<int> revision = rows.revisionOf(news.number);
    if (!revision)
        return revision.error();
    if (news.revision <= *revision)
        return Done{};
    const Result<bool> waits = rows.ownFormWaits(news.number);
    if (!waits)
        return waits.error();
    return *waits ? rows.noteMissed(news.number, news.revision, {})
                  : replaceHead(rows, known, writer, news);
}

/// A case that wasn't here. Without its head it is asked for in full.
Outcome takeNewCase(const SyncRows& rows, CaseWriter& writer, const CaseNews& news)
{
    if (!news.head)
        return rows.noteMissed(news.number, news.revision, {});
    CaseRecord record = *news.head;
    record.revision = 0;
    record.events.clear();
    record.documents.clear();
    if (const Outcome done = writer.addCase(record); !done)
        return done;
    return rows.keepRevision(news.number, news.revision);
}

Outcome keepSequences(const SyncRows& rows, const CaseNews& news)
{
    for (const FiledEvent& filed : news.events) {
        if (const Outcome done = rows.keepSequence(news.number, filed.event.id, filed.sequence);
            !done)
            return done;
    }
    return Done{};
}

} // namespace

Outcome takeIn(const SyncRows& rows, const CaseStore& cases, CaseWriter& writer,
               const CaseNews& news, HeadRule rule)
{
    if (!news.trouble.isEmpty())
        return rows.noteMissed(news.number, news.revision, news.trouble);
    Result<CaseRecord> known = cases.load(news.number);
    if (!known && known.error().code != u"case.notFound")
        return known.error();
    const bool isNew = !known;
    const Outcome headed =
        isNew ? takeNewCase(rows, writer, news) : takeHead(rows, *known, writer, news, rule);
    if (!headed || (isNew && !news.head))
        return headed;
    const CaseRecord before = isNew ? CaseRecord{} : *known;
    if (const Outcome done = addNewEvents(before, writer, news); !done)
        return done;
    if (const Outcome done = addNewPapers(before, writer, news); !done)
        return done;
    if (const Outcome done = keepSequences(rows, news); !done)
        return done;
    return news.progress ? rows.keepProgress(news.number, *news.progress) : Outcome(Done{});
}

ProvinceSqliteCases::ProvinceSqliteCases(const Connection& connection, const Vault& vault,
                                         CaseStore& cases)
    : m_cases(cases), m_rows(connection, vault)
{
}

Outcome ProvinceSqliteCases::take(const CaseNews& news)
{
    return m_cases.write([&](CaseWriter& writer) {
        return takeIn(m_rows, m_cases, writer, news, HeadRule::UnlessOwnWaits);
    });
}

Result<QList<CaseNumber>> ProvinceSqliteCases::missed() const
{
    return m_rows.missed();
}

Result<std::optional<CaseProgress>> ProvinceSqliteCases::progressOf(const CaseNumber& number) const
{
    return m_rows.progress(number);
}

Result<QString> ProvinceSqliteCases::cursor() const
{
    return m_rows.fact(QString::fromLatin1(cursorFact));
}

Outcome ProvinceSqliteCases::keepCursor(const QString& cursor)
{
    return m_rows.keepFact(QString::fromLatin1(cursorFact), cursor);
}

} // namespace yichuang
