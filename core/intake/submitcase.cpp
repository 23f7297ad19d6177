// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/submitcase.h"

#include "core/cases/casejson.h"
#include "core/cases/decisionevent.h"
#include "core/cases/slipnumber.h"
#include "core/intake/applicantof.h"
#include "core/intake/preparedcase.h"
#include "core/intake/submissionids.h"
#include "core/session/permissions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// One decided submission on its way into the store.
class Filing
{
public:
    Filing(const Submission& submission, const PreparedCase& prepared, const Session& who,
           QDateTime at)
        : m_submission(submission),
          m_prepared(prepared),
          m_who(who),
          m_at(std::move(at)),
          m_ids(submission.draft)
    {
    }

    /// Allots the numbers, has the papers written and stores all of it.
    Result<Submitted> file(CaseWriter& writer, const DocumentComposer& composer) const;

private:
    QString window() const { return m_who.workplace.hall() + m_who.workplace.window; }
    Result<CaseNumber> allotCaseNumber(CaseWriter& writer) const;
    Result<QString> allotSlipNumber(CaseWriter& writer) const;
    CaseRecord recordBefore(const CaseNumber& number) const;
    CaseEvent event(const QString& id, CaseEventKind kind, const QJsonObject& payload) const;
    QList<CaseEvent> eventsOf(const DecisionOnFile& onFile) const;
    QList<IssuedDocument> papersFor(const CaseRecord& record, const QString& slip,
                                    const DocumentComposer& composer) const;
    Outcome store(CaseWriter& writer, const Submitted& submitted,
                  const QList<CaseEvent>& events) const;
    OutboxEntry outboxEntry(const CaseRecord& record) const;

    const Submission& m_submission;
    const PreparedCase& m_prepared;
    const Session& m_who;
    QDateTime m_at;
    SubmissionIds m_ids;
};

Result<Submitted> Filing::file(CaseWriter& writer, const DocumentComposer& composer) const
{
    const Result<CaseNumber> number = allotCaseNumber(writer);
    if (!number)
        return number.error();
    const Result<QString> slip = allotSlipNumber(writer);
    if (!slip)
        return slip.error();

    Submitted submitted{recordBefore(*number), m_prepared.decision, *slip, {}};
    DecisionOnFile onFile{m_prepared.decision, *slip, {}};
    CaseRecord asWritten = submitted.record;
    asWritten.events.append(eventsOf(onFile));
    submitted.documents = papersFor(asWritten, *slip, composer);
    for (const IssuedDocument& document : std::as_const(submitted.documents))
        onFile.documents.append(document.id);
    const QList<CaseEvent> events = eventsOf(onFile);
    submitted.record.events.append(events);
    submitted.record.documents.append(submitted.documents);

    if (const Outcome stored = store(writer, submitted, events); !stored)
        return stored.error();
    if (m_prepared.before)
        ++submitted.record.revision;
    return submitted;
}

Result<CaseNumber> Filing::allotCaseNumber(CaseWriter& writer) const
{
    if (m_prepared.before)
        return m_prepared.before->number;
    const Result<int> next =
        writer.nextNumber({u"case"_s, m_at.date(), window()}, lastCaseSequence);
    if (!next)
        return next.error();
    return makeCaseNumber({m_who.workplace, m_at.date(), *next});
}

Result<QString> Filing::allotSlipNumber(CaseWriter& writer) const
{
    const DocumentKind kind = slipKindOf(m_prepared.decision.outcome);
    const Result<int> next =
        writer.nextNumber({nameOf(kind), m_at.date(), window()}, lastSlipSequence);
    if (!next)
        return next.error();
    return makeSlipNumber({kind, m_who.workplace, m_at.date(), *next});
}

/// The case as it is today, without the events and papers of this decision.
CaseRecord Filing::recordBefore(const CaseNumber& number) const
{
    CaseRecord record;
    if (m_prepared.before) {
        record = *m_prepared.before;
    } else {
        record.number = number;
        record.scenario = m_submission.scenario.id;
        record.catalogVersion = m_submission.catalog.version();
        record.hall = m_who.workplace.hall();
        record.window = m_who.workplace.window;
        record.openedAt = m_at;
    }
    record.session = m_submission.session.toJson();
    record.checklist = m_submission.checklist;
    record.applicant = applicantOf(m_submission.catalog, m_prepared.form);
    return record;
}

