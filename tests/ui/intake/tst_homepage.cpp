// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/icupronunciation.h"
#include "ui/common/theme.h"
#include "ui/intake/homepage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace yichuang;

namespace {

Scenario scenario(const QString& id, const QString& name, int annex, const QStringList& keywords)
{
    Scenario result;
    result.id = ScenarioId(id);
    result.name = name;
    result.annex = annex;
    result.stage = name;
    result.keywords = keywords;
    return result;
}

CatalogPtr threeScenarios()
{
    CatalogParts parts;
    parts.scenarios = {
        scenario(QStringLiteral("E1.1"), QStringLiteral("企业开办"), 1, {QStringLiteral("开店")}),
        scenario(QStringLiteral("E6.1"), QStringLiteral("企业注销"), 1, {QStringLiteral("关店")}),
        scenario(QStringLiteral("P1.1"), QStringLiteral("出生"), 2, {QStringLiteral("宝宝上户口")}),
    };
    return std::make_shared<Catalog>(parts);
}

} // namespace

/// The first page, by keyboard.
class TestHomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initialsAndEnterOpenTheScenario();
    void theWordsOfPeopleFindTheScenario();
    void arrowsWalkTheHits();
    void enterWithoutAHitOpensNothing();
    void escapeOnlyClearsTheSearch();
    void everyScenarioHasATile();
    void whatTheLawIsAboutToAcceptStandsThere();

private:
    static QString opened(const QString& typed, int downs = 0);

    inline static IcuPronunciation s_pronunciation;
};

QString TestHomePage::opened(const QString& typed, int downs)
{
    HomePage page(threeScenarios(), s_pronunciation);
    QString result;
    connect(&page, &HomePage::scenarioChosen, &page,
            [&](const ScenarioId& id) { result = id.text(); });
    auto* input = page.findChild<QLineEdit*>();
    input->setText(typed);
    for (int i = 0; i < downs; ++i)
        QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Return);
    return result;
}

void TestHomePage::initialsAndEnterOpenTheScenario()
{
    QCOMPARE(opened(QStringLiteral("qykb")), QStringLiteral("E1.1"));
}

void TestHomePage::theWordsOfPeopleFindTheScenario()
{
    QCOMPARE(opened(QStringLiteral("上户口")), QStringLiteral("P1.1"));
    QCOMPARE(opened(QStringLiteral("gd")), QStringLiteral("E6.1"));
}

void TestHomePage::arrowsWalkTheHits()
{
    QCOMPARE(opened(QStringLiteral("企业"), 1), QStringLiteral("E6.1"));
    QCOMPARE(opened(QStringLiteral("企业"), 2), QStringLiteral("E1.1"));
}

void TestHomePage::enterWithoutAHitOpensNothing()
{
    QCOMPARE(opened(QStringLiteral("天气")), QString());
    QCOMPARE(opened({}), QString());
}

void TestHomePage::escapeOnlyClearsTheSearch()
{
    HomePage page(threeScenarios(), s_pronunciation);
    auto* input = page.findChild<QLineEdit*>();
    input->setText(QStringLiteral("qykb"));
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(input->text().isEmpty());
}

void TestHomePage::everyScenarioHasATile()
{
    HomePage page(threeScenarios(), s_pronunciation);
    QStringList names;
    for (const QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->property("kind") == QStringLiteral("tile"))
            names.append(button->text());
    }
    QCOMPARE(names.size(), 3);
}

void TestHomePage::whatTheLawIsAboutToAcceptStandsThere()
{
    HomePage page(threeScenarios(), s_pronunciation);
    SilentCase waiting;
    waiting.record.number = CaseNumber(QStringLiteral("1"));
    waiting.record.scenario = ScenarioId(QStringLiteral("P1.1"));
    waiting.record.applicant.name = QStringLiteral("戊某");
    waiting.noticeBy.day = QDate(2026, 11, 27);
    page.setSilent({waiting});
    QPushButton* row = nullptr;
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("戊某")))
            row = button;
    }
    QVERIFY(row);
    QVERIFY(row->text().contains(QStringLiteral("11-27")));
    const QSignalSpy chosen(&page, &HomePage::caseChosen);
    row->click();
    QCOMPARE(chosen.size(), 1);
    page.setSilent({});
    for (const QPushButton* button : page.findChildren<QPushButton*>())
        QVERIFY(!button->text().contains(QStringLiteral("戊某")));
}

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
