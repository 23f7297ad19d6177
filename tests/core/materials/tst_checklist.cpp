// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/materials/checklist.h"

#include <QTest>

using namespace yichuang;

class ChecklistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unmarkedMaterialIsMissing();
    void originalThatIsOnlyShownIsVerified();
    void paperThatStaysIsReceived();
    void whatIsWaivedNeedsNoMark();
    void exemptMaterialFallsBackToPaperWhenTheLookupFails_data();
    void exemptMaterialFallsBackToPaperWhenTheLookupFails();
    void confirmedDataSettlesIt();
    void defectBeatsEverything();
    void mayFollowOnlyWhereItMayBeDeferred();
    void promiseCountsOnlyWhereADepartmentTakesOne();
    void jsonBringsEverythingBack();

private:
    static MergedMaterial material(MaterialStatus status)
    {
        MergedMaterial result;
        result.status = status;
        result.demands.append(MaterialDemand());
        return result;
    }
    static MaterialMark present()
    {
        MaterialMark mark;
        mark.isPresent = true;
        return mark;
    }
};

void ChecklistTest::unmarkedMaterialIsMissing()
{
    QCOMPARE(stateOf(material(MaterialStatus::Submit), {}), MaterialState::Missing);
}

void ChecklistTest::originalThatIsOnlyShownIsVerified()
{
    MergedMaterial shown = material(MaterialStatus::Submit);
    shown.showOriginal = 1;
    QCOMPARE(stateOf(shown, present()), MaterialState::Verified);
}

void ChecklistTest::paperThatStaysIsReceived()
{
    MergedMaterial copied = material(MaterialStatus::Submit);
    copied.copies = 1;
    QCOMPARE(stateOf(copied, present()), MaterialState::Received);
    MergedMaterial kept = material(MaterialStatus::Submit);
    kept.keepOriginal = 1;
    QCOMPARE(stateOf(kept, present()), MaterialState::Received);
}

void ChecklistTest::whatIsWaivedNeedsNoMark()
{
    for (const MaterialStatus status : {MaterialStatus::Generated, MaterialStatus::Chain,
                                        MaterialStatus::Exempt, MaterialStatus::Promise})
        QCOMPARE(stateOf(material(status), {}), MaterialState::Waived);
}

void ChecklistTest::exemptMaterialFallsBackToPaperWhenTheLookupFails_data()
{
    QTest::addColumn<LookupState>("lookup");
    QTest::newRow("says otherwise") << LookupState::Mismatch;
    QTest::newRow("nothing found") << LookupState::NotFound;
    QTest::newRow("no answer") << LookupState::Unavailable;
}

void ChecklistTest::exemptMaterialFallsBackToPaperWhenTheLookupFails()
{
    QFETCH(LookupState, lookup);
    MaterialMark mark;
    mark.lookup = lookup;
    QCOMPARE(stateOf(material(MaterialStatus::Exempt), mark), MaterialState::Missing);
    mark.isPresent = true;
    QCOMPARE(stateOf(material(MaterialStatus::Exempt), mark), MaterialState::Verified);
}

void ChecklistTest::confirmedDataSettlesIt()
{
    MaterialMark mark;
    mark.lookup = LookupState::Verified;
    QCOMPARE(stateOf(material(MaterialStatus::Exempt), mark), MaterialState::Verified);
    QCOMPARE(stateOf(material(MaterialStatus::Submit), mark), MaterialState::Verified);
}

void ChecklistTest::defectBeatsEverything()
{
    MaterialMark mark = present();
    mark.defects = {u"未签名"_qs};
    mark.lookup = LookupState::Verified;
    for (const MaterialStatus status : {MaterialStatus::Submit, MaterialStatus::Generated})
        QCOMPARE(stateOf(material(status), mark), MaterialState::Defective);
}

void ChecklistTest::mayFollowOnlyWhereItMayBeDeferred()
{
    MaterialMark mark;
    mark.isDeferred = true;
    MergedMaterial strict = material(MaterialStatus::Submit);
    QCOMPARE(stateOf(strict, mark), MaterialState::Missing);
    MergedMaterial lenient = material(MaterialStatus::Submit);
    lenient.deferDays = 5;
    QCOMPARE(stateOf(lenient, mark), MaterialState::Deferred);
    QCOMPARE(stateOf(lenient, {}), MaterialState::Missing);
}

void ChecklistTest::promiseCountsOnlyWhereADepartmentTakesOne()
{
    MaterialMark mark;
    mark.isPromised = true;
    MergedMaterial promised = material(MaterialStatus::Submit);
    QCOMPARE(stateOf(promised, mark), MaterialState::Missing);
    promised.demands.first().waivers = {Waiver::Promise};
    QCOMPARE(stateOf(promised, mark), MaterialState::Waived);
    promised.demands.append(MaterialDemand()); // another department takes none
    QCOMPARE(stateOf(promised, mark), MaterialState::Missing);
}

void ChecklistTest::jsonBringsEverythingBack()
{
    MaterialMark mark;
    mark.isPresent = true;
    mark.copies = 3;
    mark.isDeferred = true;
    mark.isPromised = true;
    mark.defects = {u"未签名"_qs, u"过期"_qs};
    mark.lookup = LookupState::NotFound;
    mark.lookupSource = u"电子证照库"_qs;
    mark.lookupAt = u"2026-11-24T10:05:00+08:00"_qs;
    mark.tickedPoints = {u"由全体股东签署"_qs};
    const Checklist checklist{{u"M-ID@agent"_qs, mark}, {u"M-X"_qs, MaterialMark()}};
    QCOMPARE(checklistFromJson(toJson(checklist)), checklist);
}

QTEST_GUILESS_MAIN(ChecklistTest)
#include "tst_checklist.moc"
