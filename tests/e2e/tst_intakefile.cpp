// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(YICHUANG_SOURCE_DIR "/resources/samples");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject sample(const QString& name)
{
    return QJsonDocument::fromJson(contentOf(samples + u'/' + name)).object();
}

/// The text layer of a PDF, without blanks and line ends: they follow the layout.
QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    if (!process.waitForFinished())
        return {};
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    return text.remove(QRegularExpression(u"\\s"_s));
}

QStringList documentKinds(const QJsonObject& reply)
{
    QStringList kinds;
    for (const QJsonValue& document : reply[u"documents"_s].toArray())
        kinds.append(document[u"kind"_s].toString());
    return kinds;
}

QString pathOf(const QJsonObject& reply, const QString& kind)
{
    for (const QJsonValue& document : reply[u"documents"_s].toArray()) {
        if (document[u"kind"_s].toString() == kind)
            return document[u"path"_s].toString();
    }
    return {};
}

} // namespace

/// `yichuang intake` as the province's scripts run it, on the built-in catalog.
class TestIntakeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everySampleEndsAsItsNameSays_data();
    void everySampleEndsAsItsNameSays();
    void theReplyHasEveryMember();
    void receivedMaterialIsDecidedWithinFiveWorkingDays();
    void theNoticeSaysWhatTheReplySays();
    void rareCharactersStandOnThePaper();
    void papersComeInThreeFormats();
    void withoutJsonItIsReadable();
    void numbersGoOn();
    void anInvalidFileLeavesNothingBehind_data();
    void anInvalidFileLeavesNothingBehind();
    void whatTheRulesForbidIsNotStored();
    void aFolderThatCannotBeWrittenStopsBeforeTheCaseIsStored();
    void aDamagedStoreIsNotTouched();
    void aBusyStoreStoresNothing();
    void twoAtOnceGetTwoNumbers();
    void aWrongCommandLineIsExplained();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (file.open(QFile::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    QStringList words(const QString& file, const QStringList& more = {u"--json"_s}) const
    {
        return QStringList{u"intake"_s,    file,        u"--out"_s,
                           path(u"out"_s), u"--data"_s, path(u"data"_s)} +
               more;
    }
    test::ProgramRun takeIn(const QString& file, const QStringList& more = {u"--json"_s}) const
    {
        return test::runProgram(words(file, more));
    }
    test::ProgramRun takeIn(const QJsonObject& file, const QStringList& more = {u"--json"_s}) const
    {
        return takeIn(write(u"case.json"_s, QJsonDocument(file).toJson()), more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestIntakeFile::everySampleEndsAsItsNameSays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QStringList>("kinds");
    const QHash<QString, QStringList> papers{
        {u"accepted"_s, {u"acceptance"_s, u"receipt"_s, u"form"_s}},
        {u"noticed"_s, {u"notice"_s}},
        {u"refused"_s, {u"refusal"_s}}};
    for (const QString& file : QDir(samples).entryList({u"*.json"_s})) {
        QString outcome = file.section(u'-', -1).chopped(5);
        if (outcome == "notice"_L1)
            outcome = u"noticed"_s;
        QTest::newRow(qPrintable(file)) << file << outcome << papers.value(outcome);
    }
}

void TestIntakeFile::everySampleEndsAsItsNameSays()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, kinds);
    const auto run = takeIn(samples + u'/' + file);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    const QJsonObject reply = run.json();
    QTEST(reply[u"outcome"_s].toString(), "outcome");
    QVERIFY(!kinds.isEmpty());
    for (const QString& kind : kinds)
        QVERIFY2(documentKinds(reply).contains(kind), qPrintable(kind));
    for (const QJsonValue& document : reply[u"documents"_s].toArray()) {
        const QString pdf = document[u"path"_s].toString();
        QVERIFY2(textOf(pdf).contains(reply[u"caseNumber"_s].toString()), qPrintable(pdf));
    }
}

void TestIntakeFile::theReplyHasEveryMember()
{
    const QStringList members{u"caseNumber"_s, u"documents"_s,    u"due"_s,
                              u"missing"_s,    u"noticeNumber"_s, u"outcome"_s};
    const QJsonObject accepted = takeIn(samples + u"/funeral-accepted.json"_s).json();
    QCOMPARE(accepted.keys(), members);
    QVERIFY(accepted[u"missing"_s].toArray().isEmpty());
    QVERIFY(QDate::fromString(accepted[u"due"_s].toString(), Qt::ISODate).isValid());
    const QJsonObject noticed = takeIn(samples + u"/funeral-notice.json"_s).json();
    QCOMPARE(noticed.keys(), members);
    QVERIFY(!noticed[u"noticeNumber"_s].toString().isEmpty());
    for (const QJsonValue& item : noticed[u"missing"_s].toArray())
        QCOMPARE(item.toObject().keys(), (QStringList{u"key"_s, u"kind"_s, u"message"_s}));
}

void TestIntakeFile::receivedMaterialIsDecidedWithinFiveWorkingDays()
{
    QJsonObject file = sample(u"funeral-notice.json"_s);
    file[u"decision"_s] = u"receive"_s;
    file[u"intakeAt"_s] = u"2026-09-24T10:00:00+08:00"_s; // Mid-Autumn and National Day follow
    const auto run = takeIn(file);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"outcome"_s].toString(), u"received"_s);
    const auto due =
        test::runProgram(u"explain due --from 2026-09-24 --days 5 --json"_s.split(u' '));
    QCOMPARE(run.json()[u"due"_s], due.json()[u"due"_s]);
    QCOMPARE(documentKinds(run.json()), QStringList{u"receipt"_s});
}

