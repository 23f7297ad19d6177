// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestate.h"
#include "core/cases/decisionevent.h"
#include "core/cases/eventpayload.h"
#include "tests/support/lifeline.h"
#include "tests/support/moment.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

MissingItem missing(const QString& key)
{
    return {MissingKind::Material, key, key, u"material.missing"_s, {}, {}};
}

QStringList keysOf(const QList<MissingItem>& items)
{
    QStringList keys;
    for (const MissingItem& item : items)
        keys.append(item.key);
    return keys;
}

MatterPhase phaseOf(const Lifeline& line, const char* matter)
{
    return line.state().matter(MatterId(QString::fromLatin1(matter)))->phase;
}

Lifeline accepted(const QStringList& matters = {u"A"_s, u"B"_s})
{
    return Lifeline()
        .add("2026-11-24", CaseEventKind::Opened)
        .add("2026-11-24", CaseEventKind::Accepted,
             acceptedOn("2026-11-24", matters, "2026-12-01"));
}

} // namespace

/// The state of a case is the fold of its events.
class CaseStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutEventsItIsADraft();
    void receivedMaterialWaitsForItsNotice();
    void theFirstNoticeStays();
    void aReopenedNoticeGrows();
    void theApplicantIsBackUntilTheNextDecision();
    void acceptanceIsPerMatter();
    void refusalEndsTheCase();
    void withdrawalEndsTheCase();
    void resultsAreKeptPerMatter();
    void theNewTermsOfAWaitingMatterCount();
    void aPauseStopsOneMatter();
    void anExtensionIsRemembered();
    void deferredMaterialIsAwaitedUntilItArrives();
    void printingChangesNothing();
    void silenceAccepts();
    void aRepeatedEventCountsOnce();
    void whatADecisionPutsOnFileIsReadBack_data();
    void whatADecisionPutsOnFileIsReadBack();
};

void CaseStateTest::withoutEventsItIsADraft()
{
    const CaseState state = stateAfter({});
    QCOMPARE(state.phase, CasePhase::Draft);
    QVERIFY(state.matters.isEmpty());
}

void CaseStateTest::receivedMaterialWaitsForItsNotice()
{
    const auto line = Lifeline()
                          .add("2026-11-24", CaseEventKind::Opened)
                          .add("2026-11-24T11:00", CaseEventKind::Received,
                               payload::received({QDate(2026, 12, 1), false}));
    QCOMPARE(line.state().phase, CasePhase::Received);
    QCOMPARE(line.state().receivedAt, moment("2026-11-24T11:00"));
    QCOMPARE(line.state().noticeBy.day, QDate(2026, 12, 1));
}

void CaseStateTest::theFirstNoticeStays()
{
    const auto line = Lifeline()
                          .add("2026-11-24", CaseEventKind::Opened)
                          .add("2026-11-24", CaseEventKind::Noticed,
                               payload::noticed(u"N1"_s, {missing(u"M-1"_s), missing(u"M-2"_s)}))
                          .add("2026-11-26", CaseEventKind::Returned)
                          .add("2026-11-26", CaseEventKind::Noticed,
                               payload::noticed(u"N2"_s, {missing(u"M-2"_s)}));
    QCOMPARE(line.state().phase, CasePhase::Noticed);
    QCOMPARE(line.state().firstNotice, u"N1"_s);
    QCOMPARE(keysOf(line.state().firstNoticeItems), (QStringList{u"M-1"_s, u"M-2"_s}));
}

void CaseStateTest::aReopenedNoticeGrows()
{
    auto line = Lifeline()
                    .add("2026-11-24", CaseEventKind::Noticed,
                         payload::noticed(u"N1"_s, {missing(u"M-1"_s)}))
                    .add("2026-11-25", CaseEventKind::NoticeReopened, payload::because(u"漏"_s));
    QVERIFY(line.state().isNoticeReopened);
    line.add("2026-11-26", CaseEventKind::Noticed, payload::noticed(u"N2"_s, {missing(u"M-3"_s)}));
    QVERIFY(!line.state().isNoticeReopened); // once
    QCOMPARE(keysOf(line.state().firstNoticeItems), (QStringList{u"M-1"_s, u"M-3"_s}));
    QCOMPARE(line.state().firstNotice, u"N1"_s);
}

void CaseStateTest::theApplicantIsBackUntilTheNextDecision()
{
    auto line = Lifeline()
                    .add("2026-11-24", CaseEventKind::Noticed, payload::noticed(u"N1"_s, {}))
                    .add("2026-11-26", CaseEventKind::Returned);
    QVERIFY(line.state().isApplicantBack);
    QCOMPARE(line.state().phase, CasePhase::Noticed);
    line.add("2026-11-26", CaseEventKind::Accepted,
             acceptedOn("2026-11-26", {u"A"_s}, "2026-12-03"));
    QVERIFY(!line.state().isApplicantBack);
    QCOMPARE(line.state().phase, CasePhase::Accepted);
}

