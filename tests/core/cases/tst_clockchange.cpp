// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workcalendar.h"
#include "core/cases/acceptedterms.h"
#include "core/cases/clockchange.h"
#include "core/cases/eventpayload.h"
#include "tests/support/builtincalendar.h"
#include "tests/support/catalogbuilder.h"
#include "tests/support/lifeline.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

const MatterId licence{u"A"_s};
const MatterId service{u"B"_s};

} // namespace

/// Clocks that stand (§45) and limits that are extended (§42).
class ClockChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPauseTakesItsWorkingDaysOut();
    void aPauseOverAWeekendTakesNoMoreOut();
    void whatRunsOnIsNotTouched();
    void aPauseSaysHowLongItWillTake();
    void onlyWhatRunsIsPaused();
    void onlyWhatIsPausedIsResumed();
    void anExtensionMovesBothDates();
    void anExtensionHasItsLimits_data();
    void anExtensionHasItsLimits();
    void aLimitIsExtendedOnce();
    void onlyALicenceIsExtended();
    void anExtensionWantsApprovalAndReason();

private:
    Lifeline accepted() const;
    CaseChange extension(int days, bool isJoint = false, const MatterId& matter = licence) const
    {
        return extending({matter, days, isJoint, u"某局长"_s, u"案情复杂"_s}, scenario(),
                         m_calendar);
    }
    const Scenario& scenario() const { return m_catalog->scenarios().first(); }

    CatalogPtr m_catalog = catalog(R"(
        scenario S1
        include A B
        matter A type=行政许可 promised=5 statutory=20 unit=workingDays
        matter B type=公共服务 promised=3 unit=workingDays
    )");
    WorkCalendar m_calendar = builtinCalendar();
};

Lifeline ClockChangeTest::accepted() const
{
    const MatterSelection selection =
        selectMatters(scenario(), {{}, {}, {}, {}, QDate(2026, 11, 24)});
    return Lifeline().add(
        "2026-11-24", CaseEventKind::Accepted,
        payload::accepted(acceptedTerms(selection, {}, QDate(2026, 11, 24), m_calendar), {}));
}

void ClockChangeTest::aPauseTakesItsWorkingDaysOut()
{
    auto line = accepted();
    QCOMPARE(line.state().matter(licence)->term.promised.day, QDate(2026, 12, 1));
    line.add("2026-11-25", pausing(licence, SpecialProcedure::Inspection, 2))
        .add("2026-11-27", resuming(licence, QDate(2026, 11, 27), scenario(), m_calendar));
    QCOMPARE(line.refusal(), QString());
    QCOMPARE(line.state().matter(licence)->phase, MatterPhase::Running);
    QCOMPARE(line.state().matter(licence)->term.promised.day, QDate(2026, 12, 3));
    QCOMPARE(line.state().matter(licence)->term.statutory.day, QDate(2026, 12, 24));
    QCOMPARE(line.state().matter(licence)->term.acceptedOn, QDate(2026, 11, 24));
}

void ClockChangeTest::aPauseOverAWeekendTakesNoMoreOut()
{
    auto line =
        accepted()
            .add("2026-11-27", pausing(licence, SpecialProcedure::Hearing, 1))
            .add("2026-11-30", resuming(licence, QDate(2026, 11, 30), scenario(), m_calendar));
    QCOMPARE(line.state().matter(licence)->term.promised.day, QDate(2026, 12, 2));
}

void ClockChangeTest::whatRunsOnIsNotTouched()
{
    const auto line =
        accepted()
            .add("2026-11-25", pausing(licence, SpecialProcedure::Test, 2))
            .add("2026-11-27", resuming(licence, QDate(2026, 11, 27), scenario(), m_calendar));
    QCOMPARE(line.state().matter(service)->term.promised.day, QDate(2026, 11, 27));
}

void ClockChangeTest::aPauseSaysHowLongItWillTake()
{
    auto line = accepted().add("2026-11-25", pausing(licence, SpecialProcedure::ExpertReview, 0));
    QCOMPARE(line.refusal(), u"case.daysMissing"_s);
    line.add("2026-11-25", pausing(licence, SpecialProcedure::ExpertReview, 10));
    const QJsonObject payload = line.events().last().payload;
    QCOMPARE(payload.value("procedure"_L1).toString(), u"expertReview"_s);
    QCOMPARE(payload.value("workingDays"_L1).toInt(), 10);
}

void ClockChangeTest::onlyWhatRunsIsPaused()
{
    auto line = accepted().add("2026-11-25", pausing(licence, SpecialProcedure::Tender, 3));
    line.add("2026-11-25", pausing(licence, SpecialProcedure::Tender, 3));
    QCOMPARE(line.refusal(), u"case.matterNotRunning"_s);
}

void ClockChangeTest::onlyWhatIsPausedIsResumed()
{
    auto line = accepted().add("2026-11-25", pausing(licence, SpecialProcedure::Auction, 3));
    line.add("2026-11-26", resuming(service, QDate(2026, 11, 26), scenario(), m_calendar));
    QCOMPARE(line.refusal(), u"case.matterNotPaused"_s);
}

void ClockChangeTest::anExtensionMovesBothDates()
{
    const auto line = accepted().add("2026-11-25", extension(10));
    const MatterTerm& term = line.state().matter(licence)->term;
    QCOMPARE(term.promised.day, QDate(2026, 12, 15));
    QCOMPARE(term.statutory.day, QDate(2027, 1, 5));
    QVERIFY(term.statutory.isEstimated); // 2027 isn't published yet
    QVERIFY(!term.promised.isEstimated);
}

void ClockChangeTest::anExtensionHasItsLimits_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isJoint");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("none") << 0 << false << false;
    QTest::newRow("negative") << -3 << false << false;
    QTest::newRow("ten") << 10 << false << true;
    QTest::newRow("eleven") << 11 << false << false;
    QTest::newRow("fifteen, jointly") << 15 << true << true;
    QTest::newRow("sixteen, jointly") << 16 << true << false;
}

void ClockChangeTest::anExtensionHasItsLimits()
{
    QFETCH(const int, days);
    QFETCH(const bool, isJoint);
    QFETCH(const bool, isAllowed);
    const QString refusal = accepted().add("2026-11-25", extension(days, isJoint)).refusal();
    QCOMPARE(refusal, isAllowed ? QString() : u"case.extensionTooLong"_s);
}

void ClockChangeTest::aLimitIsExtendedOnce()
{
    const auto line = accepted().add("2026-11-25", extension(5)).add("2026-11-26", extension(5));
    QCOMPARE(line.refusal(), u"case.alreadyExtended"_s);
}

void ClockChangeTest::onlyALicenceIsExtended()
{
    QCOMPARE(accepted().add("2026-11-25", extension(5, false, service)).refusal(),
             u"case.notExtendable"_s);
}

void ClockChangeTest::anExtensionWantsApprovalAndReason()
{
    const auto with = [&](const QString& approvedBy, const QString& reason) {
        return accepted()
            .add("2026-11-25",
                 extending({licence, 5, false, approvedBy, reason}, scenario(), m_calendar))
            .refusal();
    };
    QCOMPARE(with({}, u"案情复杂"_s), u"case.approvalMissing"_s);
    QCOMPARE(with(u"某局长"_s, {}), u"case.reasonMissing"_s);
}

QTEST_GUILESS_MAIN(ClockChangeTest)
#include "tst_clockchange.moc"
