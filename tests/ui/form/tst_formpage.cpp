// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalogbuilder.h"
#include "tests/support/madeupnumbers.h"
#include "tests/supportui/dressed.h"
#include "tests/supportui/formdesk.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

CatalogPtr company()
{
    return catalog(R"(
        role agent name=委托代理人 section=代理人信息
        role org kind=org name=拟设企业 section=主体信息
        role shareholder repeats kind=party name=股东 section=人员信息
        element name name=姓名（名称） maxLength=100
        element gender type=code name=性别 codelist=gender
        element ethnic type=code name=民族 codelist=ethnic
        element birthDate type=date name=出生日期 idCard=birth derive=idNo
        element mobile name=移动电话 pattern=^1[3-9]\d{9}$
        element email name=电子邮箱
        element employees type=int name=从业人数（人） min=1
        element term type=term name=营业期限
        element scope type=text name=经营范围
        element authPeriod type=daterange name=委托期限
        element creditCode name=统一社会信用代码
        element idType type=code name=证件类型 codelist=idType
        element idNo name=证件号码 sensitive validator=byIdType
        element invRatio type=decimal name=出资比例（%）
        codelist idType 111=居民身份证 414=普通护照
        codelist gender 1=男性 2=女性
        codelist ethnic 01=汉族 02=蒙古族 03=回族 04=藏族 05=维吾尔族 10=朝鲜族 11=满族
        scenario S1 企业开办
        question Q1 bool yes* no
        question Q2 bool yes no*
        include M1
        include M2 when Q1=yes
        matter M1 type=行政许可
        field agent.name!
        field agent.gender!
        field agent.ethnic!
        field agent.birthDate!
        field agent.mobile!
        field agent.email
        field agent.idNo required=Q2=yes
        field agent.authPeriod
        field org.employees!
        field org.term
        field org.scope!
        field shareholder.name!
        field shareholder.invRatio!
        output org.creditCode
        matter M2 type=公共服务
        field agent.name!
        field org.creditCode!
        field org.email!
    )");
}

} // namespace

/// The combined form by keyboard.
class TestFormPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void theFirstOpenFieldHasTheFocus();
    void enterSkipsWhatIsAlreadyRight();
    void enterOnTheLastOpenFieldCompletes();
    void shiftEnterAndF2GoBackToWhereOneCameFrom();
    void pinyinInitialsPickACode();
    void aCodeOrCharactersPickACode();
    void aDigitChoosesAmongAFew();
    void aTypedDateOfEightDigitsIsADate();
    void aDateWithPointsIsADate();
    void theLetterCMeansWithoutEnd();
    void aRangeIsTypedEndByEnd();
    void anErrorStandsBesideItsFieldInPlainWords();
    void noErrorIsToldWhileAValueIsTypedForTheFirstTime();
    void aMissingValueIsToldOnceItsFieldWasLeft();
    void whatComesFromAnotherMatterIsNotTyped();
    void addedRowTakesTheFocus();
    void aRemovedRowIsGone();
    void nothingTypedIsLostWhenAMatterGoesAndComesBack();
    void correctionVisitOpensOnlyWhatIsMissing();
    void aDifferenceIsShownAndChosen();
    void f1TellsWhichMatterAsks();
    void theListShowsWhatIsLeft();
    void typingKeepsTheCursor();
    void editorsAreMadeOnce();
    void theSumOfRatiosIsToldBelowTheRows();
    void aRowCanBeAddedInACorrectionWhereTheNoticeAsks();
    void enterPressesTheButtonThatHasTheFocus();
    void everyFieldSaysWhoseItIs();
    void whatTheNumberTellsIsPrefilled();
    void enterLeadsToTheNumberBeforeWhatItTells();
    void anotherWorkReplacesTheForm();
};

void TestFormPage::theFirstOpenFieldHasTheFocus()
{
    FormDesk desk(company());
    QCOMPARE(desk.here(), u"agent.name"_s);
}

