// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/condition.h"
#include "tests/support/conditiontext.h"

#include <QJsonArray>
#include <QTest>

using namespace yichuang;
using test::condition;

class ConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsAreJudgedByTheAnswers_data();
    void conditionsAreJudgedByTheAnswers();
    void allOfNothingIsTrueAndAnyOfNothingIsFalse();
    void questionWithoutAnswerIsFalseAndItsNegationTrue();
    void dayOfIntakeStandsWhereAQuestionStands();
    void withoutADayOfIntakeNothingLiesBefore();
    void numbersAreComparedAsNumbers();
    void namesEveryQuestionItLooksAtOnce();
};

void ConditionTest::conditionsAreJudgedByTheAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("equal") << u"Q1=home"_qs << true;
    QTest::newRow("not equal") << u"Q1=inst"_qs << false;
    QTest::newRow("one of") << u"Q1=inst/home"_qs << true;
    QTest::newRow("none of") << u"Q1=inst/away"_qs << false;
    QTest::newRow("chosen") << u"Q2~tax"_qs << true;
    QTest::newRow("not chosen") << u"Q2~bank"_qs << false;
    QTest::newRow("a list is not its element") << u"Q2=tax"_qs << false;
    QTest::newRow("negated") << u"!Q1=inst"_qs << true;
    QTest::newRow("all") << u"Q1=home & Q2~seal"_qs << true;
    QTest::newRow("not all") << u"Q1=home & Q2~bank"_qs << false;
    QTest::newRow("any") << u"Q1=inst | Q2~seal"_qs << true;
    QTest::newRow("not any") << u"Q1=inst | Q2~bank"_qs << false;
    QTest::newRow("less") << u"Q3<10"_qs << true;
    QTest::newRow("not less") << u"Q3<9"_qs << false;
    QTest::newRow("earlier") << u"Q4<2026-07-01"_qs << true;
    QTest::newRow("not earlier") << u"Q4<2026-06-30"_qs << false;
}

void ConditionTest::conditionsAreJudgedByTheAnswers()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    const Answers answers{{QuestionId(u"Q1"_qs), u"home"_qs},
                          {QuestionId(u"Q2"_qs), QJsonArray{u"tax"_qs, u"seal"_qs}},
                          {QuestionId(u"Q3"_qs), 9},
                          {QuestionId(u"Q4"_qs), u"2026-06-30"_qs}};
    QCOMPARE(holds(condition(text), answers, QDate(2026, 11, 24)), expected);
}

void ConditionTest::allOfNothingIsTrueAndAnyOfNothingIsFalse()
{
    QVERIFY(holds({}, {}, {}));
    QVERIFY(Condition().isAlways());
    QVERIFY(!holds({Condition::Kind::Any, {}, {}, {}}, {}, {}));
}

void ConditionTest::questionWithoutAnswerIsFalseAndItsNegationTrue()
{
    for (const char* text : {"Q1=home", "Q1=home/inst", "Q1~home", "Q1<5"}) {
        QVERIFY(!holds(condition(text), {}, QDate(2026, 11, 24)));
        QVERIFY(holds({Condition::Kind::Not, {condition(text)}, {}, {}}, {}, QDate(2026, 11, 24)));
    }
}

void ConditionTest::dayOfIntakeStandsWhereAQuestionStands()
{
    const Condition before = condition("$date<2026-07-01");
    QVERIFY(holds(before, {}, QDate(2026, 6, 30)));
    QVERIFY(!holds(before, {}, QDate(2026, 7, 1)));
    QVERIFY(holds(condition("$date=2026-07-01"), {}, QDate(2026, 7, 1)));
}

void ConditionTest::withoutADayOfIntakeNothingLiesBefore()
{
    QVERIFY(!holds(condition("$date<2026-07-01"), {}, {}));
}

void ConditionTest::numbersAreComparedAsNumbers()
{
    const Answers asNumber{{QuestionId(u"Q1"_qs), 3}};
    const Answers asText{{QuestionId(u"Q1"_qs), u"3"_qs}};
    QVERIFY(holds(condition("Q1<10"), asNumber, {}));
    QVERIFY(holds(condition("Q1<10"), asText, {}));
    QVERIFY(holds(condition("Q1=3"), asNumber, {}));
}

void ConditionTest::namesEveryQuestionItLooksAtOnce()
{
    const auto questions = questionsOf(condition("Q1=a & Q2~b & !Q1=c & $date<2026-07-01"));
    QCOMPARE(questions, (QList<QuestionId>{QuestionId(u"Q1"_qs), QuestionId(u"Q2"_qs),
                                           QuestionId(u"$date"_qs)}));
}

QTEST_GUILESS_MAIN(ConditionTest)
#include "tst_condition.moc"
