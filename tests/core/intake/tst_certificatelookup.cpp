// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/certificatelookup.h"
#include "tests/support/askedprovince.h"
#include "tests/support/catalogbuilder.h"
#include "tests/support/fixedclock.h"
#include "tests/support/moment.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

CatalogPtr catalog()
{
    static const CatalogPtr parts = test::catalog(R"(
role applicant name=申请人 section=申请人信息
element name name=姓名
element idNo name=证件号码
material M-ID perRole eCertificate name=居民身份证 kind=certificate
material M-PHOTO name=照片 kind=document
scenario P11.1 后事
include P111
matter P111 name=户口注销 no=111 promised=1 immediate department=省公安厅
field applicant.name!
field applicant.idNo!
use M-ID@applicant electronic show=1 waive=dataSharing
use M-PHOTO copies=1
)");
    return parts;
}

struct Desk
{
    Desk()
    {
        const QDate day(2026, 11, 24);
        work = std::make_unique<IntakeWork>(catalog(), catalog()->scenarios().first(),
                                            FormSession(day), Checklist(), day);
        work->type({u"applicant.name"_s, {}}, u"王秀英"_s);
        work->type({u"applicant.idNo"_s, {}}, u"370102199003071234"_s);
    }

    const MergedMaterial& material(const QString& key) const
    {
        return *work->merge().material(MaterialKey::fromText(key));
    }
    Outcome ask() { return lookup.ask(*work, material(u"M-ID@applicant"_s), consent); }
    void answer(CertificateOutcome outcome)
    {
        CertificateAnswer answer;
        answer.outcome = outcome;
        answer.source = u"省电子证照库"_s;
        answer.checkedAt = test::moment("2026-11-24T10:06");
        province.lookups.first().second(answer);
    }
    MaterialMark mark() const { return work->checklist().value(u"M-ID@applicant"_s); }
    MaterialState state() const { return stateOf(material(u"M-ID@applicant"_s), mark()); }

    std::unique_ptr<IntakeWork> work;
    test::AskedProvince province;
    test::FixedClock clock{test::moment("2026-11-24T10:05")};
    CertificateLookup lookup{province, clock};
    LookupConsent consent{test::moment("2026-11-24T10:04"), u"王秀英"_s};
};

} // namespace

/// E-certificates instead of paper.
class TestCertificateLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundIsVerifiedWithSourceAndTime();
    void theQuestionCarriesTheConsent();
    void anotherNameGoesBackToPaper();
    void nothingFoundGoesBackToPaper();
    void anUnreachableProvinceGoesBackToPaperAtOnce();
    void aSilentProvinceGoesBackToPaper();
    void anAnswerAfterThatChangesNothing();
    void withoutConsentNothingIsAsked();
    void withoutANumberNothingIsAsked();
    void theSameQuestionIsAskedOnceAtATime();
    void aCaseThatLeftTheDeskIsLeftAlone();
    void onlyWhatIsExemptMayBeLookedUp();
};

void TestCertificateLookup::whatIsFoundIsVerifiedWithSourceAndTime()
{
    Desk desk;
    QSignalSpy answered(&desk.lookup, &CertificateLookup::answered);
    QVERIFY(desk.ask());
    QVERIFY(desk.lookup.isAsking(MaterialKey::fromText(u"M-ID@applicant"_s)));
    desk.answer(CertificateOutcome::Matched);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(desk.state(), MaterialState::Verified);
    QCOMPARE(desk.mark().lookupSource, u"省电子证照库"_s);
    QCOMPARE(QDateTime::fromString(desk.mark().lookupAt, Qt::ISODate),
             test::moment("2026-11-24T10:06"));
}

void TestCertificateLookup::theQuestionCarriesTheConsent()
{
    Desk desk;
    QVERIFY(desk.ask());
    const CertificateQuestion question = desk.province.lookups.first().first;
    QCOMPARE(question.consentAt, desk.consent.at);
    QCOMPARE(question.consentBy, u"王秀英"_s);
    QCOMPARE(question.holderIdNumber, u"370102199003071234"_s);
    QCOMPARE(question.material, u"M-ID"_s);
    QVERIFY(!question.id.isEmpty());
}

