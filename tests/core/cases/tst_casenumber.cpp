// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casenumber.h"
#include "tests/support/madeupnumbers.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

const Workplace window5{u"370102"_s, u"001"_s, u"005"_s};

QString number(int sequence = 17, QDate day = QDate(2026, 11, 24))
{
    return makeCaseNumber({window5, day, sequence})->text();
}

} // namespace

/// 办件号: what it says, and how it is told from a mistyped one.
class CaseNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhereAndWhenItWasMade();
    void itHasLuhnsCheckDigit();
    void itSortsByDayWithinAHall();
    void everyWrongDigitIsCaught();
    void everySwapOfNeighboursButOneIsCaught();
    void beyondTheLastSequenceThereIsNone();
    void aTerminalWithoutAPlaceMakesNone_data();
    void aTerminalWithoutAPlaceMakesNone();
    void itIsReadAsPeopleTypeIt_data();
    void itIsReadAsPeopleTypeIt();
    void mistypedOnesAreToldFromOthers_data();
    void mistypedOnesAreToldFromOthers();
    void aMattersNumberIsThatOfTheCaseWithItsPosition();
};

void CaseNumberTest::itSaysWhereAndWhenItWasMade()
{
    const CaseNumberParts parts{window5, QDate(2026, 11, 24), 17};
    const auto made = makeCaseNumber(parts);
    QVERIFY(made.isOk());
    QCOMPARE(made->text().size(), 24);
    QCOMPARE(made->text().left(23), u"37010200120261124005017"_s);
    QCOMPARE(caseNumberParts(*made), parts);
}

void CaseNumberTest::itHasLuhnsCheckDigit()
{
    QCOMPARE(number(), test::withLuhnDigit(u"37010200120261124005017"_s));
}

void CaseNumberTest::itSortsByDayWithinAHall()
{
    QVERIFY(number(999, QDate(2026, 11, 24)) < number(1, QDate(2026, 11, 25)));
    QVERIFY(number(1, QDate(2026, 12, 31)) < number(1, QDate(2027, 1, 1)));
}

void CaseNumberTest::everyWrongDigitIsCaught()
{
    const QString right = number();
    for (qsizetype at = 0; at < right.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = right;
            wrong[at] = QChar(digit);
            QCOMPARE(isCaseNumber(wrong), wrong == right);
        }
    }
}

void CaseNumberTest::everySwapOfNeighboursButOneIsCaught()
{
    const QString right = number();
    for (qsizetype at = 0; at + 1 < right.size(); ++at) {
        QString wrong = right;
        std::swap(wrong[at], wrong[at + 1]);
        const QString pair = right.mid(at, 2);
        const bool isBlindSpot = pair == "09"_L1 || pair == "90"_L1;
        if (wrong != right && !isBlindSpot)
            QVERIFY2(!isCaseNumber(wrong), qPrintable(wrong));
    }
}

void CaseNumberTest::beyondTheLastSequenceThereIsNone()
{
    QVERIFY(makeCaseNumber({window5, QDate(2026, 11, 24), 999}).isOk());
    const auto beyond = makeCaseNumber({window5, QDate(2026, 11, 24), 1000});
    QVERIFY(!beyond.isOk());
    QCOMPARE(beyond.error().code, u"sequence.exhausted"_s);
}

void CaseNumberTest::aTerminalWithoutAPlaceMakesNone_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("window");
    QTest::newRow("nothing set") << QString() << QString() << QString();
    QTest::newRow("no window") << u"370102"_s << u"001"_s << QString();
    QTest::newRow("short region") << u"3701"_s << u"001"_s << u"005"_s;
    QTest::newRow("letters") << u"370102"_s << u"00A"_s << u"005"_s;
    QTest::newRow("other digits") << u"370102"_s << u"001"_s << u"００５"_s;
}

void CaseNumberTest::aTerminalWithoutAPlaceMakesNone()
{
    QFETCH(const QString, region);
    QFETCH(const QString, site);
    QFETCH(const QString, window);
    const auto made = makeCaseNumber({{region, site, window}, QDate(2026, 11, 24), 1});
    QVERIFY(!made.isOk());
    QCOMPARE(made.error().code, u"workplace.invalid"_s);
}

void CaseNumberTest::itIsReadAsPeopleTypeIt_data()
{
    const QString plain = number();
    QTest::addColumn<QString>("typed");
    QTest::newRow("as printed") << plain;
    QTest::newRow("with blanks") << u" 370102 001 20261124 005 017 %1 "_s.arg(plain.last(1));
    QTest::newRow("with dashes") << u"370102-001-20261124-005-017%1"_s.arg(plain.last(1));
    QTest::newRow("a matter's number") << plain + u"-02"_s;
    QTest::newRow("a matter's number, long dash") << plain + u"—02"_s;
    QString wide;
    for (const QChar digit : plain)
        wide.append(QChar(digit.unicode() + 0xFEE0));
    QTest::newRow("full width") << wide;
}

void CaseNumberTest::itIsReadAsPeopleTypeIt()
{
    QFETCH(const QString, typed);
    CaseNumber read;
    QCOMPARE(readCaseNumber(typed, &read), NumberReading::Valid);
    QCOMPARE(read.text(), number());
}

void CaseNumberTest::mistypedOnesAreToldFromOthers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isMistyped");
    QString wrongDigit = number();
    wrongDigit[3] = wrongDigit[3] == u'0' ? u'1' : u'0';
    QTest::newRow("a wrong digit") << wrongDigit << true;
    QTest::newRow("a digit short") << number().chopped(1) << true;
    QTest::newRow("a digit twice") << number() + u'3' << true;
    QTest::newRow("no such day") << test::withLuhnDigit(u"37010200120261324005017"_s) << true;
    QTest::newRow("sequence nought") << test::withLuhnDigit(u"37010200120261124005000"_s) << true;
    QTest::newRow("an ID number") << test::residentId(QDate(1990, 3, 7)) << false;
    QTest::newRow("a bank card") << test::withLuhnDigit(u"622202000000000001"_s) << false;
    QTest::newRow("a telephone") << u"13800001111"_s << false;
    QTest::newRow("a name") << u"甲某"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void CaseNumberTest::mistypedOnesAreToldFromOthers()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isMistyped);
    QCOMPARE(readCaseNumber(typed), isMistyped ? NumberReading::Mistyped : NumberReading::Other);
}

void CaseNumberTest::aMattersNumberIsThatOfTheCaseWithItsPosition()
{
    QCOMPARE(subNumber(CaseNumber(number()), 1), number() + u"-01"_s);
    QCOMPARE(subNumber(CaseNumber(number()), 12), number() + u"-12"_s);
}

QTEST_GUILESS_MAIN(CaseNumberTest)
#include "tst_casenumber.moc"