void TestFormPage::enterSkipsWhatIsAlreadyRight()
{
    FormSession session(QDate(2026, 2, 13));
    session.type({u"agent.gender"_s, {}}, u"1"_s);
    session.type({u"agent.ethnic"_s, {}}, u"01"_s);
    FormDesk desk(company(), session);
    desk.type(u"王"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.here(), u"agent.birthDate"_s);
    QCOMPARE(desk.value(u"agent.name"_s), QJsonValue(u"王"_s));
}

void TestFormPage::enterOnTheLastOpenFieldCompletes()
{
    FormDesk desk(catalog(R"(
        scenario S1 一
        include M1
        matter M1
        field agent.name!
        field agent.note
    )"));
    QSignalSpy completed(&desk.page, &FormPage::completed);
    desk.press(Qt::Key_Return);
    QCOMPARE(completed.count(), 0);
    desk.type(u"王"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(completed.count(), 1);
}

void TestFormPage::shiftEnterAndF2GoBackToWhereOneCameFrom()
{
    FormDesk desk(company());
    desk.press(Qt::Key_Return);
    desk.goTo(u"org.scope"_s);
    desk.press(Qt::Key_F2);
    QCOMPARE(desk.here(), u"agent.gender"_s);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(desk.here(), u"agent.name"_s);
}

void TestFormPage::pinyinInitialsPickACode()
{
    FormDesk desk(company());
    desk.goTo(u"agent.ethnic"_s);
    desk.type(u"wwe"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.shown(u"agent.ethnic"_s), u"维吾尔族"_s);
    QCOMPARE(desk.value(u"agent.ethnic"_s), QJsonValue(u"05"_s));
    QCOMPARE(desk.here(), u"agent.birthDate"_s);
}

void TestFormPage::aCodeOrCharactersPickACode()
{
    FormDesk desk(company());
    desk.goTo(u"agent.ethnic"_s);
    desk.type(u"11"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.value(u"agent.ethnic"_s), QJsonValue(u"11"_s));
    desk.goTo(u"agent.ethnic"_s);
    desk.type(u"回"_s);
    desk.press(Qt::Key_Tab);
    QCOMPARE(desk.value(u"agent.ethnic"_s), QJsonValue(u"03"_s));
}

void TestFormPage::aDigitChoosesAmongAFew()
{
    FormDesk desk(company());
    desk.goTo(u"agent.gender"_s);
    desk.type(u"2"_s);
    QCOMPARE(desk.value(u"agent.gender"_s), QJsonValue(u"2"_s));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.here(), u"agent.ethnic"_s);
}

void TestFormPage::aTypedDateOfEightDigitsIsADate()
{
    FormDesk desk(company());
    desk.goTo(u"agent.birthDate"_s);
    desk.type(u"19900213"_s);
    QCOMPARE(desk.shown(u"agent.birthDate"_s), u"19900213"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.shown(u"agent.birthDate"_s), u"1990-02-13"_s);
    QCOMPARE(desk.value(u"agent.birthDate"_s), QJsonValue(u"1990-02-13"_s));
}

void TestFormPage::aDateWithPointsIsADate()
{
    FormDesk desk(company());
    desk.goTo(u"agent.birthDate"_s);
    desk.type(u"2026.2.13"_s);
    desk.press(Qt::Key_Tab);
    QCOMPARE(desk.value(u"agent.birthDate"_s), QJsonValue(u"2026-02-13"_s));
}

void TestFormPage::theLetterCMeansWithoutEnd()
{
    FormDesk desk(company());
    desk.goTo(u"org.term"_s);
    desk.press(Qt::Key_C);
    QCOMPARE(desk.value(u"org.term"_s), QJsonValue(u"long"_s));
    desk.type(u"20301231"_s);
    QCOMPARE(desk.value(u"org.term"_s), QJsonValue(u"2030-12-31"_s));
}

void TestFormPage::aRangeIsTypedEndByEnd()
{
    FormDesk desk(company());
    desk.goTo(u"agent.authPeriod"_s);
    desk.type(u"20260213"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.here(), u"agent.authPeriod"_s);
    desk.type(u"20261231"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.value(u"agent.authPeriod"_s), QJsonValue(u"2026-02-13/2026-12-31"_s));
}

void TestFormPage::anErrorStandsBesideItsFieldInPlainWords()
{
    FormDesk desk(company());
    desk.goTo(u"org.employees"_s);
    desk.type(u"0"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.here(), u"org.employees"_s); // held once, with the paper at hand
    const FieldProblem problem = desk.work.form().view({u"org.employees"_s, {}})->problems.first();
    QCOMPARE(desk.note(u"org.employees"_s), desk.sentences.of(problem));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.here(), u"org.scope"_s);
    QVERIFY(!desk.note(u"org.employees"_s).isEmpty());
}