void TestIntakeFile::theNoticeSaysWhatTheReplySays()
{
    const QJsonObject reply = takeIn(samples + u"/company-notice.json"_s).json();
    const QString notice = textOf(pathOf(reply, u"notice"_s));
    QVERIFY(notice.contains(reply[u"noticeNumber"_s].toString()));
    const QJsonArray missing = reply[u"missing"_s].toArray();
    QVERIFY(missing.size() > 1);
    for (const QJsonValue& item : missing) {
        QString message = item[u"message"_s].toString();
        // A cell of a table ends before its neighbour on the same line; the beginning is enough.
        message = message.remove(u' ').left(10);
        QVERIFY2(notice.contains(message), qPrintable(message));
    }
}

void TestIntakeFile::rareCharactersStandOnThePaper()
{
    QJsonObject file = sample(u"funeral-accepted.json"_s);
    QJsonObject form = file[u"form"_s].toObject();
    QJsonObject deceased = form[u"deceased"_s].toObject();
    deceased[u"name"_s] = u"𠮷力·买买提"_s;
    form[u"deceased"_s] = deceased;
    file[u"form"_s] = form;
    const auto run = takeIn(file);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(textOf(pathOf(run.json(), u"form"_s)).contains(u"𠮷力·买买提"_s));
}

void TestIntakeFile::papersComeInThreeFormats()
{
    const QString file = samples + u"/funeral-notice.json"_s;
    for (const QString& format : {u"A4"_s, u"A5"_s, u"roll"_s}) {
        const auto run = takeIn(file, {u"--json"_s, u"--format"_s, format});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(textOf(pathOf(run.json(), u"notice"_s)).contains(u"一次性告知"_s));
    }
}

void TestIntakeFile::withoutJsonItIsReadable()
{
    const auto run = takeIn(samples + u"/funeral-notice.json"_s, {});
    QCOMPARE(run.exitCode, 0);
    for (const QString& part : {u"办件编号："_s, u"已一次告知"_s, u"1. "_s, u".pdf"_s})
        QVERIFY2(run.out.contains(part), qPrintable(part));
}

void TestIntakeFile::numbersGoOn()
{
    QSet<QString> numbers;
    for (int i = 0; i < 3; ++i)
        numbers.insert(
            takeIn(samples + u"/funeral-accepted.json"_s).json()[u"caseNumber"_s].toString());
    QCOMPARE(numbers.size(), 3);
}

void TestIntakeFile::anInvalidFileLeavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << contentOf(samples + u"/funeral-accepted.json"_s).chopped(40);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("not UTF-8") << QByteArray("{\"scenario\": \"P11.1\xff\xfe\"}");
    QTest::newRow("binary") << QByteArray(4096, '\0');
    QTest::newRow("nested without end") << QByteArray(100000, '[');
    QTest::newRow("unknown scenario") << QByteArray("{\"scenario\": \"P99.9\"}");
    QTest::newRow("unknown names")
        << QByteArray("{\"scenario\": \"P11.1\", \"answers\": {\"Q77\": 1}, \"form\": "
                      "{\"deceased.shoeSize\": 42}, \"materials\": {\"M-NONE\": {}}}");
    QTest::newRow("10 MB") << QByteArray(
                                  "{\"scenario\": \"P11.1\", \"form\": {\"deceased.name\": \"")
                                  .append(QByteArray(10 * 1024 * 1024, 'x'))
                                  .append("\"}}");
}

