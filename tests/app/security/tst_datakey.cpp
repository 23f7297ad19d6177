// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/datakey.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <optional>

using namespace yichuang;

namespace {

/// A keyring that answers at once.
class ReadyKeyring : public SecretStore
{
public:
    QHash<QString, QByteArray> secrets;
    bool isThere = true;

    void read(const QString& name, std::function<void(const Result<QByteArray>&)> answered) override
    {
        if (!isThere)
            answered(Error{ErrorKind::Denied, QStringLiteral("secret.noKeyring"), {}});
        else if (secrets.contains(name))
            answered(secrets.value(name));
        else
            answered(Error{ErrorKind::Rejected, QStringLiteral("secret.notFound"), {}});
    }
    void write(const QString& name, const QByteArray& secret,
               std::function<void(const Outcome&)> answered) override
    {
        secrets.insert(name, secret);
        answered(Done{});
    }
};

QByteArray bytesOf(const SecretBytes& key)
{
    return {reinterpret_cast<const char*>(key.data()), qsizetype(key.size())};
}

} // namespace

/// Where the key of a data folder comes from.
class TestDataKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aTerminalGetsTheSameKeyAgain();
    void twoFoldersHaveDifferentKeys();
    void theKeyringIsTheOnlyPlace();
    void withoutAKeyringThereIsNoKey();
    void aLostKeyIsNotReplacedWhileThereIsData();
    void practiceNeedsNoKeyring();
    void theTrainingKeyIsPrivate();
    void practiceAndServiceNeverShareAFolder();

private:
    QByteArray keyFromKeyring(const QString& folder, QString* code = nullptr);

    std::unique_ptr<QTemporaryDir> m_folder;
    ReadyKeyring m_keyring;
};

QByteArray TestDataKey::keyFromKeyring(const QString& folder, QString* code)
{
    QByteArray key;
    DataKey(folder).fromKeyring(m_keyring, [&](const Result<SecretBytes>& answer) {
        if (answer)
            key = bytesOf(*answer);
        else if (code)
            *code = answer.error().code;
    });
    return key;
}

void TestDataKey::aTerminalGetsTheSameKeyAgain()
{
    const QByteArray first = keyFromKeyring(m_folder->path());
    QCOMPARE(first.size(), 32);
    QCOMPARE(keyFromKeyring(m_folder->path()), first);
}

void TestDataKey::twoFoldersHaveDifferentKeys()
{
    const QTemporaryDir other;
    QVERIFY(keyFromKeyring(m_folder->path()) != keyFromKeyring(other.path()));
}

void TestDataKey::theKeyringIsTheOnlyPlace()
{
    const QByteArray key = keyFromKeyring(m_folder->path());
    for (const QFileInfo& info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(key));
    }
}

void TestDataKey::withoutAKeyringThereIsNoKey()
{
    m_keyring.isThere = false;
    QString code;
    QVERIFY(keyFromKeyring(m_folder->path(), &code).isEmpty());
    QCOMPARE(code, QStringLiteral("secret.noKeyring"));
    m_keyring.isThere = true;
}

void TestDataKey::aLostKeyIsNotReplacedWhileThereIsData()
{
    QVERIFY(!keyFromKeyring(m_folder->path()).isEmpty());
    QFile database(m_folder->filePath(QStringLiteral("cases.db")));
    QVERIFY(database.open(QIODevice::WriteOnly));
    m_keyring.secrets.clear();
    QString code;
    QVERIFY(keyFromKeyring(m_folder->path(), &code).isEmpty());
    QCOMPARE(code, QStringLiteral("secret.lost"));
}

void TestDataKey::practiceNeedsNoKeyring()
{
    const DataKey key(m_folder->path());
    const auto first = key.fromTrainingFolder();
    QVERIFY(first.isOk());
    QCOMPARE(bytesOf(*key.fromTrainingFolder()), bytesOf(*first));
}

void TestDataKey::theTrainingKeyIsPrivate()
{
    QVERIFY(DataKey(m_folder->path()).fromTrainingFolder().isOk());
    const auto permissions = QFile::permissions(m_folder->filePath(QStringLiteral("training.key")));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestDataKey::practiceAndServiceNeverShareAFolder()
{
    QVERIFY(DataKey(m_folder->path()).fromTrainingFolder().isOk());
    QString code;
    QVERIFY(keyFromKeyring(m_folder->path(), &code).isEmpty());
    QCOMPARE(code, QStringLiteral("data.isTraining"));

    const QTemporaryDir service;
    QVERIFY(!keyFromKeyring(service.path()).isEmpty());
    const auto refused = DataKey(service.path()).fromTrainingFolder();
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().code, QStringLiteral("data.isService"));
}

QTEST_GUILESS_MAIN(TestDataKey)
#include "tst_datakey.moc"
