// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/sodiumvault.h"

#include <QTest>

using namespace yichuang;

/// What the vault promises to those who store sealed things.
class TestSodiumVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedOpensAgain();
    void equalTextsLookDifferentSealed();
    void aSealedValueOpensNowhereElse();
    void everyChangedByteIsNoticed();
    void anotherKeyOpensNothing();
    void anEqualValueHasAnEqualIndexInItsFieldOnly();
    void nothingIsReadableInSealedBytes();

private:
    SodiumVault m_vault{SecretBytes::random(SodiumVault::keySize)};
    const QByteArray m_name = QByteArray("姓名𠮷田·明");
};

void TestSodiumVault::whatWasSealedOpensAgain()
{
    QCOMPARE(*m_vault.open(m_vault.seal(m_name, "cases/1"), "cases/1"), m_name);
    QCOMPARE(*m_vault.open(m_vault.seal({}, "cases/1"), "cases/1"), QByteArray());
}

void TestSodiumVault::equalTextsLookDifferentSealed()
{
    QVERIFY(m_vault.seal(m_name, "cases/1") != m_vault.seal(m_name, "cases/1"));
}

void TestSodiumVault::aSealedValueOpensNowhereElse()
{
    const auto opened = m_vault.open(m_vault.seal(m_name, "cases/1"), "cases/2");
    QVERIFY(!opened.isOk());
    QCOMPARE(opened.error().code, QStringLiteral("vault.cannotOpen"));
}

void TestSodiumVault::everyChangedByteIsNoticed()
{
    const QByteArray sealed = m_vault.seal(m_name, "cases/1");
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!m_vault.open(changed, "cases/1").isOk());
        QVERIFY(!m_vault.open(sealed.left(i), "cases/1").isOk());
    }
}

void TestSodiumVault::anotherKeyOpensNothing()
{
    const SodiumVault other(SecretBytes::random(SodiumVault::keySize));
    QVERIFY(!other.open(m_vault.seal(m_name, "cases/1"), "cases/1").isOk());
}

void TestSodiumVault::anEqualValueHasAnEqualIndexInItsFieldOnly()
{
    const QString value = QStringLiteral("张三丰");
    QCOMPARE(m_vault.blindIndex("name", value), m_vault.blindIndex("name", value));
    QVERIFY(m_vault.blindIndex("name", value) != m_vault.blindIndex("phone", value));
    const SodiumVault other(SecretBytes::random(SodiumVault::keySize));
    QVERIFY(other.blindIndex("name", value) != m_vault.blindIndex("name", value));
}

void TestSodiumVault::nothingIsReadableInSealedBytes()
{
    QVERIFY(!m_vault.seal(m_name, "cases/1").contains("姓名"));
}

QTEST_GUILESS_MAIN(TestSodiumVault)
#include "tst_sodiumvault.moc"
