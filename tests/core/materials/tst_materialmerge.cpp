// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/materials/materialmerge.h"
#include "tests/support/filledform.h"

#include <QTest>

using namespace yichuang;
using test::FilledForm;
using test::texts;

/// One set of materials for all matters (一套材料): what is still handed in, and how often.
class MaterialMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is asked
    void sharedMaterialIsHandedInOnce();
    void everyPersonBringsHisOwn();
    void withinOneMatterTheFirstUseThatHoldsCounts();
    void situationPicksAmongAlternatives();
    void alternativeBringsItsOwnCopiesAndWaivers();
    void noAlternativeLeavesTheGroupAsItIs();
    void everyMaterialKnowsWhy();
    void nameIsThatOfTheDay();

    // What needn't be handed in
    void statusFollowsFromTheUses_data();
    void statusFollowsFromTheUses();
    void dataAloneDoesntWaiveWhatMustBePaper();
    void onlyAnEarlierMattersOutputStandsIn();
    void outputOfAMatterThatIsNotThereDoesntStandIn();

    // How often
    void sharedCopiesCountOnce();
    void copiesThatEachDepartmentKeepsAddUp();
    void copiesNobodyNeedsAreNotCounted();
    void originalsAreCountedOverAllUses();
    void originalIsShownOnce();
    void maybeLaterOnlyIfEveryDepartmentAgrees();
    void theShortestTimeToFollowCounts();
    void figuresCountBeforeAndAfter();
};

void MaterialMergeTest::sharedMaterialIsHandedInOnce()
{
    FilledForm form(R"(
        scenario 后事
        include A B
        matter A
            use M-HUKOU@deceased show=1
        matter B
            use M-HUKOU@deceased show=1
    )");
    QCOMPARE(form.merge().materials.size(), 1);
    QCOMPARE(texts(form.material("M-HUKOU@deceased").matters()), (QStringList{u"A"_qs, u"B"_qs}));
}

void MaterialMergeTest::everyPersonBringsHisOwn()
{
    FilledForm form(R"(
        role shareholder repeats
        scenario 企业开办
        include A
        matter A
            use M-ID@agent show=1
            use M-ID@shareholder show=1
    )");
    QCOMPARE(form.merge().materials.size(), 2);
    QVERIFY(form.material("M-ID@shareholder").repeats);
    QVERIFY(!form.material("M-ID@agent").repeats);
}

void MaterialMergeTest::withinOneMatterTheFirstUseThatHoldsCounts()
{
    FilledForm form(R"(
        scenario 企业开办
        question Q1 bool yes no*
        include A
        matter A
            use M-ID@agent copies=2 when Q1=yes
            use M-ID@agent copies=1
    )");
    QCOMPARE(form.material("M-ID@agent").copies, 1);
    QCOMPARE(form.answer("Q1", "yes").material("M-ID@agent").copies, 2);
    QCOMPARE(form.material("M-ID@agent").demands.size(), 1);
}

void MaterialMergeTest::situationPicksAmongAlternatives()
{
    FilledForm form(R"(
        material M-LEASE name=租赁合同
        material M-ESTATE name=不动产权证书
        scenario 企业开办
        question 场所 own* lease
        include A
        matter A
            use M-PLACE copies=9
            any M-ESTATE copies=1 when 场所=own
            any M-LEASE copies=2 when 场所=lease
    )");
    QCOMPARE(form.material("M-PLACE").alternative.text(), u"M-ESTATE"_qs);
    QCOMPARE(form.material("M-PLACE").name, u"不动产权证书"_qs);
    form.answer("场所", "lease");
    QCOMPARE(form.material("M-PLACE").alternative.text(), u"M-LEASE"_qs);
    QCOMPARE(form.material("M-PLACE").name, u"租赁合同"_qs);
    QCOMPARE(form.material("M-PLACE").copies, 2);
}

void MaterialMergeTest::alternativeBringsItsOwnCopiesAndWaivers()
{
    FilledForm form(R"(
        scenario 企业开办
        question 场所 own* lease
        include A
        matter A
            use M-PLACE copies=1 keep=1 show=1 electronic waive=promise
            any M-ESTATE waive=dataSharing when 场所=own
            any M-LEASE when 场所=lease
    )");
    QCOMPARE(form.material("M-PLACE").status, MaterialStatus::Exempt);
    form.answer("场所", "lease");
    const MergedMaterial& place = form.material("M-PLACE");
    QCOMPARE(place.status, MaterialStatus::Submit);
    QCOMPARE(place.copies, 0);
    QCOMPARE(place.keepOriginal, 0);
    QCOMPARE(place.showOriginal, 1); // the group's own
}

