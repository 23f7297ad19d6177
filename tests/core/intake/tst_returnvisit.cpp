// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/eventpayload.h"
#include "core/intake/intakestep.h"
#include "core/intake/returnvisit.h"
#include "tests/support/counter.h"
#include "tests/support/madeupnumbers.h"
#include "tests/support/moment.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// Who comes back is found by whatever he brings, and goes on where it stopped.
class ReturnVisitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCaseIsFoundByWhateverTheApplicantBrings_data();
    void theCaseIsFoundByWhateverTheApplicantBrings();
    void aMistypedNumberIsSaidRatherThanNotFound_data();
    void aMistypedNumberIsSaidRatherThanNotFound();
    void onlyTheMissingThingsAreOpen();
    void afterASecondNoticeOnlyTheRestIsOpen();
    void theFormIsAsItWasLeft();
    void itGoesOnWhereSomethingIsMissing();
    void materialReceivedMayBeDecidedLater();
    void aClosedCaseTakesNoCorrections_data();
    void aClosedCaseTakesNoCorrections();

private:
    CaseRecord noticed(const Work& work, const QString& draft = u"d1"_s);
    QString given(const QString& what) const;

    std::unique_ptr<Counter> m_counter;
    Submitted m_submitted;
};

void ReturnVisitTest::init()
{
    m_counter = std::make_unique<Counter>();
    Work work = completeWork();
    work.checklist.remove(u"M-ID@applicant"_s);
    m_submitted = *m_counter->submitCase.submit(submission(*m_counter, work, u"d0"_s), clerk(),
                                                moment("2026-11-24T10:05"));
    Work other = work;
    other.type("applicant.name", u"乙某"_s)
        .type("applicant.idNo", residentId(QDate(1985, 5, 5)))
        .type("applicant.mobile", u"13900002222"_s);
    noticed(other);
}

CaseRecord ReturnVisitTest::noticed(const Work& work, const QString& draft)
{
    return m_counter->submitCase
        .submit(submission(*m_counter, work, draft), clerk(), moment("2026-11-24T10:15"))
        ->record;
}

QString ReturnVisitTest::given(const QString& what) const
{
    const CaseRecord& record = m_submitted.record;
    const QHash<QString, QString> things{
        {u"slip"_s, m_submitted.slipNumber},
        {u"case number"_s, record.number.text()},
        {u"matter's number"_s, record.number.text() + u"-01"_s},
        {u"ID number"_s, record.applicant.idNumber},
        {u"ID number, lower case and blanks"_s,
         u' ' + record.applicant.idNumber.toLower().insert(6, u' ')},
        {u"name"_s, record.applicant.name},
        {u"name with blanks"_s, u' ' + record.applicant.name + u' '},
        {u"telephone"_s, record.applicant.phone},
        {u"telephone with country"_s, u"+86 138-0000-1111"_s}};
    return things.value(what);
}

void ReturnVisitTest::theCaseIsFoundByWhateverTheApplicantBrings_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what :
         {"slip", "case number", "matter's number", "ID number", "ID number, lower case and blanks",
          "name", "name with blanks", "telephone", "telephone with country"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ReturnVisitTest::theCaseIsFoundByWhateverTheApplicantBrings()
{
    QFETCH(const QString, what);
    const auto found = findReturning(m_counter->cases, given(what));
    QVERIFY(found.isOk());
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().number, m_submitted.record.number);
}

void ReturnVisitTest::aMistypedNumberIsSaidRatherThanNotFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("case number") << u"370102001202611240050011"_s << u"search.numberMistyped"_s;
    QTest::newRow("slip") << u"补〔2026〕1124-370102001005-0011号"_s << u"search.numberMistyped"_s;
    QTest::newRow("ID number") << u"370102199003079019"_s << u"search.idMistyped"_s;
    QTest::newRow("nothing") << u"  "_s << u"search.empty"_s;
}

void ReturnVisitTest::aMistypedNumberIsSaidRatherThanNotFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    const auto found = findReturning(m_counter->cases, text);
    QVERIFY(!found.isOk());
    QCOMPARE(found.error().code, code);
}

