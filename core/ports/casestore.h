// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/caserecord.h"
#include "core/outbox/outboxentry.h"

#include <QObject>

#include <functional>

namespace yichuang {

/// Which counter a number is taken from; every counter starts at 1.
struct SequenceKey
{
    QString name; ///< "case", or what a kind of slip counts by
    QDate day;
    QString window; ///< region, site and window: 12 digits

    bool operator==(const SequenceKey&) const = default;
};

/// The writes of one transaction. All of them are kept, or none.
class CaseWriter
{
public:
    virtual ~CaseWriter() = default;

    /// The next number of a counter; Rejected "sequence.exhausted" after `last`.
    virtual Result<int> nextNumber(const SequenceKey& key, int last) = 0;
    /// A new case with its events and documents. Conflict "case.exists".
    virtual Outcome addCase(const CaseRecord& record) = 0;
    /// Form, materials, applicant and revision of a stored case. Conflict "case.changed" if the
    /// stored revision isn't `record.revision`.
    virtual Outcome updateCase(const CaseRecord& record) = 0;
    /// Appends; an event whose id is stored already is skipped.
    virtual Outcome appendEvents(const CaseNumber& number, const QList<CaseEvent>& events) = 0;
    virtual Outcome addDocuments(const CaseNumber& number,
                                 const QList<IssuedDocument>& documents) = 0;
    virtual Outcome queue(const OutboxEntry& entry) = 0;
    virtual Outcome removeDraft(const QString& draft) = 0;
};

/// One line of a list of cases.
struct CaseSummary
{
    CaseNumber number;
    ScenarioId scenario;
    QString window;
    QDateTime openedAt;
    Applicant applicant;
    QDateTime lastChange;
};

/// What to look a case up by; empty members don't count.
struct CaseQuery
{
    QString number; ///< case number, or the number of any slip issued for it
    QString idNumber;
    QString name;
    QString phone;
    QDate openedFrom;
    QDate openedUntil;
    int limit = 200; ///< newest first
};

/// Where cases are kept. Signals after a commit, never before.
/// Errors: "db.full", "db.readOnly", "db.damaged", "db.busy", "db.failed" and those of the writer.
class CaseStore : public QObject
{
    Q_OBJECT

public:
    /// Does `work` in one transaction; an error, from `work` or from the store, undoes all of it.
    virtual Outcome write(const std::function<Outcome(CaseWriter&)>& work) = 0;

    /// Rejected "case.notFound".
    virtual Result<CaseRecord> load(const CaseNumber& number) const = 0;
    virtual Result<QList<CaseSummary>> find(const CaseQuery& query) const = 0;
    /// The case that has the event of this id; empty if none. Tells a repeated submit from a new.
    virtual Result<CaseNumber> caseOfEvent(const QString& eventId) const = 0;

Q_SIGNALS:
    void caseChanged(const yichuang::CaseNumber& number);
};

} // namespace yichuang
