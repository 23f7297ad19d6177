// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formstate.h"
#include "tests/support/filledform.h"
#include "tests/support/madeupnumbers.h"

#include <QTest>

using namespace yichuang;
using test::FilledForm;

class FormStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requiredFieldIsMissingUntilItIsFilledIn();
    void optionalFieldIsNeverMissing();
    void whatComesFromTheChainIsNotMissing();
    void whatFollowsFromTheLinkIsNotMissing();
    void numberTellsBirthDateAndSex();
    void typedBeatsWhatTheNumberTells();
    void aResidentIdSaysOfItselfWhatItIs();
    void numberBeatsADefault();
    void nothingIsToldByAWrongNumber();
    void everyRowIsToldByItsOwnNumber();
    void whatTheNumberTellsIsStoredNowhere();
    void repeatedRoleBeginsWithOneEmptyRow();
    void rowIsCountedFromOne();
    void nothingIsFilledInOfItself();
    void valueOfAHiddenFieldIsKeptButNotJudged();
    void splitFieldBeginsWithWhatStoodBefore();
    void splitFieldMayBeCleared();
    void fieldThatComesTogetherKeepsItsMattersValue();
    void openFieldsComeInTheOrderOfTheForm();

private:
    static FilledForm people()
    {
        return FilledForm(R"(
            codelist gender 1=男 2=女
            codelist idType 111=居民身份证 414=普通护照
            role baby
            role owner repeats
            element idType type=code codelist=idType derive=idNo
            element idNo validator=byIdType
            element birthDate type=date idCard=birth derive=idNo
            element gender type=code codelist=gender idCard=gender derive=idNo
            scenario S1
            include M1
            matter M1
                field baby.idNo!
                field baby.birthDate!
                field baby.gender!
                field baby.idType
                field owner.idType
                field owner.idNo!
                field owner.birthDate!
        )");
    }

    static FilledForm disputed()
    {
        return FilledForm(R"(
            element count type=int
            scenario S1
            question Q1 bool yes no*
            include M1
            include M2 when Q1=yes
            matter M1
                field org.count max=20
            matter M2
                field org.count min=30
        )");
    }
};

void FormStateTest::requiredFieldIsMissingUntilItIsFilledIn()
{
    FilledForm form = people();
    QVERIFY(form.view("baby.idNo").isMissing());
    QVERIFY(form.view("baby.idNo").needsWork());
    form.type("baby.idNo", QJsonValue(test::residentId(QDate(2026, 3, 7))));
    QVERIFY(!form.view("baby.idNo").isMissing());
    form.type("baby.idNo", "");
    QVERIFY(form.view("baby.idNo").isMissing());
}

void FormStateTest::optionalFieldIsNeverMissing()
{
    QVERIFY(!people().view("owner.idType#r1").isMissing());
}

void FormStateTest::whatComesFromTheChainIsNotMissing()
{
    FilledForm form(R"(
        scenario S1
        include M1 M2
        matter M1
            output org.creditCode
        matter M2
            field org.creditCode!
    )");
    const FieldView& view = form.view("org.creditCode");
    QCOMPARE(view.field->fill, Fill::Chain);
    QVERIFY(!view.isMissing());
    QVERIFY(view.value.isNull());
}

void FormStateTest::whatFollowsFromTheLinkIsNotMissing()
{
    FilledForm form(R"(
        scenario S1
        same applicant=mother relation:mother
        include M1
        matter M1
            field applicant.name!
            field applicant.relation!
    )");
    QCOMPARE(form.shown("mother.relation"), u"mother"_qs);
    QCOMPARE(form.view("mother.relation").source, ValueSource::Derived);
    QVERIFY(!form.view("mother.relation").isMissing());
}

void FormStateTest::numberTellsBirthDateAndSex()
{
    FilledForm form = people();
    form.type("baby.idNo", QJsonValue(test::residentId(QDate(2026, 3, 7), 902)));
    QCOMPARE(form.shown("baby.birthDate"), u"2026-03-07"_qs);
    QCOMPARE(form.shown("baby.gender"), u"2"_qs);
    QCOMPARE(form.view("baby.birthDate").source, ValueSource::Derived);
    QCOMPARE(form.field("baby.birthDate").fill, Fill::Input);
    QVERIFY(!form.view("baby.birthDate").isMissing());
}

void FormStateTest::typedBeatsWhatTheNumberTells()
{
    FilledForm form = people();
    form.type("baby.birthDate", "2026-03-08");
    form.type("baby.idNo", QJsonValue(test::residentId(QDate(2026, 3, 7))));
    QCOMPARE(form.shown("baby.birthDate"), u"2026-03-08"_qs);
    QCOMPARE(form.view("baby.birthDate").source, ValueSource::Typed);
    form.type("baby.birthDate", "");
    QCOMPARE(form.shown("baby.birthDate"), u"2026-03-07"_qs);
}

void FormStateTest::aResidentIdSaysOfItselfWhatItIs()
{
    FilledForm form = people();
    form.type("baby.idNo", "E12345678"); // a passport: which, the clerk has to say
    QCOMPARE(form.shown("baby.idType"), QString());
    form.type("baby.idNo", QJsonValue(test::residentId(QDate(2026, 3, 7), 902)));
    QCOMPARE(form.shown("baby.idType"), u"111"_qs);
    QCOMPARE(form.view("baby.idType").source, ValueSource::Derived);
    form.type("baby.idType", "414");
    QCOMPARE(form.shown("baby.idType"), u"414"_qs);
}

