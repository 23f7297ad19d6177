// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casenumber.h"
#include "core/cases/casestate.h"
#include "core/cases/slipnumber.h"
#include "core/intake/submitcase.h"
#include "tests/support/counter.h"
#include "tests/support/moment.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

const QString draft = u"0b7ad2a7-5a4e-4b45-8a2e-4a6f5c8e1001"_s;
const QString secondDraft = u"0b7ad2a7-5a4e-4b45-8a2e-4a6f5c8e1002"_s;

Work incompleteWork()
{
    Work work = completeWork();
    work.checklist.remove(u"M-ID@applicant"_s);
    return work;
}

QList<CaseEventKind> kindsOf(const QList<CaseEvent>& events)
{
    QList<CaseEventKind> kinds;
    for (const CaseEvent& event : events)
        kinds.append(event.kind);
    return kinds;
}

} // namespace

/// From the desk into the store: all of it, or nothing.
class SubmitCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeWorkIsAcceptedAndStored();
    void theStoreHoldsWhatWasSubmitted();
    void missingMaterialLeadsToANotice();
    void everyDecisionCarriesItsSlipNumber();
    void windowsAndDaysCountForThemselves();
    void papersAreStoredWithTheirContent();
    void oneEntryGoesToTheProvince();
    void theDraftIsGoneOnceItIsACase();
    void submittingTwiceMakesOneCase();
    void theRepeatedAnswerIsTheFirstOne();
    void aWorkWithoutAnIdentityIsNotStored();
    void afterAFailureAtAnyCallThereIsAllOrNothing_data();
    void afterAFailureAtAnyCallThereIsAllOrNothing();
    void aHelperMayNotDecide();
    void usedUpNumbersAreSaid();
    void aTerminalThatDoesNotKnowItsPlaceMakesNoNumber();
    void theCorrectionVisitIsPutOnTheSameCase();
    void theFirstNoticeStaysOnFile();
    void aSecondVisitMayNotBeAskedForNewThings();
    void aReopenedNoticeMayAskForMore();
    void aClosedCaseTakesNoCorrections();
    void somebodyElsesChangeIsNotOverwritten();
    void materialReceivedIsDecidedLater();
    void afterFiveSilentDaysNothingIsLeftToDecide();
    void afterTheCutOffTimeTheNextWorkingDayCounts();
    void thePreviewStoresNothing();

private:
    static Result<Submitted> submit(Counter& counter, const Work& work, const QString& id,
                                    const char* at = "2026-11-24T10:05",
                                    ClerkRole role = ClerkRole::Clerk);
};

Result<Submitted> SubmitCaseTest::submit(Counter& counter, const Work& work, const QString& id,
                                         const char* at, ClerkRole role)
{
    return counter.submitCase.submit(submission(counter, work, id), clerk(role), moment(at));
}

void SubmitCaseTest::completeWorkIsAcceptedAndStored()
{
    Counter counter;
    const auto submitted = submit(counter, completeWork(), draft);
    QVERIFY(submitted.isOk());
    QCOMPARE(submitted->decision.outcome, DecisionOutcome::Accepted);
    const auto parts = caseNumberParts(submitted->record.number);
    QVERIFY(parts);
    QCOMPARE(parts->workplace, clerk().workplace);
    QCOMPARE(parts->day, QDate(2026, 11, 24));
    QCOMPARE(parts->sequence, 1);
    const CaseState state = stateAfter(submitted->record.events);
    QCOMPARE(state.phase, CasePhase::Accepted);
    QCOMPARE(state.matter(MatterId(u"A"_s))->term.promised.day, QDate(2026, 12, 1));
    QVERIFY(!state.matter(MatterId(u"B"_s))->term.promised.isSet());
}

void SubmitCaseTest::theStoreHoldsWhatWasSubmitted()
{
    Counter counter;
    const auto submitted = submit(counter, completeWork(), draft);
    QVERIFY(submitted.isOk());
    QCOMPARE(counter.memory.cases(), QList{submitted->record});
    const CaseRecord& record = submitted->record;
    QCOMPARE(kindsOf(record.events), (QList{CaseEventKind::Opened, CaseEventKind::Accepted}));
    QCOMPARE(record.applicant.name, u"甲某"_s);
    QCOMPARE(record.applicant.phone, u"13800001111"_s);
    QCOMPARE(record.hall, u"370102001"_s);
    QCOMPARE(record.session, completeWork().session.toJson());
    QCOMPARE(record.events.last().clerk, u"0107"_s);
}

