// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/slipnumber.h"

#include <QSet>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

const Workplace window5{u"370102"_s, u"001"_s, u"005"_s};

QString slip(DocumentKind kind = DocumentKind::Notice, int sequence = 17,
             QDate day = QDate(2026, 11, 24), const Workplace& workplace = window5)
{
    return *makeSlipNumber({kind, workplace, day, sequence});
}

} // namespace

/// 文号 made at the window without a network.
class SlipNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatWhereAndWhen();
    void itLooksLikeAnOfficialNumber();
    void hallsWindowsDaysAndKindsNeverCollide();
    void oneKindsNumbersSortByDay();
    void everyWrongDigitIsCaught();
    void theKindIsPartOfTheCheck();
    void beyondTheLastSequenceThereIsNone();
    void aFormHasNoNumberOfItsOwn();
    void itIsReadAsPeopleTypeIt_data();
    void itIsReadAsPeopleTypeIt();
    void otherTextIsNoSlipNumber();
};

void SlipNumberTest::itSaysWhatWhereAndWhen()
{
    const SlipNumberParts parts{DocumentKind::Refusal, window5, QDate(2026, 11, 24), 3};
    const auto made = makeSlipNumber(parts);
    QVERIFY(made.isOk());
    QCOMPARE(slipNumberParts(*made), parts);
}

void SlipNumberTest::itLooksLikeAnOfficialNumber()
{
    const QString number = slip();
    QVERIFY2(number.startsWith(u"补〔2026〕1124-370102001005-017"_s), qPrintable(number));
    QVERIFY(number.endsWith(u'号'));
}

void SlipNumberTest::hallsWindowsDaysAndKindsNeverCollide()
{
    QSet<QString> numbers;
    int made = 0;
    for (const DocumentKind kind : {DocumentKind::Acceptance, DocumentKind::Notice,
                                    DocumentKind::Receipt, DocumentKind::Refusal}) {
        for (const Workplace& workplace : {window5, Workplace{u"370103"_s, u"001"_s, u"005"_s},
                                           Workplace{u"370102"_s, u"002"_s, u"005"_s},
                                           Workplace{u"370102"_s, u"001"_s, u"006"_s}}) {
            for (int day = 24; day <= 25; ++day, ++made)
                numbers.insert(slip(kind, 1, QDate(2026, 11, day), workplace));
        }
    }
    QCOMPARE(numbers.size(), made);
}

void SlipNumberTest::oneKindsNumbersSortByDay()
{
    const Workplace early{u"379999"_s, u"999"_s, u"999"_s};
    QVERIFY(slip(DocumentKind::Notice, 999, QDate(2026, 11, 24), early) <
            slip(DocumentKind::Notice, 1, QDate(2026, 11, 25)));
    QVERIFY(slip(DocumentKind::Notice, 1, QDate(2026, 12, 31)) <
            slip(DocumentKind::Notice, 1, QDate(2027, 1, 1)));
}

void SlipNumberTest::everyWrongDigitIsCaught()
{
    const QString right = slip();
    for (qsizetype at = 0; at < right.size(); ++at) {
        if (!right[at].isDigit())
            continue;
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = right;
            wrong[at] = QChar(digit);
            QCOMPARE(readSlipNumber(wrong) == NumberReading::Mistyped, wrong != right);
        }
    }
}

void SlipNumberTest::theKindIsPartOfTheCheck()
{
    QString wrong = slip();
    wrong[0] = u'受';
    QCOMPARE(readSlipNumber(wrong), NumberReading::Mistyped);
    QVERIFY(!slipNumberParts(wrong));
}

void SlipNumberTest::beyondTheLastSequenceThereIsNone()
{
    const auto beyond =
        makeSlipNumber({DocumentKind::Notice, window5, QDate(2026, 11, 24), lastSlipSequence + 1});
    QVERIFY(!beyond.isOk());
    QCOMPARE(beyond.error().code, u"sequence.exhausted"_s);
}

void SlipNumberTest::aFormHasNoNumberOfItsOwn()
{
    const auto none = makeSlipNumber({DocumentKind::Form, window5, QDate(2026, 11, 24), 1});
    QVERIFY(!none.isOk());
    QCOMPARE(none.error().kind, ErrorKind::Bug);
}

void SlipNumberTest::itIsReadAsPeopleTypeIt_data()
{
    const QString printed = slip();
    QTest::addColumn<QString>("typed");
    QTest::newRow("as printed") << printed;
    QTest::newRow("square brackets") << QString(printed).replace(u'〔', u'[').replace(u'〕', u']');
    QTest::newRow("full-width brackets")
        << QString(printed).replace(u'〔', u'（').replace(u'〕', u'）');
    QTest::newRow("no brackets, no dashes")
        << QString(printed).remove(u'〔').remove(u'〕').remove(u'-').remove(u'号');
    QTest::newRow("blanks") << QString(printed).replace(u'-', u' ');
    QTest::newRow("第") << QString(printed).replace(u"〕"_s, u"〕第"_s);
}

void SlipNumberTest::itIsReadAsPeopleTypeIt()
{
    QFETCH(const QString, typed);
    QString read;
    QCOMPARE(readSlipNumber(typed, &read), NumberReading::Valid);
    QCOMPARE(read, slip());
}

void SlipNumberTest::otherTextIsNoSlipNumber()
{
    for (const QString& text : {u"甲某"_s, QString(), u"13800001111"_s, u"鲁政办发〔2021〕7号"_s,
                                u"370102001202611240050179"_s})
        QCOMPARE(readSlipNumber(text), NumberReading::Other);
}

QTEST_GUILESS_MAIN(SlipNumberTest)
#include "tst_slipnumber.moc"
