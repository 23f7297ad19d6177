// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identitykinds.h"
#include "core/identity/personnumber.h"
#include "tests/support/madeupnumbers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace yichuang;

class PersonNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBirthSexAndRegion();
    void tellsNothingWhenMistyped();
    void everyWrongDigitIsCaught();
    void everySwapOfNeighboursIsCaught();
    void everyDayAndSequenceOfMadeUpPeopleIsAccepted();

private:
    static bool isAccepted(const QString& number)
    {
        return checkIdentity(u"residentId"_qs, number, QDate(2026, 11, 24))->valid;
    }
};

void PersonNumberTest::tellsBirthSexAndRegion()
{
    const auto man = personNumberFacts(test::residentId(QDate(1990, 3, 7), 13).toLower());
    QVERIFY(man);
    QCOMPARE(man->birth, QDate(1990, 3, 7));
    QCOMPARE(genderCode(man->sex), u"1"_qs);
    QCOMPARE(man->region, u"370102"_qs);
    const auto woman = personNumberFacts(test::residentId(QDate(2000, 2, 29), 14));
    QVERIFY(woman);
    QCOMPARE(genderCode(woman->sex), u"2"_qs);
}

void PersonNumberTest::tellsNothingWhenMistyped()
{
    QVERIFY(!personNumberFacts({}));
    QVERIFY(!personNumberFacts(u"E12345678"_qs));
    QVERIFY(!personNumberFacts(test::personNumber(u"370102"_qs, u"19900231"_qs, u"001"_qs)));
    QVERIFY(!personNumberFacts(test::residentId(QDate(1990, 3, 7)).replace(15, 1, u"8"_qs)));
}

void PersonNumberTest::everyWrongDigitIsCaught()
{
    const QString right = test::residentId(QDate(1990, 3, 7));
    QVERIFY(isAccepted(right));
    for (int i = 0; i < right.size(); ++i) {
        for (const QChar other : QStringView(u"0123456789X")) {
            QString wrong = right;
            wrong[i] = other;
            QCOMPARE(isAccepted(wrong), wrong == right);
        }
    }
}

void PersonNumberTest::everySwapOfNeighboursIsCaught()
{
    const QString right = test::residentId(QDate(1986, 12, 31), 470);
    for (int i = 0; i + 1 < right.size(); ++i) {
        QString wrong = right;
        std::swap(wrong[i], wrong[i + 1]);
        QCOMPARE(isAccepted(wrong), wrong == right);
    }
}

void PersonNumberTest::everyDayAndSequenceOfMadeUpPeopleIsAccepted()
{
    QRandomGenerator random(20261124);
    const QDate first(1900, 1, 1);
    const qint64 days = first.daysTo(QDate(2026, 11, 24));
    for (int i = 0; i < 2000; ++i) {
        const QString number =
            test::residentId(first.addDays(random.bounded(days)), random.bounded(1000));
        QVERIFY2(isAccepted(number), qPrintable(number));
    }
}

QTEST_GUILESS_MAIN(PersonNumberTest)
#include "tst_personnumber.moc"
