// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documenttext.h"
#include "tests/support/golden.h"
#include "tests/support/leafletcase.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// What an applicant takes home, as a whole: tests/data/documents. And what no leaflet may say.
class LeafletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenarioIsToldAsOneThing()
    {
        COMPARE_GOLDEN(documentText(LeafletCase().ofScenario()),
                       u"documents/leaflet-scenario.txt"_s);
    }

    void matterIsToldByItself()
    {
        COMPARE_GOLDEN(documentText(LeafletCase().ofMatter(u"A"_s)),
                       u"documents/leaflet-matter.txt"_s);
    }

    void matterThatHasEndedTellsWhatTakesItsPlace()
    {
        const QString text = documentText(LeafletCase().ofMatter(u"D"_s));
        QVERIFY2(text.contains(u"自2016年1月1日起已取消：改领居住证（改办：户口迁入、居住证办理）"),
                 qPrintable(text));
        QVERIFY(!text.contains(u"带什么材料"));
    }

    void draftCarriesItsMarkAboveAndBelow()
    {
        LeafletCase removal;
        QCOMPARE(removal.ofScenario().number, u"（草拟，待牵头部门核定）"_s);
        QCOMPARE(documentText(removal.ofMatter(u"A"_s)).count(u"待牵头部门核定"), 2);
        removal.scenario().status = u"approved"_s;
        QCOMPARE(documentText(removal.ofScenario()).count(u"待牵头部门核定"), 0);
    }

    void nothingOfACaseStandsOnIt()
    {
        const Document leaflet = LeafletCase().ofScenario();
        QVERIFY(leaflet.qrText.isEmpty());
        QVERIFY(leaflet.caseNumber.isEmpty());
        QVERIFY(leaflet.copies.isEmpty());
    }

    void lawThatIsNotCheckedIsNotCited()
    {
        const QString text = documentText(LeafletCase().ofMatter(u"A"_s));
        QVERIFY(text.contains(u"户口登记条例第10条"));
        QVERIFY(!text.contains(u"需核"));
    }

    void largeTypeSaysTheSame()
    {
        LeafletCase removal;
        const Document usual = removal.ofScenario();
        removal.isLargeType() = true;
        const Document large = removal.ofScenario();
        QCOMPARE(large.setting, PageSetting::LargeLeaflet);
        QCOMPARE(usual.setting, PageSetting::Leaflet);
        QCOMPARE(documentText(large), documentText(usual));
        QCOMPARE(documentFromJson(toJson(large)), large);
    }

    void trainingIsMarked()
    {
        LeafletCase removal;
        removal.hall().isTraining = true;
        QVERIFY(removal.ofScenario().isTraining);
    }
};

QTEST_GUILESS_MAIN(LeafletTest)
#include "tst_leaflet.moc"
