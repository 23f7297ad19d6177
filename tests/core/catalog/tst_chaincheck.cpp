// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogreader.h"
#include "tests/support/catalogjson.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// Matters that would wait for one another, roles that would be one another.
class ChainCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void circleOfHardLinksIsNamed();
    void matterThatWaitsForItselfIsNamed();
    void softLinksMayRunInACircle();
    void linksThatNeverHoldTogetherMayPointBothWays();
    void linksBeforeAndAfterADayMayPointBothWays();
    void circleThroughSubMattersIsNamed();
    void circleOfRolesIsNamed();
    void onlyTheFirstLinkOfARoleCounts();
    void rolesBoundInDifferentSituationsAreNoCircle();

private:
    static QList<CatalogDefect> defectsOf(const char* list,
                                          std::initializer_list<const char*> links)
    {
        CatalogFiles files = test::soundCatalog();
        test::change(files, "scenarios/S1.json", list, "[]");
        for (const char* link : links)
            test::change(files, "scenarios/S1.json", qPrintable(QString::fromUtf8(list) + ".+"_L1),
                         link);
        return readCatalog(files).defects;
    }
};

void ChainCheckTest::circleOfHardLinksIsNamed()
{
    const auto defects = defectsOf("chain", {R"({"from": "A.1", "to": "A.2", "kind": "hard"})",
                                             R"({"from": "A.2", "to": "B", "kind": "hard"})",
                                             R"({"from": "B", "to": "A.1", "kind": "hard"})"});
    QCOMPARE(defects.size(), 1);
    QCOMPARE(defects.first().code, u"catalog.chainCircle"_s);
    QCOMPARE(defects.first().path, u"$.chain[2]"_s);
    QCOMPARE(defects.first().params, QStringList{u"A.1 → A.2 → B → A.1"_s});
    QCOMPARE(defects.first().refuses.text(), u"S1"_s);
}

void ChainCheckTest::matterThatWaitsForItselfIsNamed()
{
    const auto defects = defectsOf("chain", {R"({"from": "B", "to": "B", "kind": "hard"})"});
    QCOMPARE(defects.size(), 1);
    QCOMPARE(defects.first().code, u"catalog.chainCircle"_s);
}

void ChainCheckTest::softLinksMayRunInACircle()
{
    QVERIFY(defectsOf("chain", {R"({"from": "A.1", "to": "B", "kind": "hard"})",
                                R"({"from": "B", "to": "A.1", "kind": "soft"})",
                                R"({"from": "B", "to": "A.1", "kind": "feedback"})"})
                .isEmpty());
}

void ChainCheckTest::linksThatNeverHoldTogetherMayPointBothWays()
{
    QVERIFY(defectsOf("chain", {R"({"from": "A.1", "to": "B", "kind": "hard",
                                    "when": {"question": "Q1", "eq": "a"}})",
                                R"({"from": "B", "to": "A.1", "kind": "hard",
                                    "when": {"question": "Q1", "eq": "b"}})"})
                .isEmpty());
    QVERIFY(!defectsOf("chain", {R"({"from": "A.1", "to": "B", "kind": "hard",
                                     "when": {"question": "Q1", "eq": "a"}})",
                                 R"({"from": "B", "to": "A.1", "kind": "hard",
                                     "when": {"question": "Q3", "has": "y"}})"})
                 .isEmpty());
}

void ChainCheckTest::linksBeforeAndAfterADayMayPointBothWays()
{
    QVERIFY(defectsOf("chain", {R"({"from": "A.1", "to": "B", "kind": "hard",
                                    "when": {"question": "$date", "lt": "2026-07-01"}})",
                                R"({"from": "B", "to": "A.1", "kind": "hard", "when":
                                    {"not": {"question": "$date", "lt": "2026-07-01"}}})"})
                .isEmpty());
}

void ChainCheckTest::circleThroughSubMattersIsNamed()
{
    const auto defects = defectsOf("chain", {R"({"from": "A.*", "to": "B", "kind": "hard"})",
                                             R"({"from": "B", "to": "A.2", "kind": "hard"})"});
    QCOMPARE(defects.size(), 1);
    QCOMPARE(defects.first().params, QStringList{u"A.2 → B → A.2"_s});
}

void ChainCheckTest::circleOfRolesIsNamed()
{
    const auto defects = defectsOf("samePerson", {R"({"role": "agent", "as": "person"})",
                                                  R"({"role": "person", "as": "agent"})"});
    QCOMPARE(defects.size(), 1);
    QCOMPARE(defects.first().code, u"catalog.roleCircle"_s);
    QCOMPARE(defects.first().path, u"$.samePerson[1]"_s);
}

void ChainCheckTest::onlyTheFirstLinkOfARoleCounts()
{
    QVERIFY(defectsOf("samePerson",
                      {R"({"role": "agent", "as": "org"})", R"({"role": "agent", "as": "person"})",
                       R"({"role": "person", "as": "agent"})"})
                .isEmpty());
}

void ChainCheckTest::rolesBoundInDifferentSituationsAreNoCircle()
{
    QVERIFY(defectsOf("samePerson", {R"({"role": "agent", "as": "person",
                                         "when": {"question": "Q2", "eq": "yes"}})",
                                     R"({"role": "person", "as": "agent",
                                         "when": {"question": "Q1", "eq": "b"}})"})
                .isEmpty()); // Q2 is asked only if Q1 is a
}

QTEST_GUILESS_MAIN(ChainCheckTest)
#include "tst_chaincheck.moc"
