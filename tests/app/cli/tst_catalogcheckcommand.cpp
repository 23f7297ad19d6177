// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogcheckcommand.h"
#include "tests/app/cli/shell.h"
#include "tests/support/funeral.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// What `catalog check` prints.
class TestCatalogCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDefectIsNamed();
    void theReplyHasFilePathAndReason();
    void aSoundCatalogIsDone();
    void whatIsNoFolderIsWrong();

private:
    int check(const QStringList& more = {})
    {
        return m_shell.run(QStringList{u"catalog"_s, u"check"_s, m_folder.path()} + more);
    }

    QTemporaryDir m_folder;
    CatalogReading m_reading;
    test::Shell m_shell{[this](const Sentences& sentences, Streams streams) {
        return std::make_unique<CatalogCheckCommand>([this](const QString&) { return m_reading; },
                                                     sentences, streams);
    }};
};

void TestCatalogCheckCommand::everyDefectIsNamed()
{
    m_reading = {nullptr,
                 {{u"elements.json"_s, u"$[1]"_s, u"catalog.one"_s, {u"x"_s}, {}},
                  {u"roles.json"_s, u"$[2].id"_s, u"catalog.two"_s, {}, {}}}};
    QCOMPARE(check(), 1);
    QVERIFY(m_shell.out().startsWith(
        u"elements.json $[1]：catalog.one x\nroles.json $[2].id：catalog.two\n"_s));
}

void TestCatalogCheckCommand::theReplyHasFilePathAndReason()
{
    m_reading = {nullptr, {{u"elements.json"_s, u"$[1]"_s, u"catalog.one"_s, {u"x"_s}, {}}}};
    QCOMPARE(check({u"--json"_s}), 1);
    const QJsonObject reply = QJsonDocument::fromJson(m_shell.out().toUtf8()).object();
    QCOMPARE(reply[u"ok"_s], QJsonValue(false));
    const QJsonObject defect = reply[u"defects"_s].toArray().first().toObject();
    QCOMPARE(defect[u"file"_s].toString(), u"elements.json"_s);
    QCOMPARE(defect[u"path"_s].toString(), u"$[1]"_s);
    QCOMPARE(defect[u"reason"_s].toString(), u"catalog.one x"_s);
}

void TestCatalogCheckCommand::aSoundCatalogIsDone()
{
    m_reading = {test::funeralCatalog(), {}};
    QCOMPARE(check(), 0);
    QVERIFY(m_shell.out().contains(u'1'));
    QCOMPARE(check({u"--json"_s}), 0);
    const QJsonObject reply = QJsonDocument::fromJson(m_shell.out().toUtf8()).object();
    QCOMPARE(reply[u"ok"_s], QJsonValue(true));
    QVERIFY(reply[u"defects"_s].toArray().isEmpty());
}

void TestCatalogCheckCommand::whatIsNoFolderIsWrong()
{
    QCOMPARE(m_shell.run({u"catalog"_s, u"check"_s, m_folder.filePath(u"none"_s)}), 2);
    QVERIFY(m_shell.err().startsWith(u"folder.notFound"_s));
}

QTEST_GUILESS_MAIN(TestCatalogCheckCommand)
#include "tst_catalogcheckcommand.moc"
