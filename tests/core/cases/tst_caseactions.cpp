// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caseactions.h"
#include "core/cases/eventpayload.h"
#include "tests/support/lifeline.h"

#include <QSet>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

const QList<CasePhase> phases{CasePhase::Draft,    CasePhase::Received, CasePhase::Noticed,
                              CasePhase::Accepted, CasePhase::Refused,  CasePhase::Withdrawn,
                              CasePhase::Completed};

Lifeline accepted()
{
    return Lifeline().add("2026-11-24", CaseEventKind::Accepted,
                          acceptedOn("2026-11-24", {u"A"_s}, "2026-12-01"));
}

bool has(const Lifeline& line, CaseAction action, ClerkRole role = ClerkRole::Supervisor)
{
    return actionsFor(line.state(), role).contains(action);
}

} // namespace

/// Who may do what with a case, and when.
class CaseActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachActionIsThereInThesePhasesAlone_data();
    void eachActionIsThereInThesePhasesAlone();
    void aSupervisorMayDoAllAClerkMay();
    void aHelperNeverDecides();
    void theMachinesKeeperHasNoCases();
    void onlyASupervisorStopsClocksAndReopensNotices();
    void aNoticedCaseIsEditedOnceTheApplicantIsBack();
    void clocksAreStoppedAndStartedOnlyWhereTheyRunOrStand();
    void resultsAreHandedOutOnceTheyAreThere();
    void aCaseIsCompletedOnceEveryMatterHasItsResult();
    void materialIsRecordedOnlyWhereItIsAwaited();
    void aNoticeIsReopenedOnce();
};

void CaseActionsTest::eachActionIsThereInThesePhasesAlone_data()
{
    using A = CaseAction;
    using P = CasePhase;
    QTest::addColumn<CaseAction>("action");
    QTest::addColumn<QList<CasePhase>>("allowed");
    const QList<P> open{P::Draft, P::Received, P::Noticed};
    const QList<P> numbered{P::Received,  P::Noticed, P::Accepted,
                            P::Completed, P::Refused, P::Withdrawn};
    const QList<P> acceptedOnly{P::Accepted};
    QTest::newRow("edit") << A::Edit << open;
    QTest::newRow("decide") << A::Decide << open;
    QTest::newRow("refuse") << A::Refuse << open;
    QTest::newRow("withdraw") << A::Withdraw << QList<P>{P::Received, P::Noticed, P::Accepted};
    QTest::newRow("return") << A::RecordReturn << QList<P>{P::Noticed};
    QTest::newRow("reopen") << A::ReopenNotice << QList<P>{P::Noticed};
    QTest::newRow("result") << A::RecordDecision << acceptedOnly;
    QTest::newRow("material") << A::RecordMaterial << acceptedOnly;
    QTest::newRow("pause") << A::Pause << acceptedOnly;
    QTest::newRow("resume") << A::Resume << acceptedOnly;
    QTest::newRow("extend") << A::Extend << acceptedOnly;
    QTest::newRow("complete") << A::Complete << acceptedOnly;
    QTest::newRow("hand out") << A::HandOut << QList<P>{P::Accepted, P::Completed};
    QTest::newRow("reprint") << A::Reprint << numbered;
}

void CaseActionsTest::eachActionIsThereInThesePhasesAlone()
{
    QFETCH(const CaseAction, action);
    QFETCH(const QList<CasePhase>, allowed);
    for (const CasePhase phase : phases)
        QCOMPARE(actionsFor(phase, ClerkRole::Supervisor).contains(action),
                 allowed.contains(phase));
}

void CaseActionsTest::aSupervisorMayDoAllAClerkMay()
{
    for (const CasePhase phase : phases) {
        for (const CaseAction action : actionsFor(phase, ClerkRole::Clerk))
            QVERIFY(actionsFor(phase, ClerkRole::Supervisor).contains(action));
    }
}