void MaterialMergeTest::noAlternativeLeavesTheGroupAsItIs()
{
    FilledForm form(R"(
        scenario 企业开办
        question 场所 own* lease other
        include A
        matter A
            use M-PLACE copies=1
            any M-ESTATE when 场所=lease
    )");
    QVERIFY(form.material("M-PLACE").alternative.isEmpty());
    QCOMPARE(form.material("M-PLACE").copies, 1);
}

void MaterialMergeTest::everyMaterialKnowsWhy()
{
    FilledForm form(R"(
        scenario 企业开办
        question 场所 own* lease
        question 代办 bool yes* no
        include A
        matter A
            use M-PLACE when 代办=yes
            any M-ESTATE when 场所=own
    )");
    QCOMPARE(texts(form.material("M-PLACE").demands.first().because),
             (QStringList{u"代办"_qs, u"场所"_qs}));
}

void MaterialMergeTest::nameIsThatOfTheDay()
{
    Material material;
    material.name = u"居民死亡医学证明（推断）书"_qs;
    material.versions = {{QDate(2026, 7, 1), {}, u"居民死亡医学证明书"_qs}};
    QCOMPARE(material.nameOn(QDate(2026, 6, 30)), material.name);
    QCOMPARE(material.nameOn(QDate(2026, 7, 1)), u"居民死亡医学证明书"_qs);
}

void MaterialMergeTest::statusFollowsFromTheUses_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<MaterialStatus>("status");
    const auto row = [](const char* name, const char* first, const char* second,
                        MaterialStatus status) {
        QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(second) << status;
    };
    const char* const paper = "";
    const char* const data = "electronic waive=dataSharing";
    const char* const certificate = "electronic waive=eCertificate";
    const char* const generated = "waive=generated";
    const char* const promise = "waive=promise";
    const char* const chain = "waive=chain";
    row("nobody waives it", paper, paper, MaterialStatus::Submit);
    row("one department wants paper", data, paper, MaterialStatus::Submit);
    row("data for all", data, certificate, MaterialStatus::Exempt);
    row("data or a promise", data, promise, MaterialStatus::Promise);
    row("a promise for all", promise, promise, MaterialStatus::Promise);
    row("a promise isn't enough for one", promise, paper, MaterialStatus::Submit);
    row("the system makes it", generated, generated, MaterialStatus::Generated);
    row("made, or brought by the chain", generated, chain, MaterialStatus::Generated);
    row("made for one, paper for the other", generated, paper, MaterialStatus::Submit);
    row("made for one, data for the other", generated, data, MaterialStatus::Submit);
    row("the chain brings it", chain, chain, MaterialStatus::Chain);
    row("chain or data", chain, data, MaterialStatus::Chain);
    row("chain for one, promise for the other", chain, promise, MaterialStatus::Submit);
}

void MaterialMergeTest::statusFollowsFromTheUses()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(MaterialStatus, status);
    const QString catalog = QStringLiteral(R"(
        scenario S1
        include 源头 A B
        matter 源头
            output M-X
        matter A
            use M-X %1
        matter B
            use M-X %2
    )")
                                .arg(first, second);
    QCOMPARE(FilledForm(catalog.toUtf8().constData()).material("M-X").status, status);
}

void MaterialMergeTest::dataAloneDoesntWaiveWhatMustBePaper()
{
    FilledForm form(R"(
        scenario S1
        include A
        matter A
            use M-X waive=dataSharing,eCertificate
    )");
    QCOMPARE(form.material("M-X").status, MaterialStatus::Submit);
}

void MaterialMergeTest::onlyAnEarlierMattersOutputStandsIn()
{
    FilledForm form(R"(
        scenario S1
        include A B C
        matter A
            use M-X waive=chain
        matter B
            output M-X
            use M-Y waive=chain
            output M-Y
        matter C
            use M-X waive=chain
    )");
    const MergedMaterial& material = form.material("M-X");
    QVERIFY(!material.demands[0].isWaivedByChain);
    QVERIFY(material.demands[1].isWaivedByChain);
    QCOMPARE(material.status, MaterialStatus::Submit);
    QVERIFY(!form.material("M-Y").demands[0].isWaivedByChain); // its own output comes too late
}

