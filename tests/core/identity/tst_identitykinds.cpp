// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identitykinds.h"
#include "tests/support/madeupnumbers.h"

#include <QTest>

using namespace yichuang;

namespace {

const QDate today(2026, 11, 24);

void row(const char* name, const char* kind, const QString& value, const QString& normalized,
         const char* reason = "", const char* warning = "")
{
    const QString warned = QString::fromUtf8(warning);
    QTest::newRow(name) << QString::fromUtf8(kind) << value << normalized
                        << QString::fromUtf8(reason)
                        << (warned.isEmpty() ? QStringList() : QStringList{warned});
}

/// A value that is the same when normalised.
void same(const char* name, const char* kind, const QString& value, const char* reason = "",
          const char* warning = "")
{
    row(name, kind, value, value, reason, warning);
}

void columns()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("normalized");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("warnings");
}

void judged()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, value);
    const Result<IdentityCheck> result = checkIdentity(kind, value, today);
    QVERIFY(result.isOk());
    QCOMPARE(result->kind, kind);
    QCOMPARE(result->value, value);
    QTEST(result->normalized, "normalized");
    QTEST(result->reason, "reason");
    QCOMPARE(result->valid, result->reason.isEmpty());
    QTEST(result->warnings, "warnings");
}

} // namespace

class IdentityKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfPeopleAreJudged_data();
    void numbersOfPeopleAreJudged() { judged(); }
    void travelDocumentsAreJudged_data();
    void travelDocumentsAreJudged() { judged(); }
    void creditCodesAreJudged_data();
    void creditCodesAreJudged() { judged(); }
    void contactsAndCardsAreJudged_data();
    void contactsAndCardsAreJudged() { judged(); }
    void vehiclesAndEstatesAreJudged_data();
    void vehiclesAndEstatesAreJudged() { judged(); }
    void whatIsTypedUntidilyIsPutRight_data();
    void whatIsTypedUntidilyIsPutRight() { judged(); }
    void emptyValueIsNoNumberOfAnyKind();
    void hugePasteIsRefused();
    void unknownKindIsRefused();
};

void IdentityKindsTest::numbersOfPeopleAreJudged_data()
{
    using test::personNumber;
    columns();
    const QString man = test::residentId(QDate(1990, 3, 7));
    same("citizen", "residentId", man);
    same("abolished county", "residentId", personNumber(u"370199"_qs, u"19660228"_qs, u"002"_qs));
    same("born today", "residentId", test::residentId(today));
    same("born tomorrow", "residentId", test::residentId(today.addDays(1)), "DATE_RANGE");
    same("born in 1850", "residentId", test::residentId(QDate(1850, 1, 1)));
    same("born in 1849", "residentId", test::residentId(QDate(1849, 12, 31)), "DATE_RANGE");
    same("29 February in a leap year", "residentId", test::residentId(QDate(2000, 2, 29)));
    same("29 February otherwise", "residentId",
         personNumber(u"370102"_qs, u"19000229"_qs, u"002"_qs), "DATE");
    same("30 February", "residentId", personNumber(u"370102"_qs, u"20000230"_qs, u"002"_qs),
         "DATE");
    same("month 13", "residentId", personNumber(u"370102"_qs, u"20001301"_qs, u"002"_qs), "DATE");
    same("no such province", "residentId", personNumber(u"990102"_qs, u"19900307"_qs, u"002"_qs),
         "REGION");
    same("wrong check", "residentId", man.left(17) + (man.back() == u'1' ? u'2' : u'1'), "CHECK");
    same("17 characters", "residentId", man.left(17), "FORMAT");
    same("19 characters", "residentId", man + u'1', "FORMAT");
    same("letter within", "residentId", u"37010219900307A01X"_qs, "FORMAT");
    same("old length", "residentId", u"370102900307901"_qs, "FORMAT");
    same("permit in a citizen's place", "residentId",
         personNumber(u"810000"_qs, u"19940823"_qs, u"002"_qs), "", "RESIDENCE_PERMIT");

    row("15 digits", "residentId15", u"370102900307901"_qs, man, "", "OLD_15");
    same("15 digits, 31 June", "residentId15", u"370102900631901"_qs, "DATE");
    same("15 digits, no province", "residentId15", u"000102900307901"_qs, "REGION");
    same("18 instead of 15", "residentId15", man, "FORMAT");

    for (const char* region : {"810000", "820000", "830000"})
        same(region, "residencePermit",
             personNumber(QString::fromUtf8(region), u"19940823"_qs, u"002"_qs));
    same("permit of a citizen", "residencePermit", man, "REGION");
    same("permit of 810001", "residencePermit",
         personNumber(u"810001"_qs, u"19940823"_qs, u"002"_qs), "REGION");
    same("Hong Kong is not Taiwan", "residencePermitTaiwan",
         personNumber(u"810000"_qs, u"19940823"_qs, u"002"_qs), "REGION");
    same("Taiwan is not Hong Kong", "residencePermitHkMacao",
         personNumber(u"830000"_qs, u"19940823"_qs, u"002"_qs), "REGION");

    same("foreigner", "foreignerCard", personNumber(u"911124"_qs, u"19810303"_qs, u"002"_qs));
    same("foreigner, 31 April", "foreignerCard",
         personNumber(u"911124"_qs, u"19810431"_qs, u"002"_qs), "DATE");
    same("foreigner, future", "foreignerCard",
         personNumber(u"911124"_qs, u"20810430"_qs, u"002"_qs), "DATE_RANGE");
    same("foreigner, not 9", "foreignerCard", man, "FORMAT");
    same("foreigner, old card", "foreignerCard", u"CAN110081062001"_qs);
    same("foreigner, old card too short", "foreignerCard", u"CAN11008106200"_qs, "FORMAT");
}