void TestCertificateLookup::anotherNameGoesBackToPaper()
{
    Desk desk;
    QVERIFY(desk.ask());
    desk.answer(CertificateOutcome::Differs);
    QCOMPARE(desk.mark().lookup, LookupState::Mismatch);
    QCOMPARE(desk.state(), MaterialState::Missing);
}

void TestCertificateLookup::nothingFoundGoesBackToPaper()
{
    Desk desk;
    QVERIFY(desk.ask());
    desk.answer(CertificateOutcome::Absent);
    QCOMPARE(desk.mark().lookup, LookupState::NotFound);
    QCOMPARE(desk.state(), MaterialState::Missing);
}

void TestCertificateLookup::anUnreachableProvinceGoesBackToPaperAtOnce()
{
    Desk desk;
    QVERIFY(desk.ask());
    desk.province.lookups.first().second(test::AskedProvince::unreachable());
    QCOMPARE(desk.mark().lookup, LookupState::Unavailable);
    QCOMPARE(desk.state(), MaterialState::Missing);
}

void TestCertificateLookup::aSilentProvinceGoesBackToPaper()
{
    Desk desk;
    CertificateLookup impatient(desk.province, desk.clock, 1);
    QSignalSpy answered(&impatient, &CertificateLookup::answered);
    QVERIFY(impatient.ask(*desk.work, desk.material(u"M-ID@applicant"_s), desk.consent));
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(desk.mark().lookup, LookupState::Unavailable);
    QVERIFY(CertificateLookup::usualPatience <= 3000);
}

void TestCertificateLookup::anAnswerAfterThatChangesNothing()
{
    Desk desk;
    CertificateLookup impatient(desk.province, desk.clock, 1);
    QSignalSpy answered(&impatient, &CertificateLookup::answered);
    QVERIFY(impatient.ask(*desk.work, desk.material(u"M-ID@applicant"_s), desk.consent));
    QTRY_COMPARE(answered.size(), 1);
    desk.answer(CertificateOutcome::Matched);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(desk.mark().lookup, LookupState::Unavailable);
}

void TestCertificateLookup::withoutConsentNothingIsAsked()
{
    Desk desk;
    desk.consent = {};
    const Outcome outcome = desk.ask();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"certificate.consentMissing"_s);
    QVERIFY(desk.province.lookups.isEmpty());
}

void TestCertificateLookup::withoutANumberNothingIsAsked()
{
    Desk desk;
    desk.work->type({u"applicant.idNo"_s, {}}, {});
    const Outcome outcome = desk.ask();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"certificate.holderUnknown"_s);
    QVERIFY(desk.province.lookups.isEmpty());
}

void TestCertificateLookup::theSameQuestionIsAskedOnceAtATime()
{
    Desk desk;
    QVERIFY(desk.ask());
    QVERIFY(desk.ask());
    QCOMPARE(desk.province.lookups.size(), 1);
}

void TestCertificateLookup::aCaseThatLeftTheDeskIsLeftAlone()
{
    Desk desk;
    QSignalSpy answered(&desk.lookup, &CertificateLookup::answered);
    QVERIFY(desk.ask());
    desk.work.reset();
    desk.answer(CertificateOutcome::Matched);
    QVERIFY(answered.isEmpty());
}

void TestCertificateLookup::onlyWhatIsExemptMayBeLookedUp()
{
    Desk desk;
    QVERIFY(mayBeLookedUp(desk.material(u"M-ID@applicant"_s)));
    QVERIFY(!mayBeLookedUp(desk.material(u"M-PHOTO"_s)));
}

QTEST_GUILESS_MAIN(TestCertificateLookup)
#include "tst_certificatelookup.moc"