void FormStateTest::numberBeatsADefault()
{
    FilledForm form = people();
    form.session().offer(FilledForm::place("baby.gender"), {u"1"_qs, ValueSource::Default});
    QCOMPARE(form.shown("baby.gender"), u"1"_qs);
    form.type("baby.idNo", QJsonValue(test::residentId(QDate(2026, 3, 7), 902)));
    QCOMPARE(form.shown("baby.gender"), u"2"_qs);
}

void FormStateTest::nothingIsToldByAWrongNumber()
{
    FilledForm form = people();
    QString number = test::residentId(QDate(2026, 3, 7));
    number[17] = number[17] == u'1' ? u'2' : u'1';
    form.type("baby.idNo", QJsonValue(number));
    QVERIFY(form.view("baby.birthDate").isMissing());
}

void FormStateTest::everyRowIsToldByItsOwnNumber()
{
    FilledForm form = people();
    form.type("owner.idNo#r1", QJsonValue(test::residentId(QDate(1970, 1, 2))));
    form.type("owner.idNo#r2", QJsonValue(test::residentId(QDate(1980, 3, 4))));
    form.type("owner.idType#r3", "414").type("owner.idNo#r3", "E12345678");
    QCOMPARE(form.shown("owner.birthDate#r1"), u"1970-01-02"_qs);
    QCOMPARE(form.shown("owner.birthDate#r2"), u"1980-03-04"_qs);
    QVERIFY(form.view("owner.birthDate#r3").isMissing());
}

void FormStateTest::whatTheNumberTellsIsStoredNowhere()
{
    FilledForm form = people();
    form.type("baby.idNo", QJsonValue(test::residentId(QDate(2026, 3, 7))));
    QCOMPARE(form.shown("baby.birthDate"), u"2026-03-07"_qs);
    QVERIFY(!form.session().entry(FilledForm::place("baby.birthDate")));
    form.type("baby.idNo", "");
    QVERIFY(form.view("baby.birthDate").isMissing());
}

void FormStateTest::repeatedRoleBeginsWithOneEmptyRow()
{
    FilledForm form = people();
    QVERIFY(form.view("owner.idNo#r1").isMissing());
    QVERIFY(form.session().rows(RoleId(u"owner"_qs)).isEmpty());
}

void FormStateTest::rowIsCountedFromOne()
{
    FilledForm form = people();
    FormSession& session = form.session();
    const RoleId owner(u"owner"_qs);
    const QString first = session.addRow(owner);
    const QString second = session.addRow(owner);
    session.removeRow(owner, first);
    const QString third = session.addRow(owner);
    QVERIFY(third != second);
    QCOMPARE(session.rows(owner), (QStringList{second, third}));
    QVERIFY(form.view("owner.idNo#r2").isMissing());
}

void FormStateTest::nothingIsFilledInOfItself()
{
    FilledForm form = people();
    for (const char* place : {"baby.idNo", "baby.gender", "owner.idType#r1", "owner.idNo#r1"})
        QVERIFY(form.shown(place).isEmpty());
}

void FormStateTest::valueOfAHiddenFieldIsKeptButNotJudged()
{
    FilledForm form(R"(
        element count type=int
        scenario S1
        question Q1 bool yes* no
        include M1
        matter M1
            field org.name
            field org.count! when Q1=yes
    )");
    form.type("org.count", "many");
    QCOMPARE(form.problems("org.count"), QStringList{u"field.notInteger"_qs});
    form.answer("Q1", "no");
    QVERIFY(!form.fields().contains(u"org.count"));
    form.answer("Q1", "yes");
    QCOMPARE(form.shown("org.count"), u"many"_qs);
}

void FormStateTest::splitFieldBeginsWithWhatStoodBefore()
{
    FilledForm form = disputed();
    form.type("org.count", "12").answer("Q1", "yes");
    QCOMPARE(form.shown("org.count@M1"), u"12"_qs);
    QCOMPARE(form.problems("org.count@M1"), QStringList());
    QCOMPARE(form.shown("org.count@M2"), u"12"_qs);
    QCOMPARE(form.problems("org.count@M2"), QStringList{u"field.tooSmall"_qs});
    form.type("org.count@M2", "35");
    QCOMPARE(form.shown("org.count@M1"), u"12"_qs);
    QCOMPARE(form.shown("org.count@M2"), u"35"_qs);
    form.answer("Q1", "no");
    QCOMPARE(form.shown("org.count"), u"12"_qs);
    form.answer("Q1", "yes");
    QCOMPARE(form.shown("org.count@M2"), u"35"_qs);
}

void FormStateTest::splitFieldMayBeCleared()
{
    FilledForm form = disputed();
    form.type("org.count", "12").answer("Q1", "yes").type("org.count@M2", "");
    QCOMPARE(form.shown("org.count@M2"), QString());
}

void FormStateTest::fieldThatComesTogetherKeepsItsMattersValue()
{
    FilledForm form = disputed();
    form.answer("Q1", "yes").type("org.count@M1", "7").type("org.count@M2", "35");
    form.answer("Q1", "no");
    QCOMPARE(form.shown("org.count"), u"7"_qs);
}

void FormStateTest::openFieldsComeInTheOrderOfTheForm()
{
    FilledForm form = people();
    form.type("owner.idNo#r1", "123");
    const FormState& state = form.state();
    QStringList open;
    for (const FieldRef& ref : state.open)
        open.append(ref.field + u'#' + ref.row);
    QCOMPARE(open, (QStringList{u"baby.idNo#"_qs, u"baby.birthDate#"_qs, u"baby.gender#"_qs,
                                u"owner.idNo#r1"_qs, u"owner.birthDate#r1"_qs}));
    QVERIFY(!state.isComplete());
}

QTEST_GUILESS_MAIN(FormStateTest)
#include "tst_formstate.moc"
