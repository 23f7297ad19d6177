// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/askedprovince.h"
#include "tests/support/builtincalendar.h"
#include "tests/support/catalogbuilder.h"
#include "tests/support/fixedclock.h"
#include "tests/support/moment.h"
#include "tests/supportui/counterwindow.h"
#include "tests/supportui/dressed.h"
#include "ui/intake/certificatebar.h"
#include "ui/intake/materialspage.h"
#include "ui/wording/plainsentences.h"

#include <QCheckBox>
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

/// The checklist of a case with one material that needn't be handed in.
struct Window
{
    Window()
    {
        const QDate day(2026, 11, 24);
        work = std::make_unique<IntakeWork>(catalog(), catalog()->scenarios().first(),
                                            FormSession(day), Checklist(), day);
        work->type({u"applicant.name"_s, {}}, u"王秀英"_s);
        work->type({u"applicant.idNo"_s, {}}, u"370102199003071234"_s);
        page.setCertificates(new CertificateBar(lookup, clock, sentences, &page));
        page.bind(work.get());
        page.resize(1090, 620);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        page.enter();
        page.select(u"M-ID@applicant"_s);
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    bool isTicked() const
    {
        return page.findChild<CertificateBar*>()->findChild<QCheckBox*>()->isChecked();
    }
    bool isSaid(const QString& words) const { return test::visibleText(page).contains(words); }
    void answer(CertificateOutcome outcome)
    {
        CertificateAnswer answer;
        answer.outcome = outcome;
        answer.source = u"省电子证照库"_s;
        answer.checkedAt = test::moment("2026-11-24T10:06");
        answer.number = u"SFZ-0001"_s;
        answer.holderName = u"王秀瑛"_s;
        answer.holderIdNumber = u"370102199003071234"_s;
        answer.issuer = u"济南市公安局"_s;
        answer.differences = {u"name"_s};
        province.lookups.takeLast().second(answer);
    }

    PlainSentences sentences;
    WorkCalendar calendar = test::builtinCalendar();
    test::AskedProvince province;
    test::FixedClock clock{test::moment("2026-11-24T10:05")};
    CertificateLookup lookup{province, clock};
    std::unique_ptr<IntakeWork> work;
    MaterialsPage page{sentences, calendar};
};

} // namespace

/// E-certificates from the checklist, by keys.
class TestCertificateBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void withConsentOneKeyAsks();
    void withoutConsentTheClerkIsTold();
    void consentNeedsAName();
    void anotherHolderIsShown();
    void whatCantBeHadGoesThePaperWay();
    void whatMustBeHandedInIsNotLookedUp();
    void consentEndsWithTheCase();
    void looks();
};

void TestCertificateBar::withConsentOneKeyAsks()
{
    Window window;
    window.press(Qt::Key_C);
    QVERIFY(window.isTicked());
    window.press(Qt::Key_E);
    QCOMPARE(window.province.lookups.size(), 1);
    window.answer(CertificateOutcome::Matched);
    QVERIFY(window.isSaid(u"省电子证照库"_s));
    QCOMPARE(window.work->checklist().value(u"M-ID@applicant"_s).lookup, LookupState::Verified);
}

void TestCertificateBar::withoutConsentTheClerkIsTold()
{
    Window window;
    window.press(Qt::Key_E);
    QVERIFY(window.province.lookups.isEmpty());
    QVERIFY(window.isSaid(
        window.sentences.of(Error{ErrorKind::Rejected, u"certificate.consentMissing"_s, {}})));
}

void TestCertificateBar::consentNeedsAName()
{
    Window window;
    window.work->type({u"applicant.name"_s, {}}, {});
    window.press(Qt::Key_C);
    QVERIFY(!window.isTicked());
    window.press(Qt::Key_E);
    QVERIFY(window.province.lookups.isEmpty());
}

void TestCertificateBar::anotherHolderIsShown()
{
    Window window;
    window.press(Qt::Key_C);
    window.press(Qt::Key_E);
    window.answer(CertificateOutcome::Differs);
    QVERIFY(window.isSaid(u"王秀瑛"_s));
    QVERIFY(window.isSaid(u"济南市公安局"_s));
    QVERIFY(!window.isSaid(u"370102199003071234"_s));
    QCOMPARE(window.work->checklist().value(u"M-ID@applicant"_s).lookup, LookupState::Mismatch);
}

void TestCertificateBar::whatCantBeHadGoesThePaperWay()
{
    Window window;
    window.press(Qt::Key_C);
    window.press(Qt::Key_E);
    window.province.lookups.takeLast().second(test::AskedProvince::unreachable());
    QVERIFY(window.isSaid(u"纸质"_s));
    // The paper that is wanted now is ticked as any other.
    window.press(Qt::Key_Space);
    QVERIFY(window.work->checklist().value(u"M-ID@applicant"_s).isPresent);
}

void TestCertificateBar::whatMustBeHandedInIsNotLookedUp()
{
    Window window;
    window.page.select(u"M-PHOTO"_s);
    window.press(Qt::Key_C);
    window.press(Qt::Key_E);
    QVERIFY(window.province.lookups.isEmpty());
}

void TestCertificateBar::consentEndsWithTheCase()
{
    Window window;
    window.press(Qt::Key_C);
    window.page.bind(nullptr);
    window.page.bind(window.work.get());
    QVERIFY(!window.isTicked());
}

void TestCertificateBar::looks()
{
    Window window;
    window.press(Qt::Key_C);
    window.press(Qt::Key_E);
    window.answer(CertificateOutcome::Differs);
    test::keepShot(window.page, u"certificate-differs"_s, 1090, 620);
    window.press(Qt::Key_E);
    window.answer(CertificateOutcome::Matched);
    test::keepShot(window.page, u"certificate-matched"_s, 1090, 620);
}

QTEST_MAIN(TestCertificateBar)
#include "tst_certificatebar.moc"
