// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/elementvalidator.h"
#include "tests/support/madeupnumbers.h"

#include <QTest>

using namespace yichuang;

class ElementValidatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typeOfDocumentDecidesTheRule_data();
    void typeOfDocumentDecidesTheRule();
    void numberTellsItsKindWhereTheTypeIsNotKnown_data();
    void numberTellsItsKindWhereTheTypeIsNotKnown();
    void phoneMayBeMobileOrLandline();
    void validatorsOfTheDictionaryAreKnown();
    void unknownValidatorSaysNothing();

private:
    static std::optional<IdentityCheck> check(const QString& validator, const QString& value,
                                              const QString& idType = {})
    {
        return checkElementValue(validator, value, idType, QDate(2026, 11, 24));
    }
};

void ElementValidatorTest::typeOfDocumentDecidesTheRule_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const QString citizen = test::residentId(QDate(1990, 3, 7));
    const QString hongKong = test::personNumber(u"810000"_qs, u"19940823"_qs, u"002"_qs);
    const QString taiwan = test::personNumber(u"830000"_qs, u"19940823"_qs, u"002"_qs);
    QTest::newRow("111") << citizen << u""_qs;
    QTest::newRow("112") << citizen << u""_qs;
    QTest::newRow("113") << citizen << u""_qs;
    QTest::newRow("117") << u"R370123456"_qs << u""_qs;
    QTest::newRow("414") << u"C01X00T47"_qs << u""_qs;
    QTest::newRow("511") << u"12345678"_qs << u""_qs;
    QTest::newRow("516") << u"H12345678"_qs << u""_qs;
    QTest::newRow("553") << u"CAN110081062001"_qs << u""_qs;
    QTest::newRow("X32") << test::creditCode(u"91370102"_qs, u"MA3TE5T0"_qs) << u""_qs;
    QTest::newRow("X81") << hongKong << u""_qs;
    QTest::newRow("X83") << taiwan << u""_qs;
    QTest::newRow("111 ") << u"H12345678"_qs << u"FORMAT"_qs;
    QTest::newRow("516 ") << citizen << u"FORMAT"_qs;
    QTest::newRow("X81 ") << taiwan << u"REGION"_qs;
    QTest::newRow("X83 ") << hongKong << u"REGION"_qs;
}

void ElementValidatorTest::typeOfDocumentDecidesTheRule()
{
    QFETCH(const QString, value);
    const QString idType = QString::fromUtf8(QTest::currentDataTag()).trimmed();
    const auto result = check(u"byIdType"_qs, value, idType);
    QVERIFY(result);
    QCOMPARE(result->kind, identityKindOfIdType(idType));
    QTEST(result->reason, "reason");
}

void ElementValidatorTest::numberTellsItsKindWhereTheTypeIsNotKnown_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("warnings");
    const QString citizen = test::residentId(QDate(1990, 3, 7));
    QTest::newRow("citizen") << citizen << u"residentId"_qs << u""_qs << QStringList();
    QTest::newRow("citizen, a digit short")
        << citizen.left(17) << u"residentId"_qs << u"FORMAT"_qs << QStringList();
    QTest::newRow("permit") << test::personNumber(u"820000"_qs, u"19940823"_qs, u"002"_qs)
                            << u"residencePermit"_qs << u""_qs << QStringList();
    QTest::newRow("foreigner") << test::personNumber(u"911124"_qs, u"19810303"_qs, u"002"_qs)
                               << u"foreignerCard"_qs << u""_qs << QStringList();
    QTest::newRow("anything else")
        << u"H12345678"_qs << u"passport"_qs << u""_qs << QStringList{u"ID_TYPE_UNKNOWN"_qs};
}

void ElementValidatorTest::numberTellsItsKindWhereTheTypeIsNotKnown()
{
    QFETCH(const QString, value);
    const auto result = check(u"byIdType"_qs, value);
    QVERIFY(result);
    QTEST(result->kind, "kind");
    QTEST(result->reason, "reason");
    QTEST(result->warnings, "warnings");
}

void ElementValidatorTest::phoneMayBeMobileOrLandline()
{
    QCOMPARE(check(u"phoneOrMobile"_qs, u"138 0000 1234"_qs)->normalized, u"13800001234"_qs);
    QCOMPARE(check(u"phoneOrMobile"_qs, u"0531-88881234"_qs)->kind, u"landline"_qs);
    QVERIFY(check(u"phoneOrMobile"_qs, u"12345"_qs)->valid);
    QCOMPARE(check(u"phoneOrMobile"_qs, u"1380000123"_qs)->kind, u"mobile"_qs);
    QCOMPARE(check(u"phoneOrMobile"_qs, u"1380000123"_qs)->reason, u"FORMAT"_qs);
}

void ElementValidatorTest::validatorsOfTheDictionaryAreKnown()
{
    for (const QString& validator : {u"byIdType"_qs, u"phoneOrMobile"_qs, u"uscc"_qs,
                                     u"estateCertNo"_qs, u"birthCertNo"_qs, u"mobile"_qs})
        QVERIFY2(check(validator, u"?"_qs), qPrintable(validator));
}

void ElementValidatorTest::unknownValidatorSaysNothing()
{
    QVERIFY(!check(u"horoscope"_qs, u"1"_qs));
}

QTEST_GUILESS_MAIN(ElementValidatorTest)
#include "tst_elementvalidator.moc"
