// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/casedatabase.h"
#include "db/casesqlitestore.h"
#include "db/migrator.h"
#include "db/statement.h"
#include "tests/support/madeupcase.h"
#include "tests/support/toyvault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// A file of cases that is sound, damaged, too new, read-only or on a full disk.
class TestCaseDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCommitIsOnDiskWhenItReturns();
    void aDamagedFileIsLeftAsItIsAndTheNewestBackupOffered();
    void aFileThatIsNoDatabaseIsLeftAsItIs();
    void aTruncatedFileIsLeftAsItIs();
    void aNewerSchemaIsRefused();
    void aReadOnlyFileIsRefused();
    void aFullDiskIsSaidAndLosesNothing();
    void aBackupBringsTheCasesBackAndKeepsTheDamagedFile();
    void aBadBackupIsNotOffered();
    void sevenDailyBackupsAreKept();
    void aPendingStepIsPrecededByABackup();
    void aFailedStepLeavesTheFileAsItWas();

private:
    Result<CaseDatabase> open() const { return CaseDatabase::open(m_path, m_backups); }
    void makeCases(int count) const;
    int countCases() const;
    QByteArray fingerprint() const;
    void overwrite(qint64 from, qint64 length) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backups;
    ToyVault m_vault;
};

void TestCaseDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"cases.db"_s);
    m_backups = m_folder->filePath(u"backups"_s);
}

void TestCaseDatabase::makeCases(int count) const
{
    const auto database = open();
    QVERIFY(database.isOk());
    CaseSqliteStore store(database->connection(), m_vault);
    for (int n = 1; n <= count; ++n)
        QVERIFY(
            store.write([&](CaseWriter& writer) { return writer.addCase(madeUpCase(n)); }).isOk());
}

int TestCaseDatabase::countCases() const
{
    const auto database = open();
    return database ? int(CaseSqliteStore(database->connection(), m_vault).find({})->size()) : -1;
}

QByteArray TestCaseDatabase::fingerprint() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

void TestCaseDatabase::overwrite(qint64 from, qint64 length) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    file.write(QByteArray(length, '\xa5'));
}

void TestCaseDatabase::aCommitIsOnDiskWhenItReturns()
{
    const auto database = open();
    QVERIFY(database.isOk());
    const Connection& connection = database->connection();
    QCOMPARE(singleValue(connection, u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(singleValue(connection, u"PRAGMA synchronous"_s)->toInt(), 2); // FULL
    QCOMPARE(singleValue(connection, u"PRAGMA foreign_keys"_s)->toInt(), 1);
}

void TestCaseDatabase::aDamagedFileIsLeftAsItIsAndTheNewestBackupOffered()
{
    makeCases(20);
    {
        const auto database = open();
        QVERIFY(database->backups().makeDaily(database->connection(), QDate(2026, 11, 24)).isOk());
    }
    overwrite(4096, QFile(m_path).size() - 4096);
    const QByteArray before = fingerprint();
    const auto opened = open();
    QVERIFY(!opened.isOk());
    QCOMPARE(opened.error().code, u"db.damaged"_s);
    QCOMPARE(opened.error().params,
             (QStringList{m_path, QDir(m_backups).filePath(u"daily-2026-11-24.db"_s)}));
    QCOMPARE(fingerprint(), before);
}

void TestCaseDatabase::aFileThatIsNoDatabaseIsLeftAsItIs()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10000, 'x'));
    file.close();
    const QByteArray before = fingerprint();
    QCOMPARE(open().error().code, u"db.damaged"_s);
    QCOMPARE(fingerprint(), before);
}

void TestCaseDatabase::aTruncatedFileIsLeftAsItIs()
{
    makeCases(20);
    QVERIFY(QFile::resize(m_path, QFile(m_path).size() / 2));
    const QByteArray before = fingerprint();
    QCOMPARE(open().error().code, u"db.damaged"_s);
    QCOMPARE(fingerprint(), before);
}

void TestCaseDatabase::aNewerSchemaIsRefused()
{
    {
        const auto database = open();
        QVERIFY(Statement(database->connection(), u"PRAGMA user_version = 999"_s).run().isOk());
    }
    const QByteArray before = fingerprint();
    const auto opened = open();
    QCOMPARE(opened.error().code, u"db.tooNew"_s);
    QCOMPARE(opened.error().params.first(), u"999"_s);
    QCOMPARE(fingerprint(), before);
}

