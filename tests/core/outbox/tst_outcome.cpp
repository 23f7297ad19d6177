// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outcome.h"

#include <QFile>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

/// The codes that docs/province-api/openapi.yaml lists.
QStringList contractCodes()
{
    QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/docs/province-api/openapi.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList codes;
    bool isWithin = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        if (line.startsWith(u"    ProblemCode:"))
            isWithin = true;
        else if (isWithin && line.startsWith(u"        - "))
            codes.append(line.trimmed().mid(2));
        else if (isWithin && line.startsWith(u"    P"))
            break;
    }
    return codes;
}

Remedy remedyFor(const QString& code, int status = 400)
{
    Refusal refusal;
    refusal.code = code;
    refusal.status = status;
    return yichuang::remedyFor(refusal);
}

} // namespace

/// What a refusal leads to follows from the contract.
class OutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfTheContractHasItsRemedy();
    void anUnknownCodeIsTreatedByItsStatus();
    void silenceIsTheLinesFault();
    void aConflictIsForTheClerk();
    void whatIsNotLetInStops();
};

void OutcomeTest::everyCodeOfTheContractHasItsRemedy()
{
    const QStringList codes = contractCodes();
    QVERIFY(codes.size() > 40);
    for (const QString& code : codes)
        QVERIFY2(knownRefusals().contains(code), qPrintable(code));
}

void OutcomeTest::anUnknownCodeIsTreatedByItsStatus()
{
    for (const int status : {408, 425, 429, 500, 503, 599})
        QCOMPARE(remedyFor(u"new.code"_s, status), Remedy::Later);
    for (const int status : {400, 404, 409, 422})
        QCOMPARE(remedyFor(u"new.code"_s, status), Remedy::SetAside);
    QCOMPARE(remedyFor({}, 0), Remedy::LineLater);
}

void OutcomeTest::silenceIsTheLinesFault()
{
    QCOMPARE(remedyFor(u"line.timedOut"_s, 0), Remedy::LineLater);
    QCOMPARE(remedyFor(u"reply.notBelieved"_s, 200), Remedy::LineLater);
}

void OutcomeTest::aConflictIsForTheClerk()
{
    QCOMPARE(remedyFor(u"case.revisionConflict"_s, 409), Remedy::Decide);
    Refusal refusal;
    refusal.code = u"case.sequenceConflict"_s;
    QCOMPARE(errorFrom(refusal).kind, ErrorKind::Conflict);
}

void OutcomeTest::whatIsNotLetInStops()
{
    QCOMPARE(remedyFor(u"terminal.revoked"_s, 403), Remedy::Stop);
    QCOMPARE(remedyFor(u"signature.invalid"_s, 401), Remedy::Stop);
}

QTEST_GUILESS_MAIN(OutcomeTest)
#include "tst_outcome.moc"
