// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/circumstance.h"
#include "tests/support/catalogbuilder.h"
#include "tests/support/conditiontext.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

Condition equals(const QString& question, const QJsonValue& value)
{
    return {Condition::Kind::Equals, {}, QuestionId(question), {value}};
}

/// A condition as a datum of a test.
struct Given
{
    Condition condition;
};

Condition joined(Condition::Kind kind, const QList<Condition>& parts)
{
    return {kind, parts, {}, {}};
}

} // namespace

/// Conditions in the words that the applicant was asked with.
class CircumstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = catalog(R"(
            scenario S1 后事
            question Q1 本人* 家人 别人 单位
            question Q2 multi 身份证 户口簿
            question Q3 number
            matter A
        )");
        m_scenario = m_catalog->scenarios().first();
        m_scenario.questions[0].text = u"今天谁来办？（选一样）"_s;
        m_scenario.questions[1].text = u"证件有遗失吗？"_s;
        m_scenario.questions[2].text = u"几个人？"_s;
    }

    void conditionIsToldInTheWordsOfItsQuestion_data()
    {
        using Kind = Condition::Kind;
        QTest::addColumn<Given>("given");
        QTest::addColumn<QString>("words");
        const Condition one = equals(u"Q1"_s, u"家人"_s);
        const Condition in{Kind::In, {}, QuestionId(u"Q1"_s), {u"家人"_s, u"别人"_s}};
        const Condition most{Kind::In, {}, QuestionId(u"Q1"_s), {u"家人"_s, u"别人"_s, u"单位"_s}};
        const Condition has{Kind::Has, {}, QuestionId(u"Q2"_s), {u"身份证"_s}};
        const Condition fewer{Kind::LessThan, {}, QuestionId(u"Q3"_s), {3}};
        const Condition before{Kind::LessThan, {}, QuestionId(u"$date"_s), {u"2026-07-01"_s}};
        QTest::newRow("always") << Given{Condition()} << QString();
        QTest::newRow("equals") << Given{one} << u"今天谁来办：家人"_s;
        QTest::newRow("in") << Given{in} << u"今天谁来办：家人／别人"_s;
        QTest::newRow("all but one") << Given{most} << u"今天谁来办：不是“本人”"_s;
        QTest::newRow("not") << Given{joined(Kind::Not, {one})} << u"今天谁来办：不是“家人”"_s;
        QTest::newRow("not most") << Given{joined(Kind::Not, {most})} << u"今天谁来办：本人"_s;
        QTest::newRow("has") << Given{has} << u"证件有遗失吗：选了“身份证”"_s;
        QTest::newRow("has not") << Given{joined(Kind::Not, {has})}
                                 << u"证件有遗失吗：没选“身份证”"_s;
        QTest::newRow("fewer") << Given{fewer} << u"几个人：少于3"_s;
        QTest::newRow("before") << Given{before} << u"2026年7月1日前申请"_s;
        QTest::newRow("from") << Given{joined(Kind::Not, {before})} << u"2026年7月1日起申请"_s;
        QTest::newRow("all") << Given{joined(Kind::All, {one, has})}
                             << u"今天谁来办：家人，且证件有遗失吗：选了“身份证”"_s;
        QTest::newRow("any in all")
            << Given{joined(Kind::All, {fewer, joined(Kind::Any, {one, has})})}
            << u"几个人：少于3，且（今天谁来办：家人，或证件有遗失吗：选了“身份证”）"_s;
        QTest::newRow("not all") << Given{joined(Kind::Not, {joined(Kind::All, {one, has})})}
                                 << u"不是（今天谁来办：家人，且证件有遗失吗：选了“身份证”）"_s;
    }

    void conditionIsToldInTheWordsOfItsQuestion()
    {
        QFETCH(Given, given);
        QTEST(circumstanceText(m_scenario, given.condition), "words");
    }

    void ofSeveralOneIsEnough()
    {
        const Condition one = equals(u"Q1"_s, u"家人"_s);
        const Condition other = equals(u"Q1"_s, u"别人"_s);
        QCOMPARE(circumstancesText(m_scenario, {one, other, one}), u"今天谁来办：家人／别人"_s);
        const Condition has{Condition::Kind::Has, {}, QuestionId(u"Q2"_s), {u"身份证"_s}};
        const Condition both = joined(Condition::Kind::All, {one, has});
        QCOMPARE(circumstancesText(m_scenario, {both, one}), u"今天谁来办：家人"_s);
        QCOMPARE(circumstancesText(m_scenario, {both, other}),
                 u"（今天谁来办：家人，且证件有遗失吗：选了“身份证”），或今天谁来办：别人"_s);
        QCOMPARE(circumstancesText(m_scenario, {}), QString());
    }

private:
    CatalogPtr m_catalog;
    Scenario m_scenario;
};

QTEST_GUILESS_MAIN(CircumstanceTest)
#include "tst_circumstance.moc"
