// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

const QString builtIn = QStringLiteral(YICHUANG_SOURCE_DIR "/resources/catalog");

} // namespace

/// What an author of catalogs asks the built program.
class TestCatalogCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInCatalogHasNoDefect();
    void everyDefectIsNamedWithFilePathAndReason();
    void aSoundScenarioOfADefectiveCatalogCanBeUsed();
    void aDefectiveScenarioIsRefusedWithItsReasons();
    void theMergeHasTheFiguresOfTheFormat();
    void theBuiltInCatalogAndItsFolderMergeAlike();
    void answersDecideTheMatters();
    void wrongAnswersAreRefused();

private:
    /// A copy of the built-in catalog with two defects, in two scenarios.
    QString defective() const;
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QFile::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QString TestCatalogCommands::defective() const
{
    const QString copy = m_folder.filePath(u"catalog"_s);
    QDir().mkpath(copy + u"/scenarios"_s);
    QDirIterator files(builtIn, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = copy + file.mid(builtIn.size());
        if (QFileInfo(target).dir().exists() && !QFile::exists(target))
            QFile::copy(file, target);
    }
    QFile funeral(copy + u"/scenarios/P11.1.json"_s);
    QFile company(copy + u"/scenarios/E1.1.json"_s);
    for (QFile* file : {&funeral, &company})
        file->setPermissions(file->permissions() | QFile::WriteOwner);
    if (funeral.open(QFile::ReadWrite)) {
        QJsonObject scenario = QJsonDocument::fromJson(funeral.readAll()).object();
        QJsonArray order = scenario[u"order"_s].toArray();
        order.append(u"P999"_s);
        scenario[u"order"_s] = order;
        funeral.resize(0);
        funeral.write(QJsonDocument(scenario).toJson());
    }
    if (company.open(QFile::Append))
        company.write("}");
    return copy;
}

void TestCatalogCommands::theBuiltInCatalogHasNoDefect()
{
    const auto run = test::runProgram({u"catalog"_s, u"check"_s, builtIn, u"--json"_s});
    QVERIFY2(run.json()[u"defects"_s].toArray().isEmpty(), qPrintable(run.out));
    QCOMPARE(run.json()[u"ok"_s], QJsonValue(true));
    QCOMPARE(run.exitCode, 0);
}

void TestCatalogCommands::everyDefectIsNamedWithFilePathAndReason()
{
    const QString folder = defective();
    const auto run = test::runProgram({u"catalog"_s, u"check"_s, folder, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    const QJsonArray defects = run.json()[u"defects"_s].toArray();
    QStringList files;
    for (const QJsonValue& defect : defects) {
        files.append(defect[u"file"_s].toString());
        QVERIFY(defect[u"path"_s].toString().startsWith(u'$'));
        QVERIFY(!defect[u"reason"_s].toString().isEmpty());
    }
    QVERIFY(files.contains(u"scenarios/E1.1.json"_s));
    QVERIFY(files.contains(u"scenarios/P11.1.json"_s));
    const auto text = test::runProgram({u"catalog"_s, u"check"_s, folder});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.contains(u"scenarios/P11.1.json $.order"_s), qPrintable(text.out));
    QVERIFY(text.out.contains(u"P999"_s));
}

void TestCatalogCommands::aSoundScenarioOfADefectiveCatalogCanBeUsed()
{
    const auto run = test::runProgram({u"explain"_s, u"merge"_s, u"--scenario"_s, u"P1.1"_s,
                                       u"--catalog"_s, defective(), u"--json"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
}

void TestCatalogCommands::aDefectiveScenarioIsRefusedWithItsReasons()
{
    const auto run = test::runProgram({u"explain"_s, u"merge"_s, u"--scenario"_s, u"P11.1"_s,
                                       u"--catalog"_s, defective(), u"--json"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.err.contains(u"P999"_s));
    QCOMPARE(run.out, QString());
}

void TestCatalogCommands::theMergeHasTheFiguresOfTheFormat()
{
    // The example of FORMAT "Merge result": 后事 in a hospital.
    const auto run =
        test::runProgram({u"explain"_s, u"merge"_s, u"--scenario"_s, u"P11.1"_s, u"--answers"_s,
                          write(u"answers.json"_s, "{\"Q1\": \"inst\"}"), u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject figures = run.json()[u"figures"_s].toObject();
    const QHash<QString, int> wanted{{u"matters"_s, 4},
                                     {u"fieldsSeparate"_s, 61},
                                     {u"fieldsMerged"_s, 29},
                                     {u"fieldsToFill"_s, 28},
                                     {u"fieldsRequiredToFill"_s, 24},
                                     {u"fieldsFromIdCard"_s, 8},
                                     {u"fieldsFromChain"_s, 1},
                                     {u"fieldsDerived"_s, 0},
                                     {u"materialsSeparate"_s, 15},
                                     {u"materialsMerged"_s, 7},
                                     {u"generated"_s, 3},
                                     {u"chain"_s, 1},
                                     {u"exempt"_s, 1},
                                     {u"promise"_s, 0},
                                     {u"submit"_s, 2},
                                     {u"copiesSeparate"_s, 4},
                                     {u"copiesMerged"_s, 0}};
    QCOMPARE(figures.size(), wanted.size());
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        QVERIFY2(figures[it.key()].toInt() == it.value(), qPrintable(it.key()));
}

void TestCatalogCommands::theBuiltInCatalogAndItsFolderMergeAlike()
{
    const QStringList words{u"explain"_s, u"merge"_s, u"--scenario"_s, u"E1.1"_s, u"--json"_s};
    const auto inside = test::runProgram(words);
    const auto beside = test::runProgram(words + QStringList{u"--catalog"_s, builtIn});
    QCOMPARE(inside.exitCode, 0);
    QCOMPARE(inside.out, beside.out);
}

void TestCatalogCommands::answersDecideTheMatters()
{
    const auto buried =
        test::runProgram({u"explain"_s, u"merge"_s, u"--scenario"_s, u"P11.1"_s, u"--answers"_s,
                          write(u"a.json"_s, "{\"answers\": {\"Q3\": \"burial\"}}"), u"--json"_s});
    QCOMPARE(buried.exitCode, 0);
    const QJsonArray matters = buried.json()[u"matters"_s].toArray();
    QVERIFY(!matters.isEmpty());
    QVERIFY(!matters.contains(u"P109"_s)); // 火化遗体
}

void TestCatalogCommands::wrongAnswersAreRefused()
{
    for (const QByteArray& answers : {QByteArray("{\"Q1\": \"moon\"}"), QByteArray("[1]"),
                                      QByteArray("\xff"), QByteArray("{\"Q99\": \"yes\"}")}) {
        const auto run = test::runProgram({u"explain"_s, u"merge"_s, u"--scenario"_s, u"P11.1"_s,
                                           u"--answers"_s, write(u"wrong.json"_s, answers)});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(run.out, QString());
    }
}

QTEST_GUILESS_MAIN(TestCatalogCommands)
#include "tst_catalogcommands.moc"
