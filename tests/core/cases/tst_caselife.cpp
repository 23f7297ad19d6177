// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/caselife.h"
#include "core/cases/eventpayload.h"
#include "tests/support/lifeline.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

const MatterId a{u"A"_s};

Lifeline accepted()
{
    return Lifeline().add("2026-11-24", CaseEventKind::Accepted,
                          acceptedOn("2026-11-24", {u"A"_s}, "2026-12-01"));
}

Lifeline granted()
{
    return accepted().add("2026-11-26", CaseEventKind::MatterDecided,
                          payload::matterDecided(a, true));
}

Lifeline awaiting()
{
    return Lifeline().add("2026-11-24", CaseEventKind::Accepted,
                          payload::accepted({}, {{u"M-1"_s, {QDate(2026, 12, 1), false}}}));
}

} // namespace

/// What happens to a case after the window decided.
class CaseLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theApplicantMayWithdraw();
    void nothingIsWithdrawnWithoutAReason();
    void whatIsDecidedIsNotWithdrawn();
    void deferredMaterialArrives();
    void materialNobodyAwaitsIsNotRecorded();
    void materialIsOverdueOnceItsDayHasPassed();
    void aCaseIsCompletedOnce();
    void aResultIsHandedToWhoSignsForIt();
    void resultsAreHandedOutAfterTheEndToo();
    void aSupervisorReopensTheNotice();
    void whoMayNotIsToldToAsk();
    void whatTheCaseDoesNotAllowIsSaid();
};

void CaseLifeTest::theApplicantMayWithdraw()
{
    auto line = accepted().add("2026-11-25", withdrawal(u" 申请人改变主意 "_s));
    QCOMPARE(line.state().phase, CasePhase::Withdrawn);
    QCOMPARE(payload::reason(line.events().last().payload), u"申请人改变主意"_s);
}

void CaseLifeTest::nothingIsWithdrawnWithoutAReason()
{
    const auto line = accepted().add("2026-11-25", withdrawal(u" "_s));
    QCOMPARE(line.refusal(), u"case.reasonMissing"_s);
    QCOMPARE(line.state().phase, CasePhase::Accepted);
}

void CaseLifeTest::whatIsDecidedIsNotWithdrawn()
{
    QCOMPARE(granted().add("2026-11-27", withdrawal(u"撤回"_s)).refusal(), u"case.allDecided"_s);
}

void CaseLifeTest::deferredMaterialArrives()
{
    const auto line = awaiting().add("2026-11-27", materialArrival(u"M-1"_s));
    QVERIFY(line.state().deferred.isEmpty());
}

void CaseLifeTest::materialNobodyAwaitsIsNotRecorded()
{
    QCOMPARE(awaiting().add("2026-11-27", materialArrival(u"M-2"_s)).refusal(),
             u"case.notDeferred"_s);
}

void CaseLifeTest::materialIsOverdueOnceItsDayHasPassed()
{
    auto line = awaiting();
    line.add("2026-12-01", materialOverdue(u"M-1"_s, QDate(2026, 12, 1)));
    QCOMPARE(line.refusal(), u"case.notDueYet"_s);
    line.add("2026-12-02", materialOverdue(u"M-1"_s, QDate(2026, 12, 2)));
    QCOMPARE(line.events().last().kind, CaseEventKind::DeferredMaterialDue);
    QCOMPARE(line.state().deferred.size(), 1);
}

void CaseLifeTest::aCaseIsCompletedOnce()
{
    QCOMPARE(accepted().add("2026-11-27", completion()).refusal(), u"case.notNow"_s);
    auto line = granted().add("2026-11-27", completion());
    QCOMPARE(line.state().phase, CasePhase::Completed);
    line.add("2026-11-28", completion());
    QCOMPARE(line.refusal(), u"case.notNow"_s);
}

void CaseLifeTest::aResultIsHandedToWhoSignsForIt()
{
    QCOMPARE(granted().add("2026-11-27", handingOut({a, {}, {}})).refusal(),
             u"case.receiverMissing"_s);
    auto line = granted().add("2026-11-27", handingOut({a, u"甲某"_s, u"证1号"_s}));
    QCOMPARE(line.state().matter(a)->phase, MatterPhase::PickedUp);
    QCOMPARE(line.events().last().payload.value("receiver"_L1).toString(), u"甲某"_s);
    line.add("2026-11-28", handingOut({a, u"乙某"_s, {}}));
    QCOMPARE(line.refusal(), u"case.notNow"_s); // there is nothing left
}

void CaseLifeTest::resultsAreHandedOutAfterTheEndToo()
{
    const auto line =
        granted().add("2026-11-27", completion()).add("2026-12-10", handingOut({a, u"甲某"_s, {}}));
    QCOMPARE(line.state().matter(a)->phase, MatterPhase::PickedUp);
    QCOMPARE(line.state().phase, CasePhase::Completed);
}

void CaseLifeTest::aSupervisorReopensTheNotice()
{
    auto line = Lifeline().add("2026-11-24", CaseEventKind::Noticed, payload::noticed(u"N"_s, {}));
    line.add("2026-11-25", noticeReopening({}));
    QCOMPARE(line.refusal(), u"case.reasonMissing"_s);
    line.add("2026-11-25", noticeReopening(u"首次告知遗漏照片"_s));
    QVERIFY(line.state().isNoticeReopened);
}

void CaseLifeTest::whoMayNotIsToldToAsk()
{
    const auto line =
        Lifeline().add("2026-11-24", CaseEventKind::Noticed, payload::noticed(u"N"_s, {}));
    const auto entries = entriesOf(noticeReopening(u"漏"_s), line.state(), ClerkRole::Clerk);
    QVERIFY(!entries.isOk());
    QCOMPARE(entries.error().kind, ErrorKind::Denied);
    QCOMPARE(entriesOf(withdrawal(u"撤回"_s), accepted().state(), ClerkRole::Helper).error().kind,
             ErrorKind::Denied);
}

void CaseLifeTest::whatTheCaseDoesNotAllowIsSaid()
{
    const auto refused = Lifeline().add("2026-11-24", CaseEventKind::Refused);
    const auto entries = entriesOf(withdrawal(u"撤回"_s), refused.state(), ClerkRole::Clerk);
    QCOMPARE(entries.error().kind, ErrorKind::Rejected);
    QCOMPARE(entries.error().code, u"case.notNow"_s);
}

QTEST_GUILESS_MAIN(CaseLifeTest)
#include "tst_caselife.moc"