void SubmitCaseTest::missingMaterialLeadsToANotice()
{
    Counter counter;
    const auto submitted = submit(counter, incompleteWork(), draft);
    QVERIFY(submitted.isOk());
    QCOMPARE(submitted->decision.outcome, DecisionOutcome::Noticed);
    QCOMPARE(submitted->decision.missing.size(), 1);
    QCOMPARE(submitted->decision.missing.first().key, u"M-ID@applicant"_s);
    const CaseState state = stateAfter(submitted->record.events);
    QCOMPARE(state.phase, CasePhase::Noticed);
    QCOMPARE(state.firstNotice, submitted->slipNumber);
}

void SubmitCaseTest::everyDecisionCarriesItsSlipNumber()
{
    Counter counter;
    Work receive = completeWork();
    receive.choice.wish = Wish::Receive;
    const QList<std::pair<Work, DocumentKind>> works{
        {completeWork(), DocumentKind::Acceptance},
        {incompleteWork(), DocumentKind::Notice},
        {receive, DocumentKind::Receipt},
        {completeWork().refuse(u"不属于本机关职权范围"_s), DocumentKind::Refusal}};
    for (qsizetype i = 0; i < works.size(); ++i) {
        const auto submitted = submit(counter, works[i].first, QString::number(i + 1));
        QVERIFY(submitted.isOk());
        const auto parts = slipNumberParts(submitted->slipNumber);
        QVERIFY(parts);
        QCOMPARE(parts->kind, works[i].second);
        QCOMPARE(parts->sequence, 1);
    }
}

void SubmitCaseTest::windowsAndDaysCountForThemselves()
{
    Counter counter;
    QSet<QString> numbers;
    Session otherWindow = clerk();
    otherWindow.workplace.window = u"006"_s;
    for (int day = 24; day < 26; ++day) {
        for (const Session& who : {clerk(), otherWindow, clerk()}) {
            const QString id = QString::number(numbers.size());
            const auto submitted =
                counter.submitCase.submit(submission(counter, completeWork(), id), who,
                                          moment(qPrintable(u"2026-11-%1T10:05"_s.arg(day))));
            QVERIFY(submitted.isOk());
            numbers.insert(submitted->record.number.text());
        }
    }
    QCOMPARE(numbers.size(), 6);
    QCOMPARE(caseNumberParts(counter.memory.cases().at(2).number)->sequence, 2);
    QCOMPARE(caseNumberParts(counter.memory.cases().at(3).number)->sequence, 1);
}

void SubmitCaseTest::papersAreStoredWithTheirContent()
{
    Counter counter;
    const auto submitted = submit(counter, completeWork(), draft);
    QVERIFY(submitted.isOk());
    QCOMPARE(submitted->documents.size(), 1);
    const IssuedDocument& paper = counter.memory.cases().first().documents.first();
    QCOMPARE(paper, submitted->documents.first());
    QCOMPARE(paper.number, submitted->slipNumber);
    QCOMPARE(paper.content.value("case"_L1).toString(), submitted->record.number.text());
    QCOMPARE(paper.content.value("events"_L1).toInt(), 2); // written with the decision in view
}

void SubmitCaseTest::oneEntryGoesToTheProvince()
{
    Counter counter;
    const auto submitted = submit(counter, completeWork(), draft);
    QVERIFY(submitted.isOk());
    QCOMPARE(counter.memory.outbox().size(), 1);
    const OutboxEntry& entry = counter.memory.outbox().first();
    QCOMPARE(entry.caseNumber, submitted->record.number);
    QCOMPARE(entry.kind, OutboxKind::CaseUpserted);
    QVERIFY(!entry.key.isEmpty());
    QCOMPARE(entry.body.value("events"_L1).toArray().size(), 2);
}

void SubmitCaseTest::theDraftIsGoneOnceItIsACase()
{
    Counter counter;
    Draft parked;
    parked.id = draft;
    QVERIFY(counter.drafts.save(parked).isOk());
    QVERIFY(submit(counter, completeWork(), draft).isOk());
    QVERIFY(counter.drafts.list()->isEmpty());
}

void SubmitCaseTest::submittingTwiceMakesOneCase()
{
    Counter counter;
    QVERIFY(submit(counter, completeWork(), draft).isOk());
    QVERIFY(submit(counter, completeWork(), draft, "2026-11-24T10:06").isOk());
    QCOMPARE(counter.memory.cases().size(), 1);
    QCOMPARE(counter.memory.cases().first().events.size(), 2);
    QCOMPARE(counter.memory.outbox().size(), 1);
}

