// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogfolder.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// What the product ships can be relied on.
class BuiltInCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoDefect();
    void hasEveryScenario();

private:
    CatalogReading m_reading = loadCatalogFolder(u":/catalog"_s);
};

void BuiltInCatalogTest::hasNoDefect()
{
    for (const CatalogDefect& defect : std::as_const(m_reading.defects))
        qWarning().noquote() << defect.file << defect.path << defect.code << defect.params;
    QVERIFY(m_reading.defects.isEmpty());
}

void BuiltInCatalogTest::hasEveryScenario()
{
    QVERIFY(m_reading.catalog);
    QCOMPARE(m_reading.catalog->scenarios().size(), 39);
    for (const QString& id : {u"E1.1"_s, u"P1.1"_s, u"P11.1"_s}) {
        const Scenario* scenario = m_reading.catalog->scenario(ScenarioId(id));
        QVERIFY2(scenario && scenario->hasGuide, qPrintable(id));
    }
}

QTEST_GUILESS_MAIN(BuiltInCatalogTest)
#include "tst_builtincatalog.moc"
