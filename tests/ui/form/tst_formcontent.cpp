// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogfolder.h"
#include "tests/supportui/dressed.h"
#include "tests/supportui/formdesk.h"
#include "ui/form/editors/fieldeditor.h"
#include "ui/form/fieldrow.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// The forms of the built-in catalog.
class TestFormContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldCanBeReadAndReached_data();
    void everyFieldCanBeReadAndReached();

private:
    CatalogPtr m_catalog;
};

void TestFormContent::initTestCase()
{
    dressApplication();
    m_catalog = loadCatalogFolder(u":/catalog"_s).catalog;
    QVERIFY(m_catalog);
}

void TestFormContent::everyFieldCanBeReadAndReached_data()
{
    QTest::addColumn<QString>("scenario");
    for (const Scenario& scenario : m_catalog->scenarios()) {
        if (scenario.hasGuide)
            QTest::newRow(qPrintable(scenario.id.text())) << scenario.id.text();
    }
}

void TestFormContent::everyFieldCanBeReadAndReached()
{
    QFETCH(QString, scenario);
    FormDesk desk(m_catalog, FormSession(QDate(2026, 2, 13)), {1060, 700}, ScenarioId(scenario));
    int reached = 0;
    for (const FieldRow* row : desk.page.findChildren<FieldRow*>()) {
        const auto* label = row->findChild<QLabel*>();
        QVERIFY2(!label->text().isEmpty(), qPrintable(row->ref().field));
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(),
                 qPrintable(label->text()));
        reached += row->editor().focusPolicy() == Qt::NoFocus ? 0 : 1;
    }
    QSet<QString> walked;
    for (int i = 0; i < 4 * reached && walked.size() < reached; ++i) {
        if (const QString here = desk.here(); !here.isEmpty())
            walked.insert(here);
        desk.press(Qt::Key_Tab);
    }
    QCOMPARE(walked.size(), reached);
    keepShot(desk.page, u"content-"_s + scenario, 1060, 700);
    if (const QString folder = qEnvironmentVariable("YICHUANG_SHOTS"); !folder.isEmpty())
        desk.page.findChild<QScrollArea*>()->widget()->grab().save(folder + u"/content-"_s +
                                                                   scenario + u"-all.png"_s);
}

QTEST_MAIN(TestFormContent)
#include "tst_formcontent.moc"