void SubmitCaseTest::theRepeatedAnswerIsTheFirstOne()
{
    for (const Work& work :
         {completeWork(), incompleteWork(), completeWork().refuse(u"依法不需要取得行政许可"_s)}) {
        Counter counter;
        const auto first = submit(counter, work, draft);
        const auto again = submit(counter, work, draft, "2026-11-25T09:00");
        QVERIFY(first.isOk() && again.isOk());
        QCOMPARE(again->record, first->record);
        QCOMPARE(again->slipNumber, first->slipNumber);
        QCOMPARE(again->documents, first->documents);
        QCOMPARE(again->decision.outcome, first->decision.outcome);
        QCOMPARE(again->decision.terms, first->decision.terms);
        QCOMPARE(again->decision.receivedOn, first->decision.receivedOn);
        QCOMPARE(again->decision.missing.size(), first->decision.missing.size());
        QCOMPARE(again->decision.choice.reason, first->decision.choice.reason);
        QCOMPARE(again->decision.choice.ground, first->decision.choice.ground);
    }
}

void SubmitCaseTest::aWorkWithoutAnIdentityIsNotStored()
{
    Counter counter;
    const auto submitted = submit(counter, completeWork(), {});
    QVERIFY(!submitted.isOk());
    QCOMPARE(submitted.error().code, u"draft.noId"_s);
    QVERIFY(counter.memory.cases().isEmpty());
}

void SubmitCaseTest::afterAFailureAtAnyCallThereIsAllOrNothing_data()
{
    QTest::addColumn<bool>("isReturning");
    QTest::newRow("a new case") << false;
    QTest::newRow("a correction visit") << true;
}

void SubmitCaseTest::afterAFailureAtAnyCallThereIsAllOrNothing()
{
    QFETCH(const bool, isReturning);
    int failures = 0;
    for (int call = 1;; ++call) {
        Counter counter;
        Work work = completeWork();
        QString id = draft;
        if (isReturning) {
            const auto noticed = submit(counter, incompleteWork(), draft);
            QVERIFY(noticed.isOk());
            work.returning = noticed->record.number;
            id = secondDraft;
        }
        Draft parked;
        parked.id = id;
        QVERIFY(counter.drafts.save(parked).isOk());
        const QList<CaseRecord> before = counter.memory.cases();
        const auto sent = counter.memory.outbox().size();
        counter.cases.failAt(call);
        const auto submitted = submit(counter, work, id);
        if (!counter.cases.hasFailed())
            break;
        ++failures;
        QVERIFY2(!submitted.isOk(), qPrintable(QString::number(call)));
        QCOMPARE(submitted.error().code, u"db.full"_s);
        QCOMPARE(counter.memory.cases(), before);
        QCOMPARE(counter.memory.outbox().size(), sent);
        QCOMPARE(counter.drafts.list()->size(), 1);

        counter.cases.failAt(0); // there is room again: the same submission goes through
        const auto again = submit(counter, work, id);
        QVERIFY(again.isOk());
        QCOMPARE(counter.memory.cases().size(), 1);
        QCOMPARE(caseNumberParts(again->record.number)->sequence, 1);
        QVERIFY(counter.drafts.list()->isEmpty());
    }
    QVERIFY(failures >= 6); // every step of the write was tried
}

void SubmitCaseTest::aHelperMayNotDecide()
{
    Counter counter;
    for (const ClerkRole role : {ClerkRole::Helper, ClerkRole::ItAdmin}) {
        const auto submitted = submit(counter, completeWork(), draft, "2026-11-24T10:05", role);
        QVERIFY(!submitted.isOk());
        QCOMPARE(submitted.error().kind, ErrorKind::Denied);
        QCOMPARE(submitted.error().code, u"session.notAllowed"_s);
    }
    QVERIFY(counter.memory.cases().isEmpty());
}

void SubmitCaseTest::usedUpNumbersAreSaid()
{
    Counter counter;
    QVERIFY(counter.memory
                .write([](CaseWriter& writer) -> Outcome {
                    for (int i = 0; i < lastCaseSequence - 1; ++i) {
                        const auto taken = writer.nextNumber(
                            {u"case"_s, QDate(2026, 11, 24), u"370102001005"_s}, lastCaseSequence);
                        if (!taken)
                            return taken.error();
                    }
                    return Done{};
                })
                .isOk());
    const auto last = submit(counter, completeWork(), draft);
    QVERIFY(last.isOk());
    QCOMPARE(caseNumberParts(last->record.number)->sequence, 999);
    const auto beyond = submit(counter, completeWork(), secondDraft);
    QVERIFY(!beyond.isOk());
    QCOMPARE(beyond.error().code, u"sequence.exhausted"_s);
    QCOMPARE(counter.memory.cases().size(), 1);
}

