// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workcalendar.h"
#include "core/cases/acceptedterms.h"
#include "core/cases/eventpayload.h"
#include "core/cases/matterresult.h"
#include "tests/support/builtincalendar.h"
#include "tests/support/catalogbuilder.h"
#include "tests/support/lifeline.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// The result of one matter, and what follows for those that wait.
class MatterResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSuccessorsClockStartsWhenTheResultArrives();
    void aMatterWithTwoPredecessorsWaitsForBoth();
    void aSuccessorStartsAfterItsPredecessorWasFetched();
    void onlyTheNextInTheChainStarts();
    void aDenialWantsItsReason();
    void whatWaitsForADeniedMatterCanNotBeAccepted();
    void theOthersGoOnAfterADenial();
    void whatDoesNotRunIsNotDecided();
    void aCaseWithADenialCanBeCompleted();

private:
    Lifeline accepted() const;
    CaseChange result(const char* matter, bool isGranted = true,
                      QDate arrivedOn = QDate(2026, 11, 26)) const;
    static MatterPhase phaseOf(const Lifeline& line, const char* matter)
    {
        return line.state().matter(MatterId(QString::fromLatin1(matter)))->phase;
    }
    static QDate promised(const Lifeline& line, const char* matter)
    {
        return line.state().matter(MatterId(QString::fromLatin1(matter)))->term.promised.day;
    }
    const Scenario& scenario() const { return m_catalog->scenarios().first(); }

    // A -> B -> C, and D waits for A and E.
    CatalogPtr m_catalog = catalog(R"(
        scenario S1
        include A B C D E
        matter A promised=5 unit=workingDays
        matter B promised=3 unit=workingDays
        matter C promised=2 unit=workingDays
        matter D promised=4 unit=workingDays
        matter E promised=1 unit=workingDays
        chain A -> B hard
        chain B -> C hard
        chain A -> D hard
        chain E -> D hard
    )");
    WorkCalendar m_calendar = builtinCalendar();
};

Lifeline MatterResultTest::accepted() const
{
    const Situation situation{{}, {}, {}, {}, QDate(2026, 11, 24)};
    const MatterSelection selection = selectMatters(scenario(), situation);
    const auto terms = acceptedTerms(selection, hardPredecessors(scenario(), situation, selection),
                                     QDate(2026, 11, 24), m_calendar);
    return Lifeline().add("2026-11-24", CaseEventKind::Accepted, payload::accepted(terms, {}));
}

CaseChange MatterResultTest::result(const char* matter, bool isGranted, QDate arrivedOn) const
{
    return matterDecision({MatterId(QString::fromLatin1(matter)), isGranted, u"证1号"_s,
                           isGranted ? QString() : u"不符合规划"_s, arrivedOn},
                          scenario(), m_calendar);
}

void MatterResultTest::theSuccessorsClockStartsWhenTheResultArrives()
{
    auto line = accepted();
    QCOMPARE(phaseOf(line, "B"), MatterPhase::Waiting);
    QVERIFY(!promised(line, "B").isValid());
    line.add("2026-11-26", result("A"));
    QCOMPARE(phaseOf(line, "A"), MatterPhase::Granted);
    QCOMPARE(phaseOf(line, "B"), MatterPhase::Running);
    QCOMPARE(promised(line, "B"), QDate(2026, 12, 1)); // 26 November and three working days
    QCOMPARE(line.state().matter(MatterId(u"B"_s))->term.acceptedOn, QDate(2026, 11, 26));
    QCOMPARE(line.events().last().kind, CaseEventKind::PredecessorDecided);
    QCOMPARE(payload::matter(line.events().last().payload), MatterId(u"A"_s));
}

void MatterResultTest::aMatterWithTwoPredecessorsWaitsForBoth()
{
    auto line = accepted().add("2026-11-26", result("A"));
    QCOMPARE(phaseOf(line, "D"), MatterPhase::Waiting);
    line.add("2026-11-30", result("E", true, QDate(2026, 11, 30)));
    QCOMPARE(phaseOf(line, "D"), MatterPhase::Running);
    QCOMPARE(promised(line, "D"), QDate(2026, 12, 4));
}

void MatterResultTest::aSuccessorStartsAfterItsPredecessorWasFetched()
{
    auto line = accepted()
                    .add("2026-11-25", result("E"))
                    .add("2026-11-25", CaseEventKind::PickedUp, payload::ofMatter(MatterId(u"E"_s)))
                    .add("2026-11-26", result("A"));
    QCOMPARE(phaseOf(line, "D"), MatterPhase::Running);
}

void MatterResultTest::onlyTheNextInTheChainStarts()
{
    const auto line = accepted().add("2026-11-26", result("A"));
    QCOMPARE(phaseOf(line, "C"), MatterPhase::Waiting);
    QVERIFY(!promised(line, "C").isValid());
}

void MatterResultTest::aDenialWantsItsReason()
{
    const auto line = accepted().add(
        "2026-11-26", matterDecision({MatterId(u"A"_s), false, {}, u" "_s, QDate(2026, 11, 26)},
                                     scenario(), m_calendar));
    QCOMPARE(line.refusal(), u"case.denialWithoutReason"_s);
}

void MatterResultTest::whatWaitsForADeniedMatterCanNotBeAccepted()
{
    const auto line = accepted().add("2026-11-26", result("A", false));
    QCOMPARE(phaseOf(line, "A"), MatterPhase::Denied);
    QCOMPARE(phaseOf(line, "B"), MatterPhase::Refused);
    QCOMPARE(phaseOf(line, "C"), MatterPhase::Refused); // it waited for B
    QCOMPARE(phaseOf(line, "D"), MatterPhase::Refused);
    QVERIFY(!line.state().matter(MatterId(u"C"_s))->term.reason.isEmpty());
}

void MatterResultTest::theOthersGoOnAfterADenial()
{
    const auto line = accepted().add("2026-11-26", result("A", false));
    QCOMPARE(phaseOf(line, "E"), MatterPhase::Running);
    QCOMPARE(line.state().phase, CasePhase::Accepted);
}

void MatterResultTest::whatDoesNotRunIsNotDecided()
{
    QCOMPARE(accepted().add("2026-11-26", result("B")).refusal(), u"case.matterNotRunning"_s);
    QCOMPARE(accepted().add("2026-11-26", result("Z")).refusal(), u"case.matterNotRunning"_s);
    const auto twice = accepted().add("2026-11-26", result("A")).add("2026-11-26", result("A"));
    QCOMPARE(twice.refusal(), u"case.matterNotRunning"_s);
}

void MatterResultTest::aCaseWithADenialCanBeCompleted()
{
    const auto line =
        accepted().add("2026-11-26", result("A", false)).add("2026-11-27", result("E"));
    QVERIFY(actionsFor(line.state(), ClerkRole::Clerk).contains(CaseAction::Complete));
}

QTEST_GUILESS_MAIN(MatterResultTest)
#include "tst_matterresult.moc"
