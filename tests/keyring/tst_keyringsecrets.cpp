// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/datakey.h"
#include "app/security/keyringsecrets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;

/// Secrets in a real Secret Service.
class TestKeyringSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsThereAgain();
    void whatIsNotThereIsNotFound();
    void aTerminalKeepsItsKeyOverARestart();

private:
    Result<QByteArray> read(const QString& name);
    QByteArray dataKey(const QString& folder);

    KeyringSecrets m_secrets;
};

Result<QByteArray> TestKeyringSecrets::read(const QString& name)
{
    std::optional<Result<QByteArray>> answer;
    m_secrets.read(name, [&](const Result<QByteArray>& found) { answer = found; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        return Error{ErrorKind::Bug, QStringLiteral("test.noAnswer"), {}};
    return *answer;
}

QByteArray TestKeyringSecrets::dataKey(const QString& folder)
{
    std::optional<QByteArray> key;
    DataKey(folder).fromKeyring(m_secrets, [&](const Result<SecretBytes>& answer) {
        key = answer ? QByteArray(reinterpret_cast<const char*>(answer->data()),
                                  qsizetype(answer->size()))
                     : QByteArray();
    });
    return QTest::qWaitFor([&] { return key.has_value(); }) ? *key : QByteArray();
}

void TestKeyringSecrets::aSecretIsThereAgain()
{
    const QByteArray secret("\0binary\xff", 8);
    std::optional<bool> isWritten;
    m_secrets.write(QStringLiteral("a"), secret,
                    [&](const Outcome& outcome) { isWritten = outcome.isOk(); });
    QTRY_VERIFY(isWritten.has_value());
    QVERIFY(*isWritten);
    QCOMPARE(*read(QStringLiteral("a")), secret);
}

void TestKeyringSecrets::whatIsNotThereIsNotFound()
{
    QCOMPARE(read(QStringLiteral("nowhere")).error().code, QStringLiteral("secret.notFound"));
}

void TestKeyringSecrets::aTerminalKeepsItsKeyOverARestart()
{
    const QTemporaryDir folder;
    const QByteArray first = dataKey(folder.path());
    QCOMPARE(first.size(), 32);
    QCOMPARE(dataKey(folder.path()), first);
}

QTEST_GUILESS_MAIN(TestKeyringSecrets)
#include "tst_keyringsecrets.moc"