void CaseStateTest::acceptanceIsPerMatter()
{
    MatterTerm running;
    running.matter = MatterId(u"A"_s);
    MatterTerm waiting;
    waiting.matter = MatterId(u"B"_s);
    waiting.standing = MatterStanding::Waiting;
    MatterTerm refused;
    refused.matter = MatterId(u"C"_s);
    refused.standing = MatterStanding::Refused;
    const auto line = Lifeline().add("2026-11-24", CaseEventKind::Accepted,
                                     payload::accepted({running, waiting, refused}, {}));
    QCOMPARE(phaseOf(line, "A"), MatterPhase::Running);
    QCOMPARE(phaseOf(line, "B"), MatterPhase::Waiting);
    QCOMPARE(phaseOf(line, "C"), MatterPhase::Refused);
    QVERIFY(!line.state().matter(MatterId(u"D"_s)));
}

void CaseStateTest::refusalEndsTheCase()
{
    const auto line =
        Lifeline().add("2026-11-24", CaseEventKind::Refused, payload::because(u"不属于"_s));
    QCOMPARE(line.state().phase, CasePhase::Refused);
}

void CaseStateTest::withdrawalEndsTheCase()
{
    const auto line = accepted().add("2026-11-25", CaseEventKind::Withdrawn);
    QCOMPARE(line.state().phase, CasePhase::Withdrawn);
    QCOMPARE(line.state().lastChange, moment("2026-11-25T09:00"));
}

void CaseStateTest::resultsAreKeptPerMatter()
{
    auto line = accepted()
                    .add("2026-11-26", CaseEventKind::MatterDecided,
                         payload::matterDecided(MatterId(u"A"_s), true))
                    .add("2026-11-27", CaseEventKind::MatterDecided,
                         payload::matterDecided(MatterId(u"B"_s), false));
    QCOMPARE(phaseOf(line, "A"), MatterPhase::Granted);
    QCOMPARE(phaseOf(line, "B"), MatterPhase::Denied);
    line.add("2026-11-28", CaseEventKind::PickedUp, payload::ofMatter(MatterId(u"A"_s)));
    QCOMPARE(phaseOf(line, "A"), MatterPhase::PickedUp);
    QVERIFY(line.state().matter(MatterId(u"A"_s))->isDecided());
}

void CaseStateTest::theNewTermsOfAWaitingMatterCount()
{
    MatterTerm waiting;
    waiting.matter = MatterId(u"B"_s);
    waiting.standing = MatterStanding::Waiting;
    MatterTerm started = waiting;
    started.standing = MatterStanding::Accepted;
    started.acceptedOn = QDate(2026, 11, 26);
    const auto line =
        Lifeline()
            .add("2026-11-24", CaseEventKind::Accepted, payload::accepted({waiting}, {}))
            .add("2026-11-26", CaseEventKind::PredecessorDecided, payload::termsChanged({started}));
    QCOMPARE(phaseOf(line, "B"), MatterPhase::Running);
    QCOMPARE(line.state().matters.size(), 1);
    QCOMPARE(line.state().matters.first().term, started);
}

void CaseStateTest::aPauseStopsOneMatter()
{
    auto line =
        accepted().add("2026-11-25", CaseEventKind::Paused, payload::ofMatter(MatterId(u"A"_s)));
    QCOMPARE(phaseOf(line, "A"), MatterPhase::Paused);
    QCOMPARE(phaseOf(line, "B"), MatterPhase::Running);
    QCOMPARE(line.state().matter(MatterId(u"A"_s))->pausedOn, QDate(2026, 11, 25));
    const MatterTerm term = line.state().matter(MatterId(u"A"_s))->term;
    line.add("2026-11-27", CaseEventKind::Resumed, payload::termsChanged({term}));
    QCOMPARE(phaseOf(line, "A"), MatterPhase::Running);
    QVERIFY(!line.state().matter(MatterId(u"A"_s))->pausedOn.isValid());
}

void CaseStateTest::anExtensionIsRemembered()
{
    auto line = accepted();
    const MatterTerm term = line.state().matter(MatterId(u"A"_s))->term;
    line.add("2026-11-25", CaseEventKind::Extended, payload::termsChanged({term}));
    QVERIFY(line.state().matter(MatterId(u"A"_s))->isExtended);
    QVERIFY(!line.state().matter(MatterId(u"B"_s))->isExtended);
}

