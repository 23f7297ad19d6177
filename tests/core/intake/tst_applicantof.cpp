// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/mergeresult.h"
#include "core/intake/applicantof.h"
#include "tests/support/catalogbuilder.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// Whose case it is: what a returning applicant is found by.
class ApplicantOfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theApplicantIsWhoTheFormCallsSo();
    void aCompanyIsFoundByItsRepresentative();
    void aCompanyWithoutRepresentativeHasItsOwnNumber();
    void aBirthIsTheParentsCase();
    void whoIsBoundToTheApplicantIsTheApplicant();
    void anAgentStandsInWhereNobodyElseIsNamed();
    void theFirstOfSeveralStandsForAll();
    void anEmptyFormHasNobody();

private:
    static Applicant applicantIn(const char* fields, const QHash<QString, QString>& values);
};

Applicant ApplicantOfTest::applicantIn(const char* fields, const QHash<QString, QString>& values)
{
    const QByteArray text =
        QByteArray("role org kind=org\nrole partner repeats\nrole deceased\n"
                   "role place kind=place\nscenario S1\ninclude A\nmatter A\n") +
        fields;
    const CatalogPtr catalog = test::catalog(text.constData());
    FormSession session(QDate(2026, 11, 24));
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const bool isRow = it.key().startsWith("partner."_L1);
        session.type({it.key(), isRow ? u"r1"_s : QString()}, it.value());
    }
    const MergeResult merge = mergeAll(*catalog, catalog->scenarios().first(), session.situation());
    return applicantOf(*catalog, formState(*catalog, merge, session, QDate(2026, 11, 24)));
}

void ApplicantOfTest::theApplicantIsWhoTheFormCallsSo()
{
    const Applicant applicant = applicantIn("field deceased.name!\nfield applicant.name!\nfield "
                                            "applicant.idNo\nfield applicant.mobile\n"
                                            "field agent.name",
                                            {{u"deceased.name"_s, u"丙某"_s},
                                             {u"applicant.name"_s, u"甲某"_s},
                                             {u"applicant.idNo"_s, u"X1"_s},
                                             {u"applicant.mobile"_s, u"13800001111"_s},
                                             {u"agent.name"_s, u"丁某"_s}});
    QCOMPARE(applicant, (Applicant{u"甲某"_s, u"X1"_s, u"13800001111"_s}));
}

void ApplicantOfTest::aCompanyIsFoundByItsRepresentative()
{
    const Applicant applicant = applicantIn(
        "field org.name!\nfield org.creditCode\nfield legalRep.idNo\nfield legalRep.mobile\n"
        "field agent.mobile",
        {{u"org.name"_s, u"某公司"_s},
         {u"org.creditCode"_s, u"C1"_s},
         {u"legalRep.idNo"_s, u"X2"_s},
         {u"legalRep.mobile"_s, u"13800002222"_s},
         {u"agent.mobile"_s, u"13800003333"_s}});
    QCOMPARE(applicant, (Applicant{u"某公司"_s, u"X2"_s, u"13800003333"_s}));
}

void ApplicantOfTest::aCompanyWithoutRepresentativeHasItsOwnNumber()
{
    const Applicant applicant =
        applicantIn("field org.name!\nfield org.creditCode\nfield org.phone",
                    {{u"org.name"_s, u"某公司"_s},
                     {u"org.creditCode"_s, u"C1"_s},
                     {u"org.phone"_s, u"0531-88881234"_s}});
    QCOMPARE(applicant, (Applicant{u"某公司"_s, u"C1"_s, u"0531-88881234"_s}));
}

void ApplicantOfTest::aBirthIsTheParentsCase()
{
    const Applicant applicant =
        applicantIn("field baby.name!\nfield mother.name!\nfield mother.idNo\nfield father.name",
                    {{u"baby.name"_s, u"小某"_s},
                     {u"mother.name"_s, u"戊某"_s},
                     {u"mother.idNo"_s, u"X3"_s},
                     {u"father.name"_s, u"己某"_s}});
    QCOMPARE(applicant.name, u"戊某"_s);
    QCOMPARE(applicant.idNumber, u"X3"_s);
}

void ApplicantOfTest::whoIsBoundToTheApplicantIsTheApplicant()
{
    const Applicant applicant =
        applicantIn("field mother.name!\nfield father.name!\nfield applicant.name!\n"
                    "field applicant.idNo!\nfield father.mobile\nsame applicant=father",
                    {{u"mother.name"_s, u"戊某"_s},
                     {u"father.name"_s, u"己某"_s},
                     {u"father.idNo"_s, u"X4"_s},
                     {u"father.mobile"_s, u"13800004444"_s}});
    QCOMPARE(applicant.name, u"己某"_s);
    QCOMPARE(applicant.idNumber, u"X4"_s);
}

void ApplicantOfTest::anAgentStandsInWhereNobodyElseIsNamed()
{
    const Applicant applicant =
        applicantIn("field agent.name!\nfield legalRep.name\nfield place.name",
                    {{u"agent.name"_s, u"丁某"_s}, {u"place.name"_s, u"某路"_s}});
    QCOMPARE(applicant.name, u"丁某"_s);
}

void ApplicantOfTest::theFirstOfSeveralStandsForAll()
{
    QCOMPARE(applicantIn("field partner.name!", {{u"partner.name"_s, u"庚某"_s}}).name, u"庚某"_s);
}

void ApplicantOfTest::anEmptyFormHasNobody()
{
    QCOMPARE(applicantIn("field applicant.name!", {}), Applicant());
}

QTEST_GUILESS_MAIN(ApplicantOfTest)
#include "tst_applicantof.moc"
