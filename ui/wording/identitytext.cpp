// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/identitytext.h"

#include <QCoreApplication>

namespace yichuang {

namespace {

// A kind has its name, and its own words for a fault where the general ones ("*") say too little.
// %1 is the name of the kind, %2 how many characters were entered.
// clang-format off
constexpr Wording wordings[] = {
    {"*", QT_TRANSLATE_NOOP("IdentityText", "number")},
    {"residentId", QT_TRANSLATE_NOOP("IdentityText", "resident ID number")},
    {"residentId15", QT_TRANSLATE_NOOP("IdentityText", "resident ID number of 15 digits")},
    {"foreignerCard", QT_TRANSLATE_NOOP("IdentityText", "number of the foreign permanent resident card")},
    {"residencePermit", QT_TRANSLATE_NOOP("IdentityText", "number of the residence permit")},
    {"residencePermitHkMacao", QT_TRANSLATE_NOOP("IdentityText", "number of the residence permit for Hong Kong and Macao")},
    {"residencePermitTaiwan", QT_TRANSLATE_NOOP("IdentityText", "number of the residence permit for Taiwan")},
    {"hkMacaoPermit", QT_TRANSLATE_NOOP("IdentityText", "number of the travel permit for Hong Kong and Macao")},
    {"taiwanPermit", QT_TRANSLATE_NOOP("IdentityText", "number of the travel permit for Taiwan")},
    {"passportCn", QT_TRANSLATE_NOOP("IdentityText", "number of the Chinese passport")},
    {"passport", QT_TRANSLATE_NOOP("IdentityText", "passport number")},
    {"birthCertificate", QT_TRANSLATE_NOOP("IdentityText", "number of the birth certificate")},
    {"householdBook", QT_TRANSLATE_NOOP("IdentityText", "number of the household book")},
    {"creditCode", QT_TRANSLATE_NOOP("IdentityText", "unified social credit code")},
    {"mobile", QT_TRANSLATE_NOOP("IdentityText", "mobile number")},
    {"landline", QT_TRANSLATE_NOOP("IdentityText", "landline number")},
    {"postcode", QT_TRANSLATE_NOOP("IdentityText", "postcode")},
    {"bankCard", QT_TRANSLATE_NOOP("IdentityText", "bank card number")},
    {"plate", QT_TRANSLATE_NOOP("IdentityText", "plate number")},
    {"plateNewEnergy", QT_TRANSLATE_NOOP("IdentityText", "new-energy plate number")},
    {"vin", QT_TRANSLATE_NOOP("IdentityText", "VIN")},
    {"estateCertificate", QT_TRANSLATE_NOOP("IdentityText", "number of the real-estate certificate")},
    {"estateUnit", QT_TRANSLATE_NOOP("IdentityText", "real-estate unit code")},

    {"*.VALID", QT_TRANSLATE_NOOP("IdentityText", "The %1 follows its rules.")},
    {"*.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "This isn't written like a %1; check it against the document and enter it again.")},
    {"*.CHARSET", QT_TRANSLATE_NOOP("IdentityText", "It has characters that a %1 doesn't use; check it against the document and enter it again.")},
    {"*.REGION", QT_TRANSLATE_NOOP("IdentityText", "The first two digits are no province; check the %1 against the document and enter it again.")},
    {"*.DATE", QT_TRANSLATE_NOOP("IdentityText", "The birth date within (7th to 14th digit) is no day that exists; check the %1 against the document and enter it again.")},
    {"*.DATE_RANGE", QT_TRANSLATE_NOOP("IdentityText", "The birth date within (7th to 14th digit) lies in the future or before 1850; check the %1 against the document and enter it again.")},
    {"*.CHECK", QT_TRANSLATE_NOOP("IdentityText", "The check digit of the %1 doesn't fit: a character is mistyped. Check it against the document and enter it again.")},
    {"*.ORG", QT_TRANSLATE_NOOP("IdentityText", "The organisation code within (9th to 17th character) doesn't fit its own check character; check the %1 against the document and enter it again.")},
    {"*.CLASS", QT_TRANSLATE_NOOP("IdentityText", "The first two characters name no registering department and class of organisation; check the %1 against the document and enter it again.")},

    {"residentId.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "A resident ID number has 18 characters, 17 digits and a digit or X at the end{; %2 were entered}. Check it against the card and enter it again.")},
    {"residentId.REGION", QT_TRANSLATE_NOOP("IdentityText", "The first two digits of the resident ID number are no province; check it against the card and enter it again.")},
    {"residentId.DATE", QT_TRANSLATE_NOOP("IdentityText", "The 7th to 14th digit of the resident ID number are no day that exists; check it against the card and enter it again.")},
    {"residentId.DATE_RANGE", QT_TRANSLATE_NOOP("IdentityText", "The birth date in the resident ID number lies in the future or before 1850; check it against the card and enter it again.")},
    {"residentId.CHECK", QT_TRANSLATE_NOOP("IdentityText", "The 18th character of the resident ID number doesn't fit; check it against the card and enter it again.")},
    {"residentId15.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "An old resident ID number has 15 digits{; %2 were entered}. Check it against the file and enter it again.")},
    {"foreignerCard.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "The number of a foreign permanent resident card has 18 characters beginning with 9, the old card 3 letters and 12 digits; check it against the card and enter it again.")},
    {"residencePermit.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "The number of a residence permit has 18 characters, 17 digits and a digit or X at the end{; %2 were entered}. Check it against the card and enter it again.")},
    {"residencePermit.REGION", QT_TRANSLATE_NOOP("IdentityText", "The number of a residence permit begins with 810000, 820000 or 830000; check it against the card and enter it again.")},
    {"residencePermitHkMacao.REGION", QT_TRANSLATE_NOOP("IdentityText", "The number of a residence permit for Hong Kong and Macao begins with 810000 or 820000; check it, or choose another kind of document.")},
    {"residencePermitTaiwan.REGION", QT_TRANSLATE_NOOP("IdentityText", "The number of a residence permit for Taiwan begins with 830000; check it, or choose another kind of document.")},
    {"hkMacaoPermit.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "The number of a travel permit for Hong Kong and Macao is H or M and 8 digits, with 2 more after a renewal; check it against the permit and enter it again.")},
    {"taiwanPermit.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "The number of a travel permit for Taiwan has 8 digits, on paper 10; check it against the permit and enter it again.")},
    {"passportCn.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "The number of a Chinese passport is a letter or two and digits, 9 in all, such as E12345678; check it against the passport and enter it again.")},
    {"passport.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "A passport number has 5 to 20 letters and digits; check it against the passport and enter it again.")},
    {"birthCertificate.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "The number of a birth certificate is a letter and 9 digits; check it against the certificate and enter it again.")},
    {"householdBook.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "Enter the resident ID number in the household book, or the household number of 6 to 12 characters.")},
    {"creditCode.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "A unified social credit code has 18 characters{; %2 were entered}; the 3rd to 8th are digits. Check it against the licence and enter it again.")},
    {"creditCode.CHARSET", QT_TRANSLATE_NOOP("IdentityText", "A unified social credit code has no I, O, S, V or Z: perhaps 1, 0, 5, U or 2 is meant. Check it against the licence and enter it again.")},
    {"creditCode.CHECK", QT_TRANSLATE_NOOP("IdentityText", "The 18th character of the unified social credit code doesn't fit; check it against the licence and enter it again.")},
    {"mobile.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "A mobile number has 11 digits and begins with 13 to 19{; %2 were entered}. Check it with the applicant.")},
    {"landline.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "Enter the landline with its area code, such as 0531-88881234.")},
    {"postcode.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "A postcode has 6 digits, such as 250001.")},
    {"bankCard.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "The number of a bank card has 16 or 19 digits{; %2 were entered}. Company accounts and bank books don't belong here.")},
    {"bankCard.CHECK", QT_TRANSLATE_NOOP("IdentityText", "The bank card number doesn't fit its check digit: a digit is mistyped. Check it against the card and enter it again.")},
    {"plate.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "A plate is written like 鲁A12345 (no I or O); check it against the vehicle licence and enter it again.")},
    {"plateNewEnergy.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "A new-energy plate is written like 鲁AD12345, large vehicles 鲁A12345D; check it against the vehicle licence and enter it again.")},
    {"vin.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "A VIN has 17 characters{; %2 were entered}. Check it against the vehicle licence and enter it again.")},
    {"vin.CHARSET", QT_TRANSLATE_NOOP("IdentityText", "A VIN has no I, O or Q: perhaps 1 or 0 is meant. Check it against the vehicle licence and enter it again.")},
    {"estateCertificate.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "The number of a real-estate certificate is written like 鲁（2026）济南市不动产权第0012345号; check it against the certificate and enter it again.")},
    {"estateUnit.FORMAT", QT_TRANSLATE_NOOP("IdentityText", "A real-estate unit code has 28 characters: 12 digits, 2 letters, 5 digits, F or W, 8 digits{; %2 were entered}. Check it against the certificate.")},

    {"warning", QT_TRANSLATE_NOOP("IdentityText", "Please look at the %1 once more and confirm it.")},
    {"warning.CHECK", QT_TRANSLATE_NOOP("IdentityText", "The check digit of the %1 doesn't fit (9th character of a VIN; some imported vehicles and trailers have none). Compare it with the document and confirm it.")},
    {"warning.REGION", QT_TRANSLATE_NOOP("IdentityText", "The region in the %1 isn't known. Compare it with the document and confirm it.")},
    {"warning.ID_TYPE_UNKNOWN", QT_TRANSLATE_NOOP("IdentityText", "The kind of document isn't chosen, so only the length of the number was checked. Choose the kind of document.")},
    {"warning.RESIDENCE_PERMIT", QT_TRANSLATE_NOOP("IdentityText", "This is the number of a residence permit for Hong Kong, Macao or Taiwan. Choose that kind of document.")},
    {"warning.OLD_15", QT_TRANSLATE_NOOP("IdentityText", "An old number of 15 digits, extended to 18. For looking up old files only; new cases need the number of 18.")},
    {"warning.HOUSEHOLD_NUMBER", QT_TRANSLATE_NOOP("IdentityText", "Taken as a household number. Compare it with the household book and confirm it.")},
    {"warning.NON_CHINESE_PERMIT", QT_TRANSLATE_NOOP("IdentityText", "Looks like the permit for non-Chinese permanent residents of Hong Kong and Macao (since July 2024). Compare it with the permit and confirm it.")},
    {"warning.SPECIAL_PLATE", QT_TRANSLATE_NOOP("IdentityText", "A plate of an embassy or consulate. Compare it with the vehicle licence and confirm it.")},
    {"warning.ESTATE_PROOF", QT_TRANSLATE_NOOP("IdentityText", "This is the number of a real-estate proof (不动产证明), not of an ownership certificate. Confirm that it is meant.")},
    {"warning.OLD_ESTATE_CERTIFICATE", QT_TRANSLATE_NOOP("IdentityText", "This is the number of an old house or land certificate. Compare it with the certificate and confirm it.")},
};
// clang-format on

} // namespace

const WordingTable& identityWordings()
{
    static const WordingTable table("IdentityText", wordings);
    return table;
}

QString identityKindName(const QString& kind)
{
    return identityWordings().sentence(kind, {});
}

QString identityText(const IdentityCheck& check)
{
    const WordingTable& table = identityWordings();
    const QString kind = table.knows(check.kind) ? check.kind : QStringLiteral("*");
    const qsizetype length = check.normalized.toUcs4().size();
    const QStringList params{identityKindName(kind), length ? QString::number(length) : QString()};
    const auto either = [&](const QString& code, const QString& otherwise) {
        return table.sentence(table.knows(code) ? code : otherwise, params);
    };
    if (!check.valid)
        return either(kind + u'.' + check.reason, QStringLiteral("*.") + check.reason);
    if (check.warnings.isEmpty())
        return table.sentence(QStringLiteral("*.VALID"), params);
    QStringList doubts;
    for (const QString& warning : check.warnings)
        doubts.append(either(QStringLiteral("warning.") + warning, QStringLiteral("warning")));
    return doubts.join(u'\n');
}

} // namespace yichuang
