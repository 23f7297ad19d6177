// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/province/signingtext.h"

#include <QTest>

namespace yichuang {

class SigningTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixLinesWithoutALineFeedAtTheEnd();
    void aLineFeedInAPartSignsNothing();
};

void SigningTextTest::sixLinesWithoutALineFeedAtTheEnd()
{
    const QByteArray text = signingText(
        {"POST", "/api/v1/cases?limit=2", "2026-03-02T09:15:00.000+08:00", "nonce", "ab"});
    QCOMPARE(text, QByteArray("YICHUANG-HMAC-SM3\nPOST\n/api/v1/cases?limit=2\n"
                              "2026-03-02T09:15:00.000+08:00\nnonce\nab"));
}

void SigningTextTest::aLineFeedInAPartSignsNothing()
{
    QVERIFY(signingText({"GET", "/a\nb", "d", "n", "s"}).isEmpty());
}

} // namespace yichuang

QTEST_GUILESS_MAIN(yichuang::SigningTextTest)
#include "tst_signingtext.moc"
