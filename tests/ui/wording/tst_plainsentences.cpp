// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identitykinds.h"
#include "tests/support/madeupnumbers.h"
#include "ui/common/chinese.h"
#include "ui/wording/plainsentences.h"
#include "ui/wording/wordingtable.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// What the clerk reads says what is wrong and what to do next.
class TestPlainSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakChinese(*qApp); }
    void aMistypedNumberNamesThePlaceAndTheRemedy();
    void aNumberOfTheWrongLengthTellsItsLength();
    void aSoundNumberIsCalledSound();
    void aDoubtIsSaidWithoutRefusing();
    void aProblemOfANumberReadsTheSameAtItsField();
    void aMissingFieldIsNamed();
    void tooFewCopiesAreCounted();
    void aDefectIsPassedOnInTheClerksWords();
    void aWrongValueNamesItsField();
    void partsWithoutParametersAreLeftOut();
    void parametersAreNotReadAsPlaceholders();

private:
    QString checked(const QString& kind, const QString& value) const
    {
        return m_sentences.of(*checkIdentity(kind, value, QDate(2026, 11, 24)));
    }

    PlainSentences m_sentences;
};

void TestPlainSentences::aMistypedNumberNamesThePlaceAndTheRemedy()
{
    QString number = test::residentId(QDate(1990, 3, 7));
    number.back() = number.back() == u'1' ? u'2' : u'1';
    QCOMPARE(checked(u"residentId"_s, number), u"身份证号第18位校验不符，请对照证件重新录入"_s);
}

void TestPlainSentences::aNumberOfTheWrongLengthTellsItsLength()
{
    QVERIFY(checked(u"residentId"_s, u"37010219900307"_s).contains(u"14位"_s));
}

void TestPlainSentences::aSoundNumberIsCalledSound()
{
    QCOMPARE(checked(u"postcode"_s, u"250001"_s), u"邮政编码符合编码规则"_s);
}

void TestPlainSentences::aDoubtIsSaidWithoutRefusing()
{
    QVERIFY(checked(u"plate"_s, u"使123456"_s).contains(u"请核对"_s));
}

void TestPlainSentences::aProblemOfANumberReadsTheSameAtItsField()
{
    const FieldProblem problem{u"id.CHECK"_s, {u"residentId"_s}, {}, false};
    QCOMPARE(m_sentences.of(problem), u"身份证号第18位校验不符，请对照证件重新录入"_s);
    const FieldProblem ofNoKind{u"id.FORMAT"_s, {}, {}, false};
    QVERIFY(m_sentences.of(ofNoKind).contains(u"号码"_s));
}

void TestPlainSentences::aMissingFieldIsNamed()
{
    MissingItem item;
    item.label = u"逝者·姓名"_s;
    item.code = u"field.missing"_s;
    QCOMPARE(m_sentences.of(item), u"“逝者·姓名”未填写，请补填"_s);
}

void TestPlainSentences::tooFewCopiesAreCounted()
{
    MissingItem item;
    item.label = u"居民户口簿"_s;
    item.code = u"material.copies"_s;
    item.params = QStringList{u"2"_s, u"1"_s};
    QCOMPARE(m_sentences.of(item), u"“居民户口簿”复印件需2份，现有1份，请补足"_s);
}

void TestPlainSentences::aDefectIsPassedOnInTheClerksWords()
{
    MissingItem item;
    item.label = u"居民户口簿"_s;
    item.code = u"material.defect"_s;
    item.params = QStringList{u"姓名与死亡证明不一致"_s};
    QCOMPARE(m_sentences.of(item), u"“居民户口簿”有问题：姓名与死亡证明不一致，请更正后重新提交"_s);
}

void TestPlainSentences::aWrongValueNamesItsField()
{
    MissingItem item;
    item.label = u"经营范围"_s;
    item.code = u"field.tooLong"_s;
    item.params = QStringList{u"500"_s};
    QCOMPARE(m_sentences.of(item), u"“经营范围”：最多%1个字，请精简"_s.arg(500));
}

void TestPlainSentences::partsWithoutParametersAreLeftOut()
{
    QCOMPARE(filled(u"打不开{（%1）}，请重试"_s, {}), u"打不开，请重试"_s);
    QCOMPARE(filled(u"打不开{（%1）}，请重试"_s, {u"甲"_s}), u"打不开（甲），请重试"_s);
    QCOMPARE(filled(u"100%，{没关上"_s, {}), u"100%，{没关上"_s);
}

void TestPlainSentences::parametersAreNotReadAsPlaceholders()
{
    QCOMPARE(filled(u"%1和%2"_s, {u"%2"_s, u"{%1}"_s}), u"%2和{%1}"_s);
}

QTEST_GUILESS_MAIN(TestPlainSentences)
#include "tst_plainsentences.moc"
