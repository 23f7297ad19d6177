// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sessionchecks.h"
#include "tests/support/filledform.h"
#include "tests/support/madeupnumbers.h"

#include <QTest>

using namespace yichuang;
using test::FilledForm;

/// What is only wrong between fields. "Today" is 24 November 2026.
class SessionChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratiosAddUpToAHundred_data();
    void ratiosAddUpToAHundred();
    void onlyTooMuchIsWrongWhileRowsAreEmpty();
    void wrongSumStandsAtTheLastRow();
    void contributionsAddUpToTheCapital();
    void noCapitalNoSum();
    void datesComeInOrder_data();
    void datesComeInOrder();
    void whatHasHappenedIsNotInTheFuture();
    void theApplicantIsNotTheDeceased();
    void fatherAndMotherAreTwoPeople();
    void legalRepresentativeMayBeShareholder();
    void boundRolesAreOnePersonWithoutComplaint();
    void onePersonInTwoRowsIsAMistake();
    void onePersonWithTwoPostsIsAQuestion();
    void birthDateAndSexShouldFitTheNumber();
    void numberOfAPassportSaysNothingOfBirth();

private:
    static FilledForm company()
    {
        return FilledForm(R"(
            role org kind=org
            role legalRep
            role shareholder kind=party repeats
            role officer repeats
            element capital type=decimal
            element invRatio type=decimal min=0 max=100
            element invAmount type=decimal
            element idNo validator=byIdType
            scenario S1
            include M1
            matter M1
                field org.capital
                field legalRep.idNo
                field shareholder.idNo
                field shareholder.invRatio!
                field shareholder.invAmount
                field officer.idNo
                field officer.position
        )");
    }

    static FilledForm family()
    {
        return FilledForm(R"(
            codelist gender 1=男 2=女 9=未说明
            codelist idType 111=居民身份证 414=普通护照
            role deceased name=逝者
            role death kind=event
            role funeral kind=business
            role mother
            role father
            element idType type=code codelist=idType
            element idNo validator=byIdType
            element birthDate type=date idCard=birth derive=idNo
            element gender type=code codelist=gender idCard=gender derive=idNo
            element deathTime type=datetime
            element cremateTime type=datetime
            element startDate type=date
            element endDate type=date
            scenario S1
            question Q1 bool yes no*
            same agent=applicant when Q1=yes
            include M1
            matter M1
                field deceased.idType
                field deceased.idNo
                field deceased.birthDate
                field deceased.gender
                field death.deathTime
                field funeral.cremateTime
                field applicant.idNo
                field agent.idNo
                field mother.idNo
                field father.idNo
                field funeral.startDate
                field funeral.endDate
        )");
    }

    const QString m_someone = test::residentId(QDate(1940, 5, 6), 901);
    const QString m_other = test::residentId(QDate(1971, 8, 9), 902);
};

void SessionChecksTest::ratiosAddUpToAHundred_data()
{
    QTest::addColumn<QStringList>("ratios");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char* name, const QStringList& ratios, bool isRight) {
        QTest::newRow(name) << ratios << isRight;
    };
    row("one owns all", {u"100"_qs}, true);
    row("two halves", {u"50"_qs, u"50"_qs}, true);
    row("thirds", {u"33.33"_qs, u"33.33"_qs, u"33.34"_qs}, true);
    row("fine thirds", {u"33.3333"_qs, u"33.3333"_qs, u"33.3333"_qs}, true);
    row("tenths", QStringList(10, u"10.0"_qs), true);
    row("too little", {u"50"_qs, u"49.99"_qs}, false);
    row("too much", {u"50"_qs, u"50.01"_qs}, false);
}

void SessionChecksTest::ratiosAddUpToAHundred()
{
    QFETCH(QStringList, ratios);
    QFETCH(bool, isRight);
    FilledForm form = company();
    QByteArray last;
    for (qsizetype i = 0; i < ratios.size(); ++i) {
        last = "shareholder.invRatio#r" + QByteArray::number(i + 1);
        form.type(last.constData(), QJsonValue(ratios[i]));
    }
    QCOMPARE(form.problems(last.constData()),
             isRight ? QStringList() : QStringList{u"rule.ratioSum"_qs});
}

void SessionChecksTest::onlyTooMuchIsWrongWhileRowsAreEmpty()
{
    FilledForm form = company();
    form.type("shareholder.invRatio#r1", "60").type("shareholder.idNo#r2", QJsonValue(m_other));
    QCOMPARE(form.problems("shareholder.invRatio#r1"), QStringList());
    form.type("shareholder.invRatio#r1", "60").type("shareholder.invRatio#r3", "60");
    QCOMPARE(form.problems("shareholder.invRatio#r3"), QStringList{u"rule.ratioSum"_qs});
}