void SubmitCaseTest::aTerminalThatDoesNotKnowItsPlaceMakesNoNumber()
{
    Counter counter;
    Session lost = clerk();
    lost.workplace.window.clear();
    const auto submitted = counter.submitCase.submit(submission(counter, completeWork(), draft),
                                                     lost, moment("2026-11-24T10:05"));
    QVERIFY(!submitted.isOk());
    QCOMPARE(submitted.error().code, u"workplace.invalid"_s);
    QVERIFY(counter.memory.cases().isEmpty());
}

void SubmitCaseTest::theCorrectionVisitIsPutOnTheSameCase()
{
    Counter counter;
    const auto noticed = submit(counter, incompleteWork(), draft);
    Work corrected = completeWork();
    corrected.returning = noticed->record.number;
    const auto accepted = submit(counter, corrected, secondDraft, "2026-11-27T14:30");
    QVERIFY(accepted.isOk());
    QCOMPARE(accepted->record.number, noticed->record.number);
    QCOMPARE(counter.memory.cases(), QList{accepted->record});
    QCOMPARE(kindsOf(accepted->record.events),
             (QList{CaseEventKind::Opened, CaseEventKind::Noticed, CaseEventKind::Returned,
                    CaseEventKind::Accepted}));
    QCOMPARE(accepted->record.documents.size(), 2);
    QCOMPARE(accepted->documents.size(), 1);
    QCOMPARE(accepted->record.openedAt, noticed->record.openedAt);
    // Corrected material counts from the day it came: 27 November and five working days.
    QCOMPARE(accepted->decision.terms.first().promised.day, QDate(2026, 12, 4));
}

void SubmitCaseTest::theFirstNoticeStaysOnFile()
{
    Counter counter;
    const auto noticed = submit(counter, incompleteWork(), draft);
    Work stillIncomplete = incompleteWork();
    stillIncomplete.returning = noticed->record.number;
    const auto second = submit(counter, stillIncomplete, secondDraft, "2026-11-25T09:00");
    QVERIFY(second.isOk());
    QCOMPARE(second->decision.outcome, DecisionOutcome::Noticed);
    QVERIFY(second->slipNumber != noticed->slipNumber);
    QCOMPARE(stateAfter(second->record.events).firstNotice, noticed->slipNumber);
}

void SubmitCaseTest::aSecondVisitMayNotBeAskedForNewThings()
{
    Counter counter;
    const auto noticed = submit(counter, incompleteWork(), draft);
    Work corrected = completeWork();
    corrected.checklist.remove(u"M-PHOTO"_s); // was there the first time
    corrected.returning = noticed->record.number;
    const auto accepted = submit(counter, corrected, secondDraft, "2026-11-25T09:00");
    QVERIFY(accepted.isOk());
    QCOMPARE(accepted->decision.outcome, DecisionOutcome::Accepted);
    QCOMPARE(accepted->decision.notAskedBefore.size(), 1);
    QCOMPARE(accepted->decision.notAskedBefore.first().key, u"M-PHOTO"_s);
}

void SubmitCaseTest::aReopenedNoticeMayAskForMore()
{
    Counter counter;
    const auto noticed = submit(counter, incompleteWork(), draft);
    const CaseNumber number = noticed->record.number;
    QVERIFY(counter.memory
                .write([&](CaseWriter& writer) {
                    return writer.appendEvents(number, {{u"e1"_s,
                                                         moment("2026-11-24T15:00"),
                                                         u"0001"_s,
                                                         u"001"_s,
                                                         CaseEventKind::NoticeReopened,
                                                         {}}});
                })
                .isOk());
    Work corrected = completeWork();
    corrected.checklist.remove(u"M-PHOTO"_s);
    corrected.returning = number;
    const auto second = submit(counter, corrected, secondDraft, "2026-11-25T09:00");
    QVERIFY(second.isOk());
    QCOMPARE(second->decision.outcome, DecisionOutcome::Noticed);
    QCOMPARE(second->decision.missing.first().key, u"M-PHOTO"_s);
}