void IdentityKindsTest::travelDocumentsAreJudged_data()
{
    columns();
    same("Hong Kong", "hkMacaoPermit", u"H12345678"_qs);
    same("Macao with renewals", "hkMacaoPermit", u"M1234567801"_qs);
    same("one renewal digit", "hkMacaoPermit", u"H123456780"_qs, "FORMAT");
    same("other letter", "hkMacaoPermit", u"A12345678"_qs, "FORMAT");
    same("not Chinese", "hkMacaoPermit", u"HA1234567"_qs, "", "NON_CHINESE_PERMIT");
    same("Taiwan card", "taiwanPermit", u"12345678"_qs);
    same("Taiwan with renewals", "taiwanPermit", u"1234567801"_qs);
    same("Taiwan paper", "taiwanPermit", u"1234567890B"_qs);
    same("Taiwan, nine digits", "taiwanPermit", u"123456789"_qs, "FORMAT");
    for (const char* number :
         {"E12345678", "EA1234567", "G12345678", "141234567", "151234567", "D12345678", "SE1234567",
          "K12345678", "KJ1234567", "MA1234567", "P1234567", "S1234567"})
        same(number, "passportCn", QString::fromUtf8(number));
    for (const char* number : {"EI1234567", "EO1234567", "E1234567", "161234567", "Q12345678"})
        same(number, "passportCn", QString::fromUtf8(number), "FORMAT");
    same("foreign", "passport", u"C01X00T47"_qs);
    same("foreign, four characters", "passport", u"AB12"_qs, "FORMAT");
    same("foreign, 21 characters", "passport", QString(21, u'7'), "FORMAT");
    same("foreign, Arabic digits", "passport", u"AB٣٤٥٦"_qs, "FORMAT");
    same("birth certificate", "birthCertificate", u"R370123456"_qs);
    same("birth certificate, two letters", "birthCertificate", u"RA37012345"_qs, "FORMAT");
    same("household", "householdBook", u"370112345"_qs, "", "HOUSEHOLD_NUMBER");
    same("citizen in the book", "householdBook", test::residentId(QDate(2024, 5, 1)));
    same("citizen in the book, mistyped", "householdBook",
         test::residentId(QDate(2024, 5, 1)).replace(16, 1, u"4"_qs), "CHECK");
}