void MaterialMergeTest::outputOfAMatterThatIsNotThereDoesntStandIn()
{
    FilledForm form(R"(
        scenario S1
        question Q1 bool yes no*
        include A when Q1=yes
        include B
        matter A
            output M-LICENSE@org
        matter B
            use M-LICENSE@org waive=chain
    )");
    QCOMPARE(form.material("M-LICENSE@org").status, MaterialStatus::Submit);
    QCOMPARE(form.answer("Q1", "yes").material("M-LICENSE@org").status, MaterialStatus::Chain);
}

void MaterialMergeTest::sharedCopiesCountOnce()
{
    FilledForm form(R"(
        scenario S1
        include A B
        matter A
            use M-X copies=1
        matter B
            use M-X copies=2
    )");
    QCOMPARE(form.material("M-X").copies, 2);
}

void MaterialMergeTest::copiesThatEachDepartmentKeepsAddUp()
{
    FilledForm form(R"(
        scenario S1
        include A B C
        matter A
            use M-X copies=2
        matter B
            use M-X copies=1 perMatter
        matter C
            use M-X copies=3 perMatter
    )");
    QCOMPARE(form.material("M-X").copies, 6);
}

void MaterialMergeTest::copiesNobodyNeedsAreNotCounted()
{
    FilledForm form(R"(
        scenario S1
        include 源头 A B C D
        matter 源头
            output M-X
        matter A
            use M-X copies=5 electronic waive=dataSharing
        matter B
            use M-X copies=6 waive=chain
        matter C
            use M-X copies=7 waive=generated
        matter D
            use M-X copies=1
    )");
    QCOMPARE(form.material("M-X").copies, 1);
    QCOMPARE(form.merge().figures.copiesSeparate, 19);
}

void MaterialMergeTest::originalsAreCountedOverAllUses()
{
    FilledForm form(R"(
        scenario S1
        include A B C
        matter A
            use M-X keep=1 electronic waive=dataSharing
        matter B
            use M-X keep=1 perMatter
        matter C
            use M-X keep=2 perMatter
    )");
    QCOMPARE(form.material("M-X").keepOriginal, 4);
}

void MaterialMergeTest::originalIsShownOnce()
{
    FilledForm form(R"(
        scenario S1
        include A B
        matter A
            use M-X show=1
        matter B
            use M-X show=1 perMatter
    )");
    QCOMPARE(form.material("M-X").showOriginal, 1);
}

void MaterialMergeTest::maybeLaterOnlyIfEveryDepartmentAgrees()
{
    FilledForm form(R"(
        scenario S1
        question Q1 bool yes no*
        include A
        include B when Q1=yes
        matter A
            use M-X waive=defer defer=5
        matter B
            use M-X
    )");
    QCOMPARE(form.material("M-X").deferDays, 5);
    QCOMPARE(form.answer("Q1", "yes").material("M-X").deferDays, 0);
}

void MaterialMergeTest::theShortestTimeToFollowCounts()
{
    FilledForm form(R"(
        scenario S1
        include A B C
        matter A
            use M-X waive=defer defer=10
        matter B
            use M-X waive=defer defer=5
        matter C
            use M-X electronic waive=dataSharing
    )");
    QCOMPARE(form.material("M-X").deferDays, 5);
}

void MaterialMergeTest::figuresCountBeforeAndAfter()
{
    FilledForm form(R"(
        scenario S1
        include A B
        matter A
            use M-FORM copies=1 waive=generated
            use M-ID@agent copies=1
            use M-PROMISE waive=promise copies=1
            output M-LICENSE
        matter B
            use M-ID@agent copies=2
            use M-LICENSE copies=1 waive=chain
            use M-DATA electronic waive=eCertificate copies=1
    )");
    const MergeFigures& figures = form.merge().figures;
    QCOMPARE(figures.materialsSeparate, 6);
    QCOMPARE(figures.materialsMerged, 5);
    QCOMPARE(figures.generated, 1);
    QCOMPARE(figures.chain, 1);
    QCOMPARE(figures.exempt, 1);
    QCOMPARE(figures.promise, 1);
    QCOMPARE(figures.submit, 1);
    QCOMPARE(figures.copiesSeparate, 7);
    QCOMPARE(figures.copiesMerged, 2);
}

QTEST_GUILESS_MAIN(MaterialMergeTest)
#include "tst_materialmerge.moc"
