// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/requestsignature.h"

#include <QTest>

namespace yichuang {

class RequestSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digestIsTheStandardsOwnExample();
    void signatureIsTheOneWorkedOutElsewhere();
    void everyPartAndTheKeyCount();
};

namespace {

const SignedParts parts{"POST", "/api/v1/cases/1/events", "2026-03-02T09:15:00.000+08:00",
                        "6f9619ff-8b86-d011-b42d-00c04fc964ff",
                        "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"};
const QByteArray key(32, '\x11');

} // namespace

void RequestSignatureTest::digestIsTheStandardsOwnExample()
{
    // GB/T 32905-2016, annex A.1
    QCOMPARE(sm3Hex("abc"),
             QByteArray("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
    QCOMPARE(sm3Hex({}),
             QByteArray("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"));
}

void RequestSignatureTest::signatureIsTheOneWorkedOutElsewhere()
{
    QCOMPARE(requestSignature(key, parts),
             QByteArray("6efc0497926f42fb2add84bcf87fb55bf8d856375e603455ca49b58029f5098d"));
}

void RequestSignatureTest::everyPartAndTheKeyCount()
{
    const QByteArray signature = requestSignature(key, parts);
    for (QByteArray SignedParts::*part :
         {&SignedParts::method, &SignedParts::target, &SignedParts::date, &SignedParts::nonce,
          &SignedParts::bodySm3}) {
        SignedParts changed = parts;
        (changed.*part).append('x');
        QVERIFY(requestSignature(key, changed) != signature);
    }
    QVERIFY(requestSignature(QByteArray(32, '\x12'), parts) != signature);
}

} // namespace yichuang

QTEST_GUILESS_MAIN(yichuang::RequestSignatureTest)
#include "tst_requestsignature.moc"