void TestCaseDatabase::aReadOnlyFileIsRefused()
{
    makeCases(1);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    QCOMPARE(open().error().code, u"db.readOnly"_s);
}

void TestCaseDatabase::aFullDiskIsSaidAndLosesNothing()
{
    makeCases(3);
    {
        const auto database = open();
        // SQLite's own bound on pages stands in for a full disk: the same result code.
        const int pages = singleValue(database->connection(), u"PRAGMA page_count"_s)->toInt();
        QVERIFY(Statement(database->connection(), u"PRAGMA max_page_count = %1"_s.arg(pages))
                    .run()
                    .isOk());
        CaseSqliteStore store(database->connection(), m_vault);
        CaseRecord large = madeUpCase(50);
        large.session = {{u"values"_s, QString(200000, u'字')}};
        const Outcome outcome =
            store.write([&](CaseWriter& writer) { return writer.addCase(large); });
        QCOMPARE(outcome.error().code, u"db.full"_s);
    }
    QCOMPARE(countCases(), 3);
}

void TestCaseDatabase::aBackupBringsTheCasesBackAndKeepsTheDamagedFile()
{
    makeCases(20);
    {
        const auto database = open();
        QVERIFY(database->backups().makeDaily(database->connection(), QDate(2026, 11, 24)).isOk());
    }
    overwrite(4096, QFile(m_path).size() - 4096);
    const QByteArray damaged = fingerprint();
    const QString backup = open().error().params.value(1);
    const auto aside = restoreBackup(m_path, backup, QDateTime(QDate(2026, 11, 25), QTime(9, 0)));
    QVERIFY(aside.isOk());
    QCOMPARE(countCases(), 20);
    QFile kept(*aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(QCryptographicHash::hash(kept.readAll(), QCryptographicHash::Sha256), damaged);
}

void TestCaseDatabase::aBadBackupIsNotOffered()
{
    makeCases(5);
    const auto database = open();
    const Backups backups = database->backups();
    QVERIFY(backups.makeDaily(database->connection(), QDate(2026, 11, 23)).isOk());
    QVERIFY(backups.makeDaily(database->connection(), QDate(2026, 11, 24)).isOk());
    const QString newest = QDir(m_backups).filePath(u"daily-2026-11-24.db"_s);
    QVERIFY(QFile::resize(newest, 5000));
    QCOMPARE(backups.newestVerified(), QDir(m_backups).filePath(u"daily-2026-11-23.db"_s));
}

void TestCaseDatabase::sevenDailyBackupsAreKept()
{
    const auto database = open();
    for (int day = 1; day <= 10; ++day)
        QVERIFY(database->backups().makeDaily(database->connection(), QDate(2026, 11, day)).isOk());
    const QStringList left = QDir(m_backups).entryList(QDir::Files, QDir::Name);
    QCOMPARE(left.size(), 7);
    QCOMPARE(left.first(), u"daily-2026-11-04.db"_s);
}

void TestCaseDatabase::aPendingStepIsPrecededByABackup()
{
    makeCases(1);
    const auto database = open();
    bool wasBackedUp = false;
    QList<Migration> migrations = builtInMigrations();
    migrations.append({migrations.last().version + 1, {u"CREATE TABLE more (a TEXT)"_s}});
    QVERIFY(migrate(database->connection(), migrations, [&]() -> Outcome {
                wasBackedUp = true;
                return Done{};
            }).isOk());
    QVERIFY(wasBackedUp);
    QCOMPARE(*schemaVersion(database->connection()), migrations.last().version);
}

void TestCaseDatabase::aFailedStepLeavesTheFileAsItWas()
{
    makeCases(1);
    const auto database = open();
    const int version = *schemaVersion(database->connection());
    QList<Migration> migrations = builtInMigrations();
    migrations.append(
        {version + 1, {u"CREATE TABLE more (a TEXT)"_s, u"INSERT INTO nowhere VALUES (1)"_s}});
    QVERIFY(!migrate(database->connection(), migrations, [] { return Outcome(Done{}); }).isOk());
    QCOMPARE(*schemaVersion(database->connection()), version);
    QCOMPARE(singleValue(database->connection(),
                         u"SELECT count(*) FROM sqlite_master WHERE name = 'more'"_s)
                 ->toInt(),
             0);
}

QTEST_GUILESS_MAIN(TestCaseDatabase)
#include "tst_casedatabase.moc"