void TestFormPage::noErrorIsToldWhileAValueIsTypedForTheFirstTime()
{
    FormDesk desk(company());
    desk.goTo(u"agent.mobile"_s);
    desk.type(u"1380"_s);
    QCOMPARE(desk.note(u"agent.mobile"_s), QString());
    desk.press(Qt::Key_Tab);
    QVERIFY(!desk.note(u"agent.mobile"_s).isEmpty());
    desk.goTo(u"agent.mobile"_s);
    desk.type(u"13800001234"_s);
    QCOMPARE(desk.note(u"agent.mobile"_s), QString()); // gone as soon as it is right
}

void TestFormPage::aMissingValueIsToldOnceItsFieldWasLeft()
{
    FormDesk desk(company());
    QCOMPARE(desk.note(u"agent.name"_s), QString());
    desk.press(Qt::Key_Return);
    QVERIFY(!desk.note(u"agent.name"_s).isEmpty());
    QCOMPARE(desk.note(u"org.scope"_s), QString());
}

void TestFormPage::whatComesFromAnotherMatterIsNotTyped()
{
    FormDesk desk(company());
    QVERIFY(!desk.work.form().open.contains(FieldRef{u"org.creditCode"_s, {}}));
    bool isSaid = false;
    for (const QLabel* label : desk.rowOf(u"org.creditCode"_s).findChildren<QLabel*>())
        isSaid = isSaid || label->text().contains(u"M1"_s);
    QVERIFY(isSaid);
}

void TestFormPage::addedRowTakesTheFocus()
{
    FormDesk desk(company());
    desk.goTo(u"shareholder.name"_s, u"r1"_s);
    desk.type(u"甲"_s);
    desk.press(Qt::Key_Insert, Qt::AltModifier);
    QCOMPARE(desk.here(), u"shareholder.name#r2"_s);
    desk.type(u"乙"_s);
    QCOMPARE(desk.value(u"shareholder.name"_s, u"r1"_s), QJsonValue(u"甲"_s));
    QCOMPARE(desk.value(u"shareholder.name"_s, u"r2"_s), QJsonValue(u"乙"_s));
}

