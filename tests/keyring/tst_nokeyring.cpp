// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/keyringsecrets.h"

#include <QTest>

using namespace yichuang;

/// A machine on which no keyring can be reached.
class TestNoKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSaidAndNothingFallsBackToAFile();
};

void TestNoKeyring::itIsSaidAndNothingFallsBackToAFile()
{
    KeyringSecrets secrets;
    QString code;
    secrets.write(QStringLiteral("a"), "b", [&](const Outcome& outcome) {
        code = outcome ? QString() : outcome.error().code;
    });
    QTRY_COMPARE(code, QStringLiteral("secret.noKeyring"));
}

QTEST_GUILESS_MAIN(TestNoKeyring)
#include "tst_nokeyring.moc"
