// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogfolder.h"
#include "tests/supportui/dressed.h"
#include "ui/catalog/chainlayout.h"
#include "ui/catalog/chainpage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

constexpr ChainSizes sizes{100, 60, 40, 10, 5, 500};

ChainPath pathOf(int nodes, const QList<ChainEdge>& edges)
{
    ChainPath path;
    path.nodes.resize(nodes);
    path.edges = edges;
    for (qsizetype node = 0; node < nodes; ++node) {
        for (const ChainEdge& edge : edges) {
            if (edge.to == node && edge.from < node && edge.kind != ChainKind::Feedback)
                path.nodes[node].layer =
                    std::max(path.nodes[node].layer, path.nodes[edge.from].layer + 1);
        }
    }
    return path;
}

ChainEdge hard(qsizetype from, qsizetype to)
{
    return {from, to, ChainKind::Hard, true, false, {}, {}};
}

} // namespace

/// Where boxes and lines of a chain stand.
class TestChainLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void laterMattersStandToTheRight()
    {
        const ChainPath path = pathOf(3, {hard(0, 1), hard(1, 2)});
        const ChainLayout layout(path, sizes);
        QVERIFY(layout.boxes()[0].right() < layout.boxes()[1].left());
        QVERIFY(layout.boxes()[1].right() < layout.boxes()[2].left());
        QCOMPARE(layout.size().width(), 3 * 100 + 2 * 40 + 2 * 5.0);
    }

    void boxesNeverOverlap()
    {
        const ChainPath path =
            pathOf(8, {hard(0, 1), hard(0, 2), hard(0, 3), hard(3, 4), hard(0, 4)});
        const ChainLayout layout(path, sizes);
        for (int one = 0; one < 8; ++one) {
            for (int other = one + 1; other < 8; ++other)
                QVERIFY(!layout.boxes()[one].intersects(layout.boxes()[other]));
            QVERIFY(QRectF(QPointF(), layout.size()).contains(layout.boxes()[one]));
        }
    }

    void longLinesPassTheBoxesBetween()
    {
        const ChainPath path = pathOf(3, {hard(0, 1), hard(1, 2), hard(0, 2)});
        const ChainLayout layout(path, sizes);
        for (double way = 0; way <= 1; way += 0.02)
            QVERIFY(!layout.boxes()[1].contains(layout.lines()[2].pointAtPercent(way)));
    }

    void mattersWithoutLinksFillRows()
    {
        const ChainPath path = pathOf(6, {});
        const ChainLayout layout(path, sizes);
        QCOMPARE(layout.boxes()[1].top(), layout.boxes()[0].top());
        QVERIFY(layout.boxes()[5].top() > layout.boxes()[0].bottom());
        QVERIFY(layout.size().width() <= sizes.width);
    }

    void arrowsLeadToTheNearestBox()
    {
        const ChainPath path = pathOf(3, {hard(0, 1), hard(0, 2)});
        const ChainLayout layout(path, sizes);
        const qsizetype right = layout.neighbour(0, 1, 0);
        QVERIFY(right == 1 || right == 2);
        QCOMPARE(layout.neighbour(1, 0, 1), 2);
        QCOMPARE(layout.neighbour(0, -1, 0), 0);
        QCOMPARE(layout.boxAt(layout.boxes()[2].center()), 2);
    }

    void whatIsFilledInAfterwardsLeadsBack()
    {
        const ChainPath path =
            pathOf(2, {hard(0, 1), {1, 0, ChainKind::Feedback, true, false, {}, {}}});
        const ChainLayout layout(path, sizes);
        QVERIFY(layout.lines()[1].currentPosition().x() <= layout.boxes()[0].right());
    }

    void everyChainOfTheCatalogCanBeDrawn()
    {
        const CatalogPtr catalog =
            loadCatalogFolder(qEnvironmentVariable("CATALOG", u":/catalog"_s)).catalog;
        for (const Scenario& scenario : catalog->scenarios()) {
            Situation situation;
            situation.intakeDay = QDate(2026, 11, 24);
            ChainPage page;
            page.show(chainPath(scenario, situation), {});
            page.resize(860, 520);
            QVERIFY(!page.grab().isNull());
            test::keepShot(page, u"chain-"_s + scenario.id.text(), 860, 520);
        }
    }
};

QTEST_MAIN(TestChainLayout)
#include "tst_chainlayout.moc"