void TestIntakeFile::anInvalidFileLeavesNothingBehind()
{
    QFETCH(const QByteArray, content);
    const auto run = takeIn(write(u"case.json"_s, content));
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(run.json()[u"outcome"_s].toString(), u"invalid"_s);
    QVERIFY(!QDir(path(u"data"_s)).exists());
    QVERIFY(!QDir(path(u"out"_s)).exists());
}

void TestIntakeFile::whatTheRulesForbidIsNotStored()
{
    QJsonObject file = sample(u"funeral-accepted.json"_s);
    file[u"decision"_s] = QJsonObject{{u"refuse"_s, u"材料不齐全"_s}};
    const auto run = takeIn(file);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.contains(u"不能作为不予受理的理由"_s));
    QCOMPARE(run.json()[u"outcome"_s].toString(), u"invalid"_s);
    const QJsonObject next = takeIn(samples + u"/funeral-accepted.json"_s).json();
    QCOMPARE(next[u"caseNumber"_s].toString().mid(20, 3), u"001"_s); // the first of its day
}

void TestIntakeFile::aFolderThatCannotBeWrittenStopsBeforeTheCaseIsStored()
{
    const QString occupied = write(u"occupied"_s, "x");
    const auto run =
        test::runProgram({u"intake"_s, samples + u"/funeral-accepted.json"_s, u"--out"_s, occupied,
                          u"--data"_s, path(u"data"_s), u"--json"_s});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.err.contains(occupied));
    QVERIFY(!QDir(path(u"data"_s)).exists());
}

void TestIntakeFile::aDamagedStoreIsNotTouched()
{
    QCOMPARE(takeIn(samples + u"/funeral-accepted.json"_s).exitCode, 0);
    const QByteArray damaged(100000, 'x');
    write(u"data/cases.db"_s, damaged);
    const auto run = takeIn(samples + u"/funeral-accepted.json"_s);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains(u"已损坏"_s), qPrintable(run.err));
    QCOMPARE(contentOf(path(u"data/cases.db"_s)), damaged);
}

void TestIntakeFile::aBusyStoreStoresNothing()
{
    QCOMPARE(takeIn(samples + u"/funeral-accepted.json"_s).exitCode, 0);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path(u"data/cases.db"_s));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        const auto run = takeIn(samples + u"/funeral-accepted.json"_s);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"正被另一个"_s), qPrintable(run.err));
        QCOMPARE(run.out, QString());
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const QJsonObject next = takeIn(samples + u"/funeral-accepted.json"_s).json();
    QCOMPARE(next[u"caseNumber"_s].toString().mid(20, 3), u"002"_s);
}

void TestIntakeFile::twoAtOnceGetTwoNumbers()
{
    // On an empty folder both make the store and its key, or rather: only one does.
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 3; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(test::programPath(), words(samples + u"/funeral-accepted.json"_s));
    }
    QSet<QString> numbers;
    for (const auto& process : processes) {
        QVERIFY(process->waitForFinished(120000));
        QCOMPARE(process->exitCode(), 0);
        const QByteArray reply = process->readAllStandardOutput();
        numbers.insert(QJsonDocument::fromJson(reply).object()[u"caseNumber"_s].toString());
    }
    QCOMPARE(numbers.size(), 3);
}

void TestIntakeFile::aWrongCommandLineIsExplained()
{
    const auto run = test::runProgram({u"intake"_s, u"a.json"_s, u"--format"_s, u"A3"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.err.contains(u"--out"_s) && run.err.contains(u"A3"_s));
    QVERIFY(run.err.contains(u"yichuang intake --help"_s));
    for (const QString& file : {path(u"none.json"_s), m_folder->path()}) {
        const auto other = takeIn(file);
        QCOMPARE(other.exitCode, 2);
        QVERIFY(other.err.contains(file));
    }
}

QTEST_GUILESS_MAIN(TestIntakeFile)
#include "tst_intakefile.moc"