void SubmitCaseTest::aClosedCaseTakesNoCorrections()
{
    Counter counter;
    const auto accepted = submit(counter, completeWork(), draft);
    Work again = completeWork();
    again.returning = accepted->record.number;
    const auto refused = submit(counter, again, secondDraft);
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().code, u"case.closed"_s);

    again.returning = CaseNumber(u"370102001202611240050179"_s);
    QCOMPARE(submit(counter, again, secondDraft).error().code, u"case.notFound"_s);
}

void SubmitCaseTest::somebodyElsesChangeIsNotOverwritten()
{
    // Between loading and writing another window saves the case.
    class RacingStore : public FailingCaseStore
    {
    public:
        explicit RacingStore(MemoryCaseStore& store) : FailingCaseStore(store), m_memory(store) {}
        Outcome write(const std::function<Outcome(CaseWriter&)>& work) override
        {
            const CaseRecord other = m_memory.cases().first();
            const Outcome changed =
                m_memory.write([&](CaseWriter& writer) { return writer.updateCase(other); });
            return changed ? FailingCaseStore::write(work) : changed;
        }

    private:
        MemoryCaseStore& m_memory;
    };

    Counter counter;
    const auto noticed = submit(counter, incompleteWork(), draft);
    RacingStore racing(counter.memory);
    const SubmitCase submitCase(racing, counter.composer, counter.calendar, {});
    Work corrected = completeWork();
    corrected.returning = noticed->record.number;
    const auto late = submitCase.submit(submission(counter, corrected, secondDraft), clerk(),
                                        moment("2026-11-25T09:00"));
    QVERIFY(!late.isOk());
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    QCOMPARE(late.error().code, u"case.changed"_s);
    QCOMPARE(counter.memory.cases().first().events.size(), 2);
}

void SubmitCaseTest::materialReceivedIsDecidedLater()
{
    Counter counter;
    Work receive = completeWork();
    receive.choice.wish = Wish::Receive;
    const auto received = submit(counter, receive, draft, "2026-11-20T16:00");
    QVERIFY(received.isOk());
    QCOMPARE(received->decision.noticeBy.day, QDate(2026, 11, 27));

    Work decided = completeWork();
    decided.returning = received->record.number;
    const auto accepted = submit(counter, decided, secondDraft, "2026-11-24T09:00");
    QVERIFY(accepted.isOk());
    QCOMPARE(kindsOf(accepted->record.events),
             (QList{CaseEventKind::Opened, CaseEventKind::Received, CaseEventKind::Accepted}));
    QCOMPARE(accepted->decision.receivedOn, QDate(2026, 11, 20));
    QCOMPARE(accepted->decision.terms.first().acceptedOn, QDate(2026, 11, 24));
}

void SubmitCaseTest::afterFiveSilentDaysNothingIsLeftToDecide()
{
    Counter counter;
    Work receive = incompleteWork();
    receive.choice.wish = Wish::Receive;
    const auto received = submit(counter, receive, draft, "2026-11-20T16:00");
    Work decided = incompleteWork();
    decided.returning = received->record.number;
    const auto lastDay = counter.submitCase.preview(submission(counter, decided, secondDraft),
                                                    moment("2026-11-27T17:00"));
    QVERIFY(lastDay.isOk());
    const auto late = submit(counter, decided, secondDraft, "2026-11-28T09:00");
    QVERIFY(!late.isOk());
    QCOMPARE(late.error().code, u"case.deemedAccepted"_s);
    QCOMPARE(counter.memory.cases().first().events.size(), 2);
}

void SubmitCaseTest::afterTheCutOffTimeTheNextWorkingDayCounts()
{
    Counter counter;
    const SubmitCase strict(counter.cases, counter.composer, counter.calendar, {QTime(16, 30)});
    const auto submitted = strict.submit(submission(counter, completeWork(), draft), clerk(),
                                         moment("2026-11-27T16:31"));
    QVERIFY(submitted.isOk());
    QCOMPARE(submitted->decision.receivedOn, QDate(2026, 11, 30)); // the 28th is a Saturday
}

void SubmitCaseTest::thePreviewStoresNothing()
{
    Counter counter;
    const auto decision = counter.submitCase.preview(submission(counter, incompleteWork(), draft),
                                                     moment("2026-11-24T10:05"));
    QVERIFY(decision.isOk());
    QCOMPARE(decision->outcome, DecisionOutcome::Noticed);
    QVERIFY(counter.memory.cases().isEmpty());
    QVERIFY(counter.memory.outbox().isEmpty());
}

QTEST_GUILESS_MAIN(SubmitCaseTest)
#include "tst_submitcase.moc"