void IdentityKindsTest::creditCodesAreJudged_data()
{
    using test::creditCode;
    columns();
    const QString code = creditCode(u"91370102"_qs, u"MA3TE5T0"_qs);
    same("company", "creditCode", code);
    same("public institution", "creditCode", creditCode(u"12370000"_qs, u"00418123"_qs));
    same("residents' committee", "creditCode", creditCode(u"54370102"_qs, u"MF123456"_qs));
    same("village collective", "creditCode", creditCode(u"N2370112"_qs, u"MF123456"_qs));
    same("registered in Beijing for all", "creditCode", creditCode(u"91100000"_qs, u"10001234"_qs));
    same("region unknown", "creditCode", creditCode(u"91990000"_qs, u"10001234"_qs), "", "REGION");
    same("no such department", "creditCode", creditCode(u"01370102"_qs, u"10001234"_qs), "CLASS");
    same("no such class", "creditCode", creditCode(u"94370102"_qs, u"10001234"_qs), "CLASS");
    for (const char letter : {'I', 'O', 'S', 'V', 'Z'}) {
        QString wrong = code;
        wrong[9] = QChar::fromLatin1(letter);
        same(QByteArray("letter ").append(letter).constData(), "creditCode", wrong, "CHARSET");
    }
    QString other = code;
    other[17] = code[17] == u'1' ? u'2' : u'1';
    same("check", "creditCode", other, "CHECK");
    const QString body = code.left(16) + (code[16] == u'1' ? u'2' : u'1');
    same("organisation", "creditCode", test::withCreditCharacter(body), "ORG");
    same("letters in the region", "creditCode", test::withCreditCharacter(u"91A70102MA3TE5T01"_qs),
         "FORMAT");
    same("15 digits of old", "creditCode", u"370102200012345"_qs, "FORMAT");
}

void IdentityKindsTest::contactsAndCardsAreJudged_data()
{
    columns();
    same("mobile", "mobile", u"13800001234"_qs);
    same("mobile of any newer range", "mobile", u"19912345678"_qs);
    same("mobile 12", "mobile", u"12800001234"_qs, "FORMAT");
    same("mobile of ten digits", "mobile", u"1380000123"_qs, "FORMAT");
    same("Jinan", "landline", u"0531-88881234"_qs);
    same("Jinan without dash", "landline", u"053188881234"_qs);
    same("Beijing", "landline", u"010-66661234"_qs);
    same("extension", "landline", u"0531-88881234-8001"_qs);
    same("hotline", "landline", u"12345"_qs);
    same("400", "landline", u"400-810-1234"_qs);
    same("no area code", "landline", u"88881234"_qs, "FORMAT");
    same("number begins with 0", "landline", u"0531-08881234"_qs, "FORMAT");
    same("postcode", "postcode", u"250014"_qs);
    same("postcode with 9", "postcode", u"950014"_qs, "FORMAT");
    same("postcode of five", "postcode", u"25001"_qs, "FORMAT");
    const QString card = test::withLuhnDigit(u"622202160100012345"_qs);
    same("bank card of 19", "bankCard", card);
    same("bank card of 16", "bankCard", test::withLuhnDigit(u"433670021234567"_qs));
    same("bank card, swapped", "bankCard", card.left(16) + card[17] + card[16] + card[18], "CHECK");
    same("bank card of 17", "bankCard", test::withLuhnDigit(u"6222021601000123"_qs), "FORMAT");
    same("zeros", "bankCard", QString(19, u'0'), "FORMAT");
}