CaseEvent Filing::event(const QString& id, CaseEventKind kind, const QJsonObject& payload) const
{
    return {id, m_at, m_who.clerk, m_who.workplace.window, kind, payload};
}

QList<CaseEvent> Filing::eventsOf(const DecisionOnFile& onFile) const
{
    QList<CaseEvent> events;
    if (!m_prepared.before)
        events.append(event(m_ids.opened(), CaseEventKind::Opened, {}));
    else if (m_prepared.state.phase == CasePhase::Noticed && !m_prepared.state.isApplicantBack)
        events.append(event(m_ids.returned(), CaseEventKind::Returned, {}));
    events.append(event(m_ids.decided(), eventKindOf(onFile.decision.outcome), toPayload(onFile)));
    return events;
}

QList<IssuedDocument> Filing::papersFor(const CaseRecord& record, const QString& slip,
                                        const DocumentComposer& composer) const
{
    return composer.compose({m_submission.catalog, m_submission.scenario, m_prepared.merge,
                             m_prepared.form, record, m_prepared.decision, m_who, slip, m_at});
}

Outcome Filing::store(CaseWriter& writer, const Submitted& submitted,
                      const QList<CaseEvent>& events) const
{
    const CaseRecord& record = submitted.record;
    if (!m_prepared.before) {
        if (const Outcome done = writer.addCase(record); !done)
            return done;
    } else {
        if (const Outcome done = writer.updateCase(record); !done)
            return done;
        if (const Outcome done = writer.appendEvents(record.number, events); !done)
            return done;
        if (const Outcome done = writer.addDocuments(record.number, submitted.documents); !done)
            return done;
    }
    if (const Outcome done = writer.queue(outboxEntry(record)); !done)
        return done;
    return writer.removeDraft(m_submission.draft);
}

OutboxEntry Filing::outboxEntry(const CaseRecord& record) const
{
    OutboxEntry entry;
    entry.key = m_ids.outbox();
    entry.caseNumber = record.number;
    entry.kind = OutboxKind::CaseUpserted;
    entry.body = toJson(record);
    entry.queuedAt = m_at;
    entry.dueAt = m_at;
    return entry;
}

/// What an earlier, successful submission of the same draft stored.
Result<Submitted> submittedBefore(const CaseStore& store, const CaseNumber& number,
                                  const QString& eventId)
{
    Result<CaseRecord> record = store.load(number);
    if (!record)
        return record.error();
    const auto event = std::ranges::find(record->events, eventId, &CaseEvent::id);
    if (event == record->events.end())
        return Error{ErrorKind::Damaged, u"case.unreadable"_s, {number.text()}};
    const DecisionOnFile onFile = decisionOnFile(*event);
    QList<IssuedDocument> documents = record->documents;
    documents.removeIf(
        [&](const IssuedDocument& paper) { return !onFile.documents.contains(paper.id); });
    return Submitted{std::move(record).value(), onFile.decision, onFile.slipNumber, documents};
}

} // namespace

SubmitCase::SubmitCase(CaseStore& store, const DocumentComposer& composer,
                       const WorkCalendar& calendar, HallRules rules)
    : m_store(store), m_composer(composer), m_calendar(calendar), m_rules(rules)
{
}

Result<Submitted> SubmitCase::submit(const Submission& submission, const Session& who,
                                     QDateTime at) const
{
    if (const Outcome allowed = require(who.role, Permission::Decide); !allowed)
        return allowed.error();
    const QString decided = SubmissionIds(submission.draft).decided();
    Result<CaseNumber> known = m_store.caseOfEvent(decided);
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return submittedBefore(m_store, *known, decided);
    const Result<PreparedCase> prepared =
        prepareCase(submission, {m_store, m_calendar, m_rules}, at);
    if (!prepared)
        return prepared.error();

    std::optional<Submitted> submitted;
    const Filing filing(submission, *prepared, who, at);
    const Outcome written = m_store.write([&](CaseWriter& writer) -> Outcome {
        Result<Submitted> filed = filing.file(writer, m_composer);
        if (!filed)
            return filed.error();
        submitted = std::move(filed).value();
        return Done{};
    });
    if (!written)
        return written.error();
    return *std::move(submitted);
}

Result<Decision> SubmitCase::preview(const Submission& submission, QDateTime at) const
{
    Result<PreparedCase> prepared = prepareCase(submission, {m_store, m_calendar, m_rules}, at);
    if (!prepared)
        return prepared.error();
    return std::move(prepared).value().decision;
}

} // namespace yichuang