void SessionChecksTest::wrongSumStandsAtTheLastRow()
{
    FilledForm form = company();
    form.type("shareholder.invRatio#r1", "60").type("shareholder.invRatio#r2", "30");
    QCOMPARE(form.problems("shareholder.invRatio#r1"), QStringList());
    const FieldView& last = form.view("shareholder.invRatio#r2");
    QCOMPARE(last.problems.first().params, (QStringList{u"90"_qs, u"100"_qs}));
    QCOMPARE(test::texts(last.problems.first().matters), QStringList{u"M1"_qs});
    QVERIFY(last.needsWork());
}

void SessionChecksTest::contributionsAddUpToTheCapital()
{
    FilledForm form = company();
    form.type("org.capital", "1000000").type("shareholder.invAmount#r1", "600000");
    form.type("shareholder.invAmount#r2", "399999.5");
    QCOMPARE(form.problems("shareholder.invAmount#r2"), QStringList{u"rule.amountSum"_qs});
    QCOMPARE(form.view("shareholder.invAmount#r2").problems.first().params,
             (QStringList{u"999999.5"_qs, u"1000000"_qs}));
    form.type("shareholder.invAmount#r2", "400000");
    QCOMPARE(form.problems("shareholder.invAmount#r2"), QStringList());
}

void SessionChecksTest::noCapitalNoSum()
{
    FilledForm form = company();
    form.type("shareholder.invAmount#r1", "600000");
    QCOMPARE(form.problems("shareholder.invAmount#r1"), QStringList());
}

void SessionChecksTest::datesComeInOrder_data()
{
    QTest::addColumn<QString>("earlierPlace");
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("laterPlace");
    QTest::addColumn<QString>("later");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char* name, const char* earlierPlace, const char* earlier,
                        const char* laterPlace, const char* later, bool isRight) {
        QTest::newRow(name) << QString::fromUtf8(earlierPlace) << QString::fromUtf8(earlier)
                            << QString::fromUtf8(laterPlace) << QString::fromUtf8(later) << isRight;
    };
    row("born before death", "deceased.birthDate", "1940-05-06", "death.deathTime",
        "2026-11-20T08:00", true);
    row("died on the day of birth", "deceased.birthDate", "2026-11-20", "death.deathTime",
        "2026-11-20T08:00", true);
    row("died before birth", "deceased.birthDate", "2026-11-21", "death.deathTime",
        "2026-11-20T08:00", false);
    row("cremated an hour before death", "death.deathTime", "2026-11-20T08:00",
        "funeral.cremateTime", "2026-11-20T07:00", false);
    row("cremated later, even tomorrow", "death.deathTime", "2026-11-20T08:00",
        "funeral.cremateTime", "2026-11-25T07:00", true);
    row("start and end on one day", "funeral.startDate", "2026-11-20", "funeral.endDate",
        "2026-11-20", true);
    row("end before start", "funeral.startDate", "2026-11-20", "funeral.endDate", "2026-11-19",
        false);
}

void SessionChecksTest::datesComeInOrder()
{
    QFETCH(QString, earlierPlace);
    QFETCH(QString, earlier);
    QFETCH(QString, laterPlace);
    QFETCH(QString, later);
    QFETCH(bool, isRight);
    FilledForm form = family();
    form.type(qPrintable(earlierPlace), QJsonValue(earlier));
    form.type(qPrintable(laterPlace), QJsonValue(later));
    QCOMPARE(form.problems(qPrintable(earlierPlace)), QStringList());
    QCOMPARE(form.problems(qPrintable(laterPlace)),
             isRight ? QStringList() : QStringList{u"rule.dateOrder"_qs});
    if (!isRight)
        QVERIFY(
            form.view(qPrintable(laterPlace)).problems.first().params.last().contains(u"2026年"));
}

void SessionChecksTest::whatHasHappenedIsNotInTheFuture()
{
    FilledForm form = family();
    form.type("death.deathTime", "2026-11-24T23:59").type("deceased.birthDate", "2026-11-24");
    QCOMPARE(form.problems("death.deathTime"), QStringList());
    form.type("death.deathTime", "2026-11-25T00:00").type("deceased.birthDate", "2026-11-25");
    QCOMPARE(form.problems("death.deathTime"), QStringList{u"rule.inFuture"_qs});
    QCOMPARE(form.problems("deceased.birthDate"), QStringList{u"rule.inFuture"_qs});
}