void CaseActionsTest::aHelperNeverDecides()
{
    const QSet<CaseAction> helpers{CaseAction::Edit, CaseAction::RecordReturn,
                                   CaseAction::RecordMaterial};
    for (const CasePhase phase : phases) {
        for (const CaseAction action : actionsFor(phase, ClerkRole::Helper))
            QVERIFY(helpers.contains(action));
    }
}

void CaseActionsTest::theMachinesKeeperHasNoCases()
{
    for (const CasePhase phase : phases)
        QVERIFY(actionsFor(phase, ClerkRole::ItAdmin).isEmpty());
}

void CaseActionsTest::onlyASupervisorStopsClocksAndReopensNotices()
{
    for (const CaseAction action :
         {CaseAction::Pause, CaseAction::Resume, CaseAction::Extend, CaseAction::ReopenNotice}) {
        for (const CasePhase phase : phases)
            QVERIFY(!actionsFor(phase, ClerkRole::Clerk).contains(action));
    }
}

void CaseActionsTest::aNoticedCaseIsEditedOnceTheApplicantIsBack()
{
    auto line = Lifeline().add("2026-11-24", CaseEventKind::Noticed, payload::noticed(u"N"_s, {}));
    QVERIFY(!has(line, CaseAction::Edit));
    QVERIFY(!has(line, CaseAction::Decide));
    QVERIFY(has(line, CaseAction::RecordReturn, ClerkRole::Helper));
    line.add("2026-11-26", CaseEventKind::Returned);
    QVERIFY(has(line, CaseAction::Edit, ClerkRole::Helper));
    QVERIFY(has(line, CaseAction::Decide));
    QVERIFY(!has(line, CaseAction::RecordReturn));
}

void CaseActionsTest::clocksAreStoppedAndStartedOnlyWhereTheyRunOrStand()
{
    auto line = accepted();
    QVERIFY(has(line, CaseAction::Pause));
    QVERIFY(has(line, CaseAction::Extend));
    QVERIFY(!has(line, CaseAction::Resume));
    line.add("2026-11-25", CaseEventKind::Paused, payload::ofMatter(MatterId(u"A"_s)));
    QVERIFY(!has(line, CaseAction::Pause));
    QVERIFY(!has(line, CaseAction::RecordDecision));
    QVERIFY(has(line, CaseAction::Resume));
}

void CaseActionsTest::resultsAreHandedOutOnceTheyAreThere()
{
    auto line = accepted();
    QVERIFY(!has(line, CaseAction::HandOut));
    line.add("2026-11-26", CaseEventKind::MatterDecided,
             payload::matterDecided(MatterId(u"A"_s), true));
    QVERIFY(has(line, CaseAction::HandOut));
    line.add("2026-11-27", CaseEventKind::PickedUp, payload::ofMatter(MatterId(u"A"_s)));
    QVERIFY(!has(line, CaseAction::HandOut));
}

void CaseActionsTest::aCaseIsCompletedOnceEveryMatterHasItsResult()
{
    auto line = accepted();
    QVERIFY(!has(line, CaseAction::Complete));
    line.add("2026-11-26", CaseEventKind::MatterDecided,
             payload::matterDecided(MatterId(u"A"_s), false));
    QVERIFY(has(line, CaseAction::Complete));
}

void CaseActionsTest::materialIsRecordedOnlyWhereItIsAwaited()
{
    QVERIFY(!has(accepted(), CaseAction::RecordMaterial));
    const auto line = Lifeline().add("2026-11-24", CaseEventKind::Accepted,
                                     payload::accepted({}, {{u"M-1"_s, {}}}));
    QVERIFY(has(line, CaseAction::RecordMaterial, ClerkRole::Helper));
}

void CaseActionsTest::aNoticeIsReopenedOnce()
{
    auto line = Lifeline().add("2026-11-24", CaseEventKind::Noticed, payload::noticed(u"N"_s, {}));
    QVERIFY(has(line, CaseAction::ReopenNotice));
    line.add("2026-11-25", CaseEventKind::NoticeReopened);
    QVERIFY(!has(line, CaseAction::ReopenNotice));
}

QTEST_GUILESS_MAIN(CaseActionsTest)
#include "tst_caseactions.moc"