void ReturnVisitTest::onlyTheMissingThingsAreOpen()
{
    const auto visit =
        beginReturn(m_submitted.record, u"d9"_s, u"0107"_s, moment("2026-11-25T09:00"));
    QVERIFY(visit.isOk());
    QCOMPARE(visit->open.size(), 1);
    QCOMPARE(visit->open.first().key, u"M-ID@applicant"_s);
    QCOMPARE(visit->draft.returning, m_submitted.record.number);
    QCOMPARE(visit->draft.id, u"d9"_s);
}

void ReturnVisitTest::afterASecondNoticeOnlyTheRestIsOpen()
{
    Work nothing = completeWork();
    nothing.checklist.clear();
    const CaseRecord first = noticed(nothing, u"d2"_s);
    QCOMPARE(beginReturn(first, u"d9"_s, u"0107"_s, moment("2026-11-25T09:00"))->open.size(), 2);
    Work half = completeWork();
    half.checklist.remove(u"M-PHOTO"_s);
    half.returning = first.number;
    const CaseRecord second = noticed(half, u"d3"_s);
    const auto visit = beginReturn(second, u"d9"_s, u"0107"_s, moment("2026-11-26T09:00"));
    QCOMPARE(visit->open.size(), 1);
    QCOMPARE(visit->open.first().key, u"M-PHOTO"_s);
}

void ReturnVisitTest::theFormIsAsItWasLeft()
{
    const auto visit =
        beginReturn(m_submitted.record, u"d9"_s, u"0107"_s, moment("2026-11-25T09:00"));
    QCOMPARE(visit->draft.session, m_submitted.record.session);
    QCOMPARE(visit->draft.checklist, m_submitted.record.checklist);
    QCOMPARE(visit->draft.scenario, m_submitted.record.scenario);
}

void ReturnVisitTest::itGoesOnWhereSomethingIsMissing()
{
    const auto step = [](const CaseRecord& record) {
        return IntakeStep(
            beginReturn(record, u"d9"_s, u"0107"_s, moment("2026-11-25T09:00"))->draft.step);
    };
    QCOMPARE(step(m_submitted.record), IntakeStep::Materials);
    QCOMPARE(step(noticed(completeWork().type("applicant.address", {}), u"d4"_s)),
             IntakeStep::Form);
}

void ReturnVisitTest::materialReceivedMayBeDecidedLater()
{
    Work receive = completeWork();
    receive.checklist.remove(u"M-ID@applicant"_s);
    receive.choice.wish = Wish::Receive;
    const CaseRecord received = noticed(receive, u"d5"_s);
    const auto visit = beginReturn(received, u"d9"_s, u"0107"_s, moment("2026-11-25T09:00"));
    QVERIFY(visit.isOk());
    QCOMPARE(visit->open.size(), 1);

    Work complete = completeWork();
    complete.choice.wish = Wish::Receive;
    const auto nothingMissing =
        beginReturn(noticed(complete, u"d6"_s), u"d9"_s, u"0107"_s, moment("2026-11-25T09:00"));
    QVERIFY(nothingMissing->open.isEmpty());
    QCOMPARE(IntakeStep(nothingMissing->draft.step), IntakeStep::Decision);
}

void ReturnVisitTest::aClosedCaseTakesNoCorrections_data()
{
    QTest::addColumn<CaseEventKind>("kind");
    QTest::newRow("accepted") << CaseEventKind::Accepted;
    QTest::newRow("refused") << CaseEventKind::Refused;
    QTest::newRow("withdrawn") << CaseEventKind::Withdrawn;
    QTest::newRow("completed") << CaseEventKind::Completed;
    QTest::newRow("deemed accepted") << CaseEventKind::DeemedAccepted;
}

void ReturnVisitTest::aClosedCaseTakesNoCorrections()
{
    QFETCH(const CaseEventKind, kind);
    CaseRecord record = m_submitted.record;
    record.events.append({u"x"_s, moment("2026-11-24T12:00"), u"0107"_s, u"005"_s, kind, {}});
    const auto visit = beginReturn(record, u"d9"_s, u"0107"_s, moment("2026-11-25T09:00"));
    QVERIFY(!visit.isOk());
    QCOMPARE(visit.error().code, u"case.closed"_s);
}

QTEST_GUILESS_MAIN(ReturnVisitTest)
#include "tst_returnvisit.moc"
