// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casenumber.h"
#include "core/cases/casestate.h"
#include "core/cases/matterresult.h"
#include "core/intake/recordevent.h"
#include "core/intake/returnvisit.h"
#include "db/casedatabase.h"
#include "db/casesqlitestore.h"
#include "tests/support/counter.h"
#include "tests/support/failingcasestore.h"
#include "tests/support/moment.h"
#include "tests/support/toyvault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// The use cases of the window on the real store: a case from its notice to its results.
class UseCasesOnSqliteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCaseGoesItsWholeWay();
    void whatIsReadBackIsWhatWasAnswered();
    void afterAFailureAtAnyCallThereIsAllOrNothing();

private:
    Result<Submitted> submit(const Work& work, const QString& draft, const char* at)
    {
        const SubmitCase submitCase(*m_failing, m_counter.composer, m_counter.calendar, {});
        return submitCase.submit(submission(m_counter, work, draft), clerk(), moment(at));
    }
    Result<CaseRecord> recordResult(const CaseNumber& number)
    {
        const MatterResult granted{MatterId(u"A"_s), true, u"证1号"_s, {}, QDate(2026, 11, 30)};
        return RecordEvent(*m_failing)
            .record({u"r1"_s, number, clerk(), moment("2026-11-30T14:00")},
                    matterDecision(granted, m_counter.scenario(), m_counter.calendar));
    }

    Counter m_counter; ///< for catalog, papers and calendar
    ToyVault m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CaseDatabase> m_database;
    std::unique_ptr<CaseSqliteStore> m_store;
    std::unique_ptr<FailingCaseStore> m_failing;
};

void UseCasesOnSqliteTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened =
        CaseDatabase::open(m_folder->filePath(u"cases.db"_s), m_folder->filePath(u"backups"_s));
    QVERIFY(opened.isOk());
    m_database.emplace(std::move(opened).value());
    m_store = std::make_unique<CaseSqliteStore>(m_database->connection(), m_vault);
    m_failing = std::make_unique<FailingCaseStore>(*m_store);
}

void UseCasesOnSqliteTest::cleanup()
{
    m_failing.reset();
    m_store.reset();
    m_database.reset();
}

void UseCasesOnSqliteTest::aCaseGoesItsWholeWay()
{
    Work incomplete = completeWork();
    incomplete.checklist.remove(u"M-ID@applicant"_s);
    const auto noticed = submit(incomplete, u"d1"_s, "2026-11-24T10:05");
    QVERIFY(noticed.isOk());
    QCOMPARE(noticed->decision.outcome, DecisionOutcome::Noticed);

    const auto found = findReturning(*m_store, noticed->slipNumber);
    QVERIFY(found.isOk());
    QCOMPARE(found->size(), 1);
    Work corrected = completeWork();
    corrected.returning = found->first().number;
    QVERIFY(submit(corrected, u"d2"_s, "2026-11-26T09:00").isOk());

    QVERIFY(recordResult(corrected.returning).isOk());
    const auto record = m_store->load(corrected.returning);
    QVERIFY(record.isOk());
    const CaseState state = stateAfter(record->events);
    QCOMPARE(state.phase, CasePhase::Accepted);
    QCOMPARE(state.firstNotice, noticed->slipNumber);
    QCOMPARE(state.matter(MatterId(u"A"_s))->phase, MatterPhase::Granted);
    QCOMPARE(state.matter(MatterId(u"B"_s))->term.promised.day, QDate(2026, 12, 3));
    QCOMPARE(record->documents.size(), 2);
}

void UseCasesOnSqliteTest::whatIsReadBackIsWhatWasAnswered()
{
    const auto accepted = submit(completeWork(), u"d1"_s, "2026-11-24T10:05");
    QVERIFY(accepted.isOk());
    QCOMPARE(*m_store->load(accepted->record.number), accepted->record);
    const auto again = submit(completeWork(), u"d1"_s, "2026-11-24T10:06");
    QCOMPARE(again->record, accepted->record);

    Work incomplete = completeWork();
    incomplete.checklist.remove(u"M-ID@applicant"_s);
    const auto noticed = submit(incomplete, u"d2"_s, "2026-11-24T11:00");
    Work corrected = completeWork();
    corrected.returning = noticed->record.number;
    const auto returned = submit(corrected, u"d3"_s, "2026-11-25T11:00");
    QVERIFY(returned.isOk());
    QCOMPARE(*m_store->load(corrected.returning), returned->record);
}

void UseCasesOnSqliteTest::afterAFailureAtAnyCallThereIsAllOrNothing()
{
    const auto accepted = submit(completeWork(), u"d0"_s, "2026-11-24T10:05");
    QVERIFY(accepted.isOk());
    const CaseNumber number = accepted->record.number;
    for (int call = 1;; ++call) {
        m_failing->failAt(call);
        const auto other = submit(completeWork(), u"d1"_s, "2026-11-24T10:10");
        if (!m_failing->hasFailed()) {
            QCOMPARE(caseNumberParts(other->record.number)->sequence, 2); // none was lost
            break;
        }
        QCOMPARE(other.error().code, u"db.full"_s);
        QCOMPARE(m_store->find({})->size(), 1);
    }
    for (int call = 1;; ++call) {
        m_failing->failAt(call);
        const auto recorded = recordResult(number);
        if (!m_failing->hasFailed())
            break;
        QCOMPARE(recorded.error().code, u"db.full"_s);
        QCOMPARE(*m_store->load(number), accepted->record);
    }
    QCOMPARE(m_store->load(number)->events.size(), 4);
}

QTEST_GUILESS_MAIN(UseCasesOnSqliteTest)
#include "tst_usecasesonsqlite.moc"