void TestFormPage::aRemovedRowIsGone()
{
    FormDesk desk(company());
    desk.goTo(u"shareholder.name"_s, u"r1"_s);
    desk.type(u"甲"_s);
    desk.press(Qt::Key_Insert, Qt::AltModifier);
    desk.type(u"乙"_s);
    desk.press(Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(desk.work.session().rows(RoleId(u"shareholder"_s)), QStringList{u"r1"_s});
    QVERIFY(!desk.here().isEmpty());
}

void TestFormPage::nothingTypedIsLostWhenAMatterGoesAndComesBack()
{
    FormDesk desk(company());
    desk.goTo(u"org.email"_s);
    desk.type(u"a@example.com"_s);
    desk.work.setMatterWanted(MatterId(u"M2"_s), false);
    QVERIFY(!desk.work.form().view({u"org.email"_s, {}}));
    desk.work.setMatterWanted(MatterId(u"M2"_s), true);
    QCOMPARE(desk.shown(u"org.email"_s), u"a@example.com"_s);
}

void TestFormPage::correctionVisitOpensOnlyWhatIsMissing()
{
    FormSession session(QDate(2026, 2, 13));
    session.type({u"agent.name"_s, {}}, u"王"_s);
    session.type({u"agent.email"_s, {}}, u"a@example.com"_s);
    FormDesk desk(company(), session);
    MissingItem asked;
    asked.key = u"agent.email"_s;
    desk.page.setOpenOnly({asked});
    QVERIFY(desk.isEditable(u"agent.email"_s));
    QVERIFY(!desk.isEditable(u"agent.name"_s));
    QVERIFY(desk.isEditable(u"org.scope"_s)); // wrong or missing all the same
    desk.goTo(u"agent.name"_s);
    desk.type(u"李"_s);
    QCOMPARE(desk.value(u"agent.name"_s), QJsonValue(u"王"_s));
    desk.page.setOpenOnly({});
    QVERIFY(desk.isEditable(u"agent.name"_s));
}

void TestFormPage::aDifferenceIsShownAndChosen()
{
    FormDesk desk(company());
    desk.type(u"王小"_s);
    desk.work.offer({{{u"agent.name"_s, {}}, {u"王晓"_s, ValueSource::Card}}});
    QCOMPARE(desk.shown(u"agent.name"_s), u"王晓"_s);
    QPushButton* other = nullptr;
    for (QPushButton* button : desk.rowOf(u"agent.name"_s).findChildren<QPushButton*>()) {
        if (button->text().contains(u"王小"_s))
            other = button;
    }
    QVERIFY(other && other->isVisible());
    other->click();
    QCOMPARE(desk.value(u"agent.name"_s), QJsonValue(u"王小"_s));
    QVERIFY(!other->isVisible());
}

void TestFormPage::f1TellsWhichMatterAsks()
{
    FormDesk desk(company());
    desk.press(Qt::Key_F1);
    QStringList seen;
    for (const QLabel* label : desk.page.findChildren<QLabel*>()) {
        if (label->isVisible())
            seen.append(label->text());
    }
    QVERIFY(!seen.filter(u"M1"_s).isEmpty());
    QVERIFY(!seen.filter(u"M2"_s).isEmpty());
}

void TestFormPage::theListShowsWhatIsLeft()
{
    FormDesk desk(company());
    auto* list = desk.page.findChild<QListWidget*>();
    const auto lines = [&] { return list->findItems(u"姓名"_s, Qt::MatchContains).size(); };
    QCOMPARE(lines(), 2);
    desk.type(u"王"_s);
    QCOMPARE(lines(), 1);
    desk.press(Qt::Key_F4);
    QCOMPARE(desk.here(), u"agent.gender"_s);
}

void TestFormPage::typingKeepsTheCursor()
{
    FormDesk desk(company());
    desk.type(u"王明"_s);
    desk.press(Qt::Key_Left);
    desk.type(u"小"_s);
    QCOMPARE(desk.shown(u"agent.name"_s), u"王小明"_s);
    keepShot(desk.page, u"form-company"_s, 1060, 700);
}

void TestFormPage::editorsAreMadeOnce()
{
    FormDesk desk(company());
    const QWidget* before = &desk.rowOf(u"agent.name"_s);
    desk.type(u"王"_s);
    desk.goTo(u"shareholder.name"_s, u"r1"_s);
    desk.press(Qt::Key_Insert, Qt::AltModifier);
    desk.press(Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(&desk.rowOf(u"agent.name"_s), before);
}

void TestFormPage::theSumOfRatiosIsToldBelowTheRows()
{
    FormDesk desk(company());
    const auto* sum = desk.page.findChild<QLabel*>(u"sum"_s);
    desk.goTo(u"shareholder.invRatio"_s, u"r1"_s);
    desk.type(u"60"_s);
    desk.press(Qt::Key_Insert, Qt::AltModifier);
    desk.goTo(u"shareholder.invRatio"_s, u"r2"_s);
    desk.type(u"30"_s);
    QVERIFY(!sum->isVisible());
    desk.press(Qt::Key_Return);
    QVERIFY(sum->isVisible());
    QVERIFY(sum->text().contains(u"90"_s));
    desk.type(u"40"_s);
    QVERIFY(!sum->isVisible());
}

void TestFormPage::aRowCanBeAddedInACorrectionWhereTheNoticeAsks()
{
    FormSession session(QDate(2026, 2, 13));
    session.type({u"shareholder.name"_s, u"r1"_s}, u"甲"_s);
    session.type({u"shareholder.invRatio"_s, u"r1"_s}, u"100"_s);
    FormDesk desk(company(), session);
    MissingItem asked;
    asked.key = u"agent.email"_s;
    desk.page.setOpenOnly({asked});
    desk.goTo(u"shareholder.name"_s, u"r1"_s);
    desk.press(Qt::Key_Insert, Qt::AltModifier);
    QCOMPARE(desk.work.session().rows(RoleId(u"shareholder"_s)).size(), 1);
    asked.key = u"shareholder.invRatio#r1"_s;
    desk.page.setOpenOnly({asked});
    desk.press(Qt::Key_Insert, Qt::AltModifier);
    QCOMPARE(desk.here(), u"shareholder.name#r2"_s);
    QVERIFY(desk.isEditable(u"shareholder.name"_s, u"r2"_s));
    QVERIFY(!desk.isEditable(u"shareholder.name"_s, u"r1"_s));
}

void TestFormPage::enterPressesTheButtonThatHasTheFocus()
{
    FormDesk desk(company());
    desk.goTo(u"shareholder.invRatio"_s, u"r1"_s);
    desk.press(Qt::Key_Tab);
    QVERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.here(), u"shareholder.name#r2"_s);
}

void TestFormPage::everyFieldSaysWhoseItIs()
{
    FormDesk desk(company());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"委托代理人·姓名（名称）"_s);
    desk.goTo(u"org.employees"_s);
    desk.type(u"0"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), desk.note(u"org.employees"_s));
}