void CaseStateTest::deferredMaterialIsAwaitedUntilItArrives()
{
    auto line = Lifeline().add(
        "2026-11-24", CaseEventKind::Accepted,
        payload::accepted({}, {{u"M-1"_s, {QDate(2026, 12, 1), false}}, {u"M-2"_s, {}}}));
    QCOMPARE(line.state().deferred.size(), 2);
    line.add("2026-12-02", CaseEventKind::DeferredMaterialDue, payload::ofMaterial(u"M-1"_s));
    QCOMPARE(line.state().deferred.size(), 2); // it is late, not given up
    line.add("2026-12-03", CaseEventKind::DeferredMaterialArrived, payload::ofMaterial(u"M-1"_s));
    QCOMPARE(line.state().deferred.size(), 1);
    QCOMPARE(line.state().deferred.first().material, u"M-2"_s);
}

void CaseStateTest::printingChangesNothing()
{
    const auto before = accepted();
    auto after = before;
    after.add("2026-11-24", CaseEventKind::Printed).add("2026-11-25", CaseEventKind::Reprinted);
    QCOMPARE(after.state().phase, before.state().phase);
    QCOMPARE(phaseOf(after, "A"), phaseOf(before, "A"));
}

void CaseStateTest::silenceAccepts()
{
    const auto line = Lifeline()
                          .add("2026-11-20", CaseEventKind::Received,
                               payload::received({QDate(2026, 11, 27), false}))
                          .add("2026-11-30", CaseEventKind::DeemedAccepted,
                               acceptedOn("2026-11-20", {u"A"_s}, "2026-11-27"));
    QCOMPARE(line.state().phase, CasePhase::Accepted);
    QVERIFY(line.state().isDeemedAccepted);
    QVERIFY(!line.state().noticeBy.isSet());
}

void CaseStateTest::aRepeatedEventCountsOnce()
{
    QList<CaseEvent> events = accepted()
                                  .add("2026-11-26", CaseEventKind::MatterDecided,
                                       payload::matterDecided(MatterId(u"A"_s), true))
                                  .events();
    CaseEvent repeated = events.at(1); // Accepted, sent twice
    events.append(repeated);
    QCOMPARE(stateAfter(events).matter(MatterId(u"A"_s))->phase, MatterPhase::Granted);
}

void CaseStateTest::whatADecisionPutsOnFileIsReadBack_data()
{
    QTest::addColumn<DecisionOutcome>("outcome");
    QTest::newRow("accepted") << DecisionOutcome::Accepted;
    QTest::newRow("noticed") << DecisionOutcome::Noticed;
    QTest::newRow("received") << DecisionOutcome::Received;
    QTest::newRow("refused") << DecisionOutcome::Refused;
}

void CaseStateTest::whatADecisionPutsOnFileIsReadBack()
{
    QFETCH(const DecisionOutcome, outcome);
    DecisionOnFile onFile;
    Decision& decision = onFile.decision;
    decision.outcome = outcome;
    decision.receivedOn = QDate(2026, 11, 23);
    decision.missing = {missing(u"M-1"_s)};
    decision.notAskedBefore = {missing(u"M-9"_s)};
    onFile.slipNumber = u"N1"_s;
    onFile.documents = QStringList{u"p1"_s, u"p2"_s};
    if (outcome == DecisionOutcome::Accepted) {
        MatterTerm term;
        term.matter = MatterId(u"A"_s);
        decision.terms = {term};
        decision.deferred = {{u"M-1"_s, {QDate(2026, 12, 1), true}}};
    }
    if (outcome == DecisionOutcome::Received)
        decision.noticeBy = {QDate(2026, 11, 30), true};
    if (outcome == DecisionOutcome::Refused) {
        decision.choice = {Wish::Refuse, RefusalGround::NotCompetent, u"不属于"_s, u"某局"_s};
    }
    CaseEvent event;
    event.kind = eventKindOf(outcome);
    event.payload = toPayload(onFile);
    const DecisionOnFile read = decisionOnFile(event);
    QCOMPARE(read.decision.outcome, outcome);
    QCOMPARE(read.decision.receivedOn, decision.receivedOn);
    QCOMPARE(keysOf(read.decision.missing), keysOf(decision.missing));
    QCOMPARE(keysOf(read.decision.notAskedBefore), keysOf(decision.notAskedBefore));
    QCOMPARE(read.decision.terms, decision.terms);
    QCOMPARE(read.decision.deferred, decision.deferred);
    QCOMPARE(read.decision.noticeBy, decision.noticeBy);
    QCOMPARE(read.decision.choice.reason, decision.choice.reason);
    QCOMPARE(read.decision.choice.ground, decision.choice.ground);
    QCOMPARE(read.decision.choice.competentAgency, decision.choice.competentAgency);
    QCOMPARE(read.slipNumber, onFile.slipNumber);
    QCOMPARE(read.documents, onFile.documents);
}

QTEST_GUILESS_MAIN(CaseStateTest)
#include "tst_casestate.moc"
