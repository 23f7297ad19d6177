// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// What the product ships can be relied on.
class BuiltInCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoDefect();
    void leavesNothingToRemark();
    void hasEveryScenario();
    void hasEveryMatterOfTheProgramme();
    void regionsAreThoseOfTheDataFile();

private:
    CatalogReading m_reading = loadCatalogFolder(u":/catalog"_s);
};

void BuiltInCatalogTest::hasNoDefect()
{
    for (const CatalogDefect& defect : std::as_const(m_reading.defects))
        qWarning().noquote() << defect.file << defect.path << defect.code << defect.params;
    QVERIFY(m_reading.defects.isEmpty());
}

void BuiltInCatalogTest::leavesNothingToRemark()
{
    for (const CatalogDefect& remark : std::as_const(m_reading.remarks))
        qWarning().noquote() << remark.file << remark.path << remark.code << remark.params;
    QVERIFY(m_reading.remarks.isEmpty());
}

void BuiltInCatalogTest::hasEveryScenario()
{
    QVERIFY(m_reading.catalog);
    QCOMPARE(m_reading.catalog->scenarios().size(), 39);
    for (const Scenario& scenario : m_reading.catalog->scenarios())
        QVERIFY2(scenario.hasGuide, qPrintable(scenario.id.text()));
}

void BuiltInCatalogTest::hasEveryMatterOfTheProgramme()
{
    qsizetype rows = 0;
    qsizetype leaves = 0;
    qsizetype licences = 0;
    for (const Scenario& scenario : m_reading.catalog->scenarios()) {
        rows += scenario.rows.size();
        for (const Matter& matter : scenario.matters) {
            ++leaves;
            licences += matter.isLicence() ? 1 : 0;
        }
    }
    QCOMPARE(rows, 221);
    QCOMPARE(leaves, 307);
    QCOMPARE(licences, 87);
}

void BuiltInCatalogTest::regionsAreThoseOfTheDataFile()
{
    QFile file(u":/data/regions.json"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonArray cities =
        QJsonDocument::fromJson(file.readAll()).object().value("cities"_L1).toArray();
    QStringList expected;
    for (const QJsonValue& city : cities) {
        expected.append(city["code"_L1].toString() + city["name"_L1].toString());
        for (const QJsonValue& county : city["counties"_L1].toArray())
            expected.append(county["code"_L1].toString() + county["name"_L1].toString() +
                            city["code"_L1].toString());
    }
    QStringList listed;
    for (const CodeItem& item : m_reading.catalog->codeList(CodeListId(u"region"_s))->items)
        listed.append(item.code + item.label + item.parent);
    QCOMPARE(listed, expected);
    QVERIFY(listed.size() > 150);
}

QTEST_GUILESS_MAIN(BuiltInCatalogTest)
#include "tst_builtincatalog.moc"