void TestFormPage::whatTheNumberTellsIsPrefilled()
{
    FormDesk desk(company());
    desk.goTo(u"agent.idNo"_s);
    desk.type(residentId(QDate(1990, 2, 13)));
    QCOMPARE(desk.shown(u"agent.birthDate"_s), u"1990-02-13"_s);
    QStringList seen;
    for (const QLabel* label : desk.rowOf(u"agent.birthDate"_s).findChildren<QLabel*>())
        seen.append(label->text());
    QVERIFY(!seen.filter(u"证件号码"_s).isEmpty());
}

void TestFormPage::enterLeadsToTheNumberBeforeWhatItTells()
{
    FormDesk desk(company());
    desk.work.answer(QuestionId(u"Q2"_s), u"yes"_s);
    desk.goTo(u"agent.ethnic"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.here(), u"agent.idNo"_s);
    desk.type(residentId(QDate(1990, 2, 13)));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.here(), u"org.email"_s); // the birth date is known
}

void TestFormPage::anotherWorkReplacesTheForm()
{
    FormDesk desk(company());
    desk.page.setWork(nullptr);
    QVERIFY(desk.here().isEmpty());
    const CatalogPtr other = catalog(R"(
        scenario S1 一
        include M1
        matter M1
        field baby.name!
    )");
    IntakeWork work(other, other->scenarios().first(), FormSession(), {}, QDate(2026, 2, 13));
    desk.page.setWork(&work);
    desk.page.focusFirstOpen();
    QCOMPARE(desk.here(), u"baby.name"_s);
    desk.type(u"宝"_s);
    QCOMPARE(work.form().view({u"baby.name"_s, {}})->value, QJsonValue(u"宝"_s));
    desk.page.setWork(nullptr);
}

QTEST_MAIN(TestFormPage)
#include "tst_formpage.moc"