void IdentityKindsTest::vehiclesAndEstatesAreJudged_data()
{
    columns();
    same("plate", "plate", u"鲁A12345"_qs);
    same("police", "plate", u"鲁A1234警"_qs);
    same("Hong Kong plate", "plate", u"粤ZF023港"_qs);
    same("no digit", "plate", u"鲁AABCDE"_qs, "FORMAT");
    same("letter O", "plate", u"鲁AO2345"_qs, "FORMAT");
    same("no province", "plate", u"台A12345"_qs, "FORMAT");
    same("consulate", "plate", u"沪A0023领"_qs, "", "SPECIAL_PLATE");
    same("embassy", "plate", u"使014578"_qs, "", "SPECIAL_PLATE");
    same("electric", "plateNewEnergy", u"鲁AD12345"_qs);
    same("hybrid", "plateNewEnergy", u"鲁AF12345"_qs);
    same("electric lorry", "plateNewEnergy", u"鲁A12345D"_qs);
    same("letter L", "plateNewEnergy", u"鲁AL12345"_qs, "FORMAT");
    same("ordinary as new-energy", "plateNewEnergy", u"鲁A12345"_qs, "FORMAT");
    same("vin", "vin", u"1M8GDM9AXKP042788"_qs);
    same("vin of an old import", "vin", u"1M8GDM9A1KP042788"_qs, "", "CHECK");
    same("vin with O", "vin", u"1M8GDM9AXKPO42788"_qs, "CHARSET");
    same("vin of 16", "vin", u"1M8GDM9AXKP04278"_qs, "FORMAT");
    same("estate", "estateCertificate", u"鲁（2024）济南市不动产权第0012345号"_qs);
    same("estate without year", "estateCertificate", u"鲁济南市不动产权第0012345号"_qs, "FORMAT");
    same("estate, six digits", "estateCertificate", u"鲁（2024）济南市不动产权第012345号"_qs,
         "FORMAT");
    same("proof", "estateCertificate", u"鲁（2024）济南市不动产证明第0012345号"_qs, "",
         "ESTATE_PROOF");
    same("old house certificate", "estateCertificate", u"济房权证历字第012345号"_qs, "",
         "OLD_ESTATE_CERTIFICATE");
    same("unit", "estateUnit", u"370102001001GB00001F00010001"_qs);
    same("unit on land alone", "estateUnit", u"370102001001GB00001W00000000"_qs);
    same("unit with another mark", "estateUnit", u"370102001001GB00001X00010001"_qs, "FORMAT");
    same("unit of no province", "estateUnit", u"990102001001GB00001F00010001"_qs, "", "REGION");
}

void IdentityKindsTest::whatIsTypedUntidilyIsPutRight_data()
{
    columns();
    const QString withX = test::personNumber(u"370102"_qs, u"19900307"_qs, u"034"_qs);
    QVERIFY(withX.endsWith(u'X'));
    row("small x", "residentId", withX.toLower(), withX);
    row("blanks", "residentId", u" 370102 19900307\u3000034X\t\n"_qs, withX);
    row("full width", "residentId", u"３７０１０２１９９００３０７０３４ｘ"_qs, withX);
    row("dashes", "residentId", u"370102-19900307—034－X"_qs, withX);
    row("unseen", "residentId", u"\ufeff370102\u200b19900307\u202e034\u200dX\u2069"_qs, withX);
    row("passport", "passportCn", u"ｅ１２３ ４５６７８"_qs, u"E12345678"_qs);
    row("mobile with country", "mobile", u"+86 138-0000-1234"_qs, u"13800001234"_qs);
    row("mobile with 0086", "mobile", u"0086 13800001234"_qs, u"13800001234"_qs);
    row("area code in brackets", "landline", u"（0531）8888 1234"_qs, u"0531-88881234"_qs);
    row("dash of any kind", "landline", u"０５３１—88881234"_qs, u"0531-88881234"_qs);
    row("plate with dot", "plate", u"鲁a·12345"_qs, u"鲁A12345"_qs);
    row("brackets", "estateCertificate", u"鲁(2024) 济南市不动产权第００１２３４５号"_qs,
        u"鲁（2024）济南市不动产权第0012345号"_qs);
    row("square brackets", "estateCertificate", u"鲁〔2024〕济南市不动产权第0012345号"_qs,
        u"鲁（2024）济南市不动产权第0012345号"_qs);
    row("card in groups", "bankCard", u"4336 7002 1234 5674"_qs, u"4336700212345674"_qs);
}

void IdentityKindsTest::emptyValueIsNoNumberOfAnyKind()
{
    for (const QString& kind : identityKinds()) {
        for (const QString& value : {QString(), u" \u3000\u200b"_qs})
            QCOMPARE(checkIdentity(kind, value, today)->reason, u"FORMAT"_qs);
    }
}

void IdentityKindsTest::hugePasteIsRefused()
{
    const QString huge = u"鲁（2024）房权证1"_qs.repeated(100'000);
    for (const QString& kind : identityKinds())
        QVERIFY(!checkIdentity(kind, huge, today)->valid);
}

void IdentityKindsTest::unknownKindIsRefused()
{
    const auto result = checkIdentity(u"libraryCard"_qs, u"1"_qs, today);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"identity.unknownKind"_qs);
}

QTEST_GUILESS_MAIN(IdentityKindsTest)
#include "tst_identitykinds.moc"
