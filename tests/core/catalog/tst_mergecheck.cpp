// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogreader.h"
#include "tests/support/catalogjson.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// Fields that can't be met together are told to the author, who alone can put them right.
class MergeCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesThatDontMeetAreNamedAndRefuseNothing();
    void mattersThatAreNeverTogetherMayDiffer();
    void usesThatNeverHoldTogetherMayDiffer();
    void elementsOwnBoundCounts();
    void lengthsAndOptionsAreCompared();
    void optionsThatClashOnlyAllTogetherAreNamed();
    void codesThatAMapLeavesOutCount();
    void rolesThatCanBeOnePersonAreCompared();
    void onlyTheFirstUseThatHoldsCounts();

private:
    CatalogFiles m_files = test::soundCatalog();

    void field(const char* at, const char* text)
    {
        test::change(m_files, "scenarios/S1.json", at, text);
    }
    QList<CatalogDefect> defects() const { return readCatalog(m_files).defects; }

private Q_SLOTS:
    void init() { m_files = test::soundCatalog(); }
};

void MergeCheckTest::rangesThatDontMeetAreNamedAndRefuseNothing()
{
    field("matters.2.fields.+", R"({"element": "org.count", "max": 4})");
    const CatalogReading reading = readCatalog(m_files);
    QCOMPARE(reading.defects.size(), 1);
    const CatalogDefect& defect = reading.defects.first();
    QCOMPARE(defect.code, u"catalog.mergeConflict"_s);
    QCOMPARE(defect.path, u"$.matters[2].fields[1]"_s);
    QCOMPARE(defect.params, (QStringList{u"org.count"_s, u"emptyRange"_s, u"A.1、B"_s}));
    QVERIFY(defect.refuses.isEmpty());
    QVERIFY(reading.catalog->scenario(ScenarioId(u"S1"_s)));
}

void MergeCheckTest::mattersThatAreNeverTogetherMayDiffer()
{
    // A.1 wants 5 or more, A.2 3 or less; their conditions exclude one another
    QCOMPARE(defects(), QList<CatalogDefect>());
    field("matters.1.defaultWhen", nullptr); // now the clerk may add A.2 to A.1
    QCOMPARE(defects().size(), 1);
}

void MergeCheckTest::usesThatNeverHoldTogetherMayDiffer()
{
    field("matters.2.fields.+", R"({"element": "org.count", "max": 4,
                                    "when": {"question": "Q1", "eq": "b"}})");
    QCOMPARE(defects(), QList<CatalogDefect>());
}

void MergeCheckTest::elementsOwnBoundCounts()
{
    field("matters.2.fields.+", R"({"element": "org.count", "max": -1})");
    QVERIFY(!defects().isEmpty());
    QCOMPARE(defects().first().params.value(0), u"org.count"_s);
}

void MergeCheckTest::lengthsAndOptionsAreCompared()
{
    field("matters.2.fields.+", R"({"element": "org.name", "minLength": 31})");
    QCOMPARE(defects().first().params.value(1), u"emptyLength"_s);
    init();
    field("matters.0.fields.+", R"({"element": "person.sex", "options": ["1"]})");
    field("matters.2.fields.0.options", R"(["2"])");
    QCOMPARE(defects().first().params.value(1), u"emptyOptions"_s);
}

void MergeCheckTest::optionsThatClashOnlyAllTogetherAreNamed()
{
    test::change(m_files, "codelists.json", "0.items.+", R"({"code": "9", "label": "未说明"})");
    field("rules.1.reject", nullptr);
    field("matters.1.defaultWhen", nullptr);
    field("matters.0.fields.1", R"({"element": "person.sex", "options": ["1", "2"]})");
    field("matters.1.fields.0", R"({"element": "person.sex", "options": ["2", "9"]})");
    field("matters.2.fields.0", R"({"element": "person.sex", "options": ["1", "9"]})");
    QCOMPARE(defects().size(), 1);
    QCOMPARE(defects().first().params.value(2), u"A.1、A.2、B"_s);
}

void MergeCheckTest::codesThatAMapLeavesOutCount()
{
    field("matters.0.fields.+", R"({"element": "person.sex", "options": ["2"]})");
    field("matters.2.fields.0.map", R"({"1": "M"})");
    QCOMPARE(defects().first().params.value(1), u"emptyOptions"_s);
}

void MergeCheckTest::rolesThatCanBeOnePersonAreCompared()
{
    field("matters.0.fields.+", R"({"element": "person.count", "min": 5})");
    field("matters.2.fields.+", R"({"element": "agent.count", "max": 4})");
    QCOMPARE(defects().size(), 1); // if Q2 is yes the agent is the person
    field("samePerson", "[]");
    QCOMPARE(defects(), QList<CatalogDefect>());
}

void MergeCheckTest::onlyTheFirstUseThatHoldsCounts()
{
    field("matters.2.fields.+", R"({"element": "org.count"})");
    field("matters.2.fields.+", R"({"element": "org.count", "max": 4})");
    QCOMPARE(defects(), QList<CatalogDefect>());
}

QTEST_GUILESS_MAIN(MergeCheckTest)
#include "tst_mergecheck.moc"
