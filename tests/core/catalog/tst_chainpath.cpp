// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/chainpath.h"
#include "tests/support/catalogbuilder.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

/// A firm: the licence first, then seals and social security; the account best with seals.
constexpr auto firm = R"(
scenario S1 开办
question Q1 bool no* yes
include A1 B C
include D when Q1=yes
chain A1 -> B hard carries=M-LICENCE
chain A1 -> C hard
chain B -> D hard when Q1=yes
chain B -> C soft
chain D -> A1 feedback
matter A1 promised=3
matter B promised=2
matter C promised=4
matter D promised=9
)";

ChainPath pathOf(const char* text, const Answers& answers = {})
{
    static QList<CatalogPtr> kept; // the path points into it
    kept.append(catalog(text));
    Situation situation;
    situation.given = answers;
    situation.intakeDay = QDate(2026, 11, 24);
    return chainPath(kept.last()->scenarios().first(), situation);
}

QString ids(const ChainPath& path, const QList<qsizetype>& nodes)
{
    QStringList texts;
    for (const qsizetype node : nodes)
        texts.append(path.nodes[node].matters.first()->id.text());
    return texts.join(u' ');
}

QString edges(const ChainPath& path)
{
    QStringList texts;
    for (const ChainEdge& edge : path.edges) {
        const QString arrow = edge.kind == ChainKind::Hard   ? u">"_s
                              : edge.kind == ChainKind::Soft ? u"~"_s
                                                             : u"<"_s;
        texts.append(ids(path, {edge.from}) + arrow + ids(path, {edge.to}));
    }
    return texts.join(u' ');
}

} // namespace

/// Who waits for whom, and which way through takes longest.
class ChainPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matterStandsBehindThoseItWaitsFor()
    {
        const ChainPath path = pathOf(firm);
        QCOMPARE(ids(path, {0, 1, 2, 3}), u"A1 B C D"_s);
        QList<int> layers;
        for (const ChainNode& node : path.nodes)
            layers.append(node.layer);
        QCOMPARE(layers, (QList<int>{0, 1, 2, 2})); // C after B: better after is behind, too
        QCOMPARE(path.layers(), 3);
    }

    void longestWayCountsHardLinksAlone()
    {
        const ChainPath path = pathOf(firm);
        QCOMPARE(ids(path, path.critical), u"A1 C"_s); // B is only better before C
        QCOMPARE(path.total, (ChainTime{7, 0, 0, 0}));
        QVERIFY(path.total.isOneSum());
        QVERIFY(path.nodes[0].isCritical);
        QVERIFY(!path.nodes[1].isCritical);
    }

    void whatIsNotInTheSituationIsShownButNotCounted()
    {
        const ChainPath path = pathOf(firm);
        QVERIFY(!path.nodes[3].isPresent);
        QCOMPARE(edges(path), u"A1>B A1>C B>D B~C D<A1"_s);
        const ChainPath with = pathOf(firm, {{QuestionId(u"Q1"_s), u"yes"_s}});
        QVERIFY(with.nodes[3].isPresent);
        QCOMPARE(ids(with, with.critical), u"A1 B D"_s);
        QCOMPARE(with.total, (ChainTime{14, 0, 0, 0}));
    }

    void linkWhoseConditionFailsIsLeftOut()
    {
        const ChainPath path = pathOf(R"(
            scenario S1 生
            question Q1 home* abroad
            include A B
            chain A -> B soft when Q1=home
            chain A -> B hard when Q1=abroad
            matter A promised=1
            matter B promised=1
        )");
        QCOMPARE(edges(path), u"A~B"_s);
        QCOMPARE(path.critical.size(), 1);
    }

    void unitsAreNotAddedUp()
    {
        const ChainPath path = pathOf(R"(
            scenario S1 证
            include A B C
            chain A -> B hard
            chain B -> C hard
            matter A promised=2
            matter B statutory=60 unit=days
            matter C
        )");
        QCOMPARE(path.total, (ChainTime{2, 60, 0, 1}));
        QVERIFY(!path.total.isOneSum());
    }

    void matterThatHasEndedIsLeftOut()
    {
        const ChainPath path = pathOf(R"(
            scenario S1 证
            include A B
            chain A -> B hard
            matter A cancelled
            matter B promised=5
        )");
        QCOMPARE(path.nodes.size(), 1);
        QVERIFY(path.edges.isEmpty());
    }

    void subMattersThatHangTogetherAlikeAreOneNode()
    {
        const CatalogPtr built = catalog(R"(
            scenario S1 开办
            include A.1 B
            chain A.* -> B hard
            chain C.1 -> B soft
            matter A.1 promised=1
            matter A.2 promised=3
            matter C.1 promised=1
            matter C.2 promised=1
            matter B promised=1
        )");
        Scenario scenario = built->scenarios().first();
        for (Matter& matter : scenario.matters) {
            if (matter.id != MatterId(u"B"_s))
                matter.parent = matter.id.text().left(1) + u"的总称"_s;
        }
        Situation situation;
        situation.intakeDay = QDate(2026, 11, 24);
        const ChainPath path = chainPath(scenario, situation);
        QStringList sizes;
        for (const ChainNode& node : path.nodes)
            sizes.append(u"%1*%2"_s.arg(node.matters.first()->id.text()).arg(node.matters.size()));
        QCOMPARE(sizes, (QStringList{u"A.1*2"_s, u"C.1*1"_s, u"C.2*1"_s, u"B*1"_s}));
        QCOMPARE(path.nodes[0].time.workingDays, 1); // of the one that is here
        QCOMPARE(ids(path, path.critical), u"A.1 B"_s);
    }

    void immediateMatterWithoutLimitTakesNoTime()
    {
        const ChainPath path = pathOf(R"(
            scenario S1 证
            include A
            matter A immediate
        )");
        QCOMPARE(path.total, ChainTime());
        QVERIFY(path.total.isOneSum());
    }
};

QTEST_GUILESS_MAIN(ChainPathTest)
#include "tst_chainpath.moc"