void SessionChecksTest::theApplicantIsNotTheDeceased()
{
    FilledForm form = family();
    form.type("deceased.idNo", QJsonValue(m_someone));
    form.type("applicant.idNo", QJsonValue(u' ' + m_someone)); // typed otherwise, the same number
    form.type("agent.idNo", QJsonValue(m_other));
    QCOMPARE(form.problems("applicant.idNo"), QStringList{u"rule.samePersonAs"_qs});
    QCOMPARE(form.view("applicant.idNo").problems.first().params, QStringList{u"逝者"_qs});
    QCOMPARE(form.problems("agent.idNo"), QStringList());
    QCOMPARE(form.problems("deceased.idNo"), QStringList());
}

void SessionChecksTest::fatherAndMotherAreTwoPeople()
{
    FilledForm form = family();
    form.type("mother.idNo", QJsonValue(m_other)).type("father.idNo", QJsonValue(m_other));
    QCOMPARE(form.problems("mother.idNo"), QStringList());
    QCOMPARE(form.problems("father.idNo"), QStringList{u"rule.samePersonAs"_qs});
}

void SessionChecksTest::legalRepresentativeMayBeShareholder()
{
    FilledForm form = company();
    form.type("legalRep.idNo", QJsonValue(m_someone));
    form.type("shareholder.idNo#r1", QJsonValue(m_someone));
    form.type("officer.idNo#r1", QJsonValue(m_someone));
    QCOMPARE(form.problems("shareholder.idNo#r1"), QStringList());
    QCOMPARE(form.problems("officer.idNo#r1"), QStringList());
}

void SessionChecksTest::boundRolesAreOnePersonWithoutComplaint()
{
    FilledForm form = family();
    form.answer("Q1", "yes").type("applicant.idNo", QJsonValue(m_someone));
    QVERIFY(!form.fields().contains(u"agent.idNo"));
    QCOMPARE(form.problems("applicant.idNo"), QStringList());
}

void SessionChecksTest::onePersonInTwoRowsIsAMistake()
{
    FilledForm form = company();
    form.type("shareholder.idNo#r1", QJsonValue(m_someone));
    form.type("shareholder.idNo#r2", QJsonValue(m_other));
    form.type("shareholder.idNo#r3", QJsonValue(m_someone));
    QCOMPARE(form.problems("shareholder.idNo#r1"), QStringList());
    QCOMPARE(form.problems("shareholder.idNo#r2"), QStringList());
    QCOMPARE(form.problems("shareholder.idNo#r3"), QStringList{u"rule.sameRow"_qs});
    QCOMPARE(form.view("shareholder.idNo#r3").problems.first().params.last(), u"1"_qs);
}

void SessionChecksTest::onePersonWithTwoPostsIsAQuestion()
{
    FilledForm form = company();
    form.type("officer.idNo#r1", QJsonValue(m_someone)).type("officer.position#r1", "董事");
    form.type("officer.idNo#r2", QJsonValue(m_someone)).type("officer.position#r2", "经理");
    QCOMPARE(form.problems("officer.idNo#r2"), QStringList{u"rule.sameRow?"_qs});
    form.type("officer.position#r2", "董事");
    QCOMPARE(form.problems("officer.idNo#r2"), QStringList{u"rule.sameRow"_qs});
}

void SessionChecksTest::birthDateAndSexShouldFitTheNumber()
{
    FilledForm form = family();
    form.type("deceased.idNo", QJsonValue(m_someone)); // a man born on 6 May 1940
    form.type("deceased.birthDate", "1940-05-06").type("deceased.gender", "1");
    QCOMPARE(form.problems("deceased.birthDate"), QStringList());
    QCOMPARE(form.problems("deceased.gender"), QStringList());
    form.type("deceased.birthDate", "1940-05-07").type("deceased.gender", "2");
    QCOMPARE(form.problems("deceased.birthDate"), QStringList{u"rule.birthNotInNumber?"_qs});
    QCOMPARE(form.problems("deceased.gender"), QStringList{u"rule.sexNotInNumber?"_qs});
    QVERIFY(!form.view("deceased.gender").needsWork());
}

void SessionChecksTest::numberOfAPassportSaysNothingOfBirth()
{
    FilledForm form = family();
    form.type("deceased.idType", "414").type("deceased.idNo", QJsonValue(m_someone));
    form.type("deceased.birthDate", "1940-05-07");
    QCOMPARE(form.problems("deceased.birthDate"), QStringList());
}

QTEST_GUILESS_MAIN(SessionChecksTest)
#include "tst_sessionchecks.moc"
