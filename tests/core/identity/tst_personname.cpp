// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/personname.h"

#include <QTest>

using namespace yichuang;

class PersonNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameIsPutRight_data();
    void nameIsPutRight();
    void nameIsPutRightOnce_data() { nameIsPutRight_data(); }
    void nameIsPutRightOnce();
    void rareCharacterCountsAsOne();
    void hundredCharactersAreAccepted();
};

void PersonNameTest::nameIsPutRight_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("filed");
    const QString minority = u"买买提\u00b7吐尔逊"_qs;
    QTest::newRow("as it is") << u"王小明"_qs << u"王小明"_qs;
    QTest::newRow("rare character") << u"𠮷田一郎"_qs << u"𠮷田一郎"_qs;
    QTest::newRow("outer blanks") << u" \u3000王小明\t\n"_qs << u"王小明"_qs;
    QTest::newRow("padded") << u"王\u3000 五"_qs << u"王五"_qs;
    QTest::newRow("padded rare") << u"𠮷 五"_qs << u"𠮷五"_qs;
    for (const char16_t dot : {u'\u00b7', u'\u2022', u'\uff0e', u'\u2027', u'\u30fb', u'\uff65',
                               u'.', u'\u2219', u'\u22c5'})
        QTest::addRow("dot %04x", uint(dot)) << u"买买提%1吐尔逊"_qs.arg(QChar(dot)) << minority;
    QTest::newRow("dot with blanks") << u"买买提 · 吐尔逊"_qs << minority;
    QTest::newRow("dot beside a rare character") << u"𠮷・次仁"_qs << u"𠮷\u00b7次仁"_qs;
    QTest::newRow("two dots") << u"艾则孜•买买提•阿卜杜拉"_qs
                              << u"艾则孜\u00b7买买提\u00b7阿卜杜拉"_qs;
    QTest::newRow("Latin") << u"John  F. Smith"_qs << u"John F. Smith"_qs;
    QTest::newRow("full-width Latin") << u"Ａｎｎａ　Ｌｅｅ"_qs << u"Anna Lee"_qs;
    QTest::newRow("accents") << u"Zoë Ångström"_qs << u"Zoë Ångström"_qs;
    QTest::newRow("Arabic") << u"محمد علي"_qs << u"محمد علي"_qs;
    QTest::newRow("Tibetan") << u"བསྟན་འཛིན"_qs << u"བསྟན་འཛིན"_qs;
    QTest::newRow("Mongolian") << u"ᠪᠠᠭᠠᠲᠤᠷ"_qs << u"ᠪᠠᠭᠠᠲᠤᠷ"_qs;
    QTest::newRow("company") << u"山东测试（集团）有限公司"_qs << u"山东测试（集团）有限公司"_qs;
    QTest::newRow("unseen") << u"\ufeff王\u200b小\u202e明\u2066\u0007\u200d"_qs << u"王小明"_qs;
    QTest::newRow("unseen between blanks") << u"A \u200b B"_qs << u"A B"_qs;
    QTest::newRow("nothing to see") << u"\u200b\u3000 \u2060"_qs << QString();
    QTest::newRow("markup stays text") << u"<b>=1+1</b>"_qs << u"<b>=1+1</b>"_qs;
}

void PersonNameTest::nameIsPutRight()
{
    QFETCH(const QString, typed);
    QTEST(normalisedName(typed), "filed");
}

void PersonNameTest::nameIsPutRightOnce()
{
    QFETCH(const QString, filed);
    QCOMPARE(normalisedName(filed), filed);
}

void PersonNameTest::rareCharacterCountsAsOne()
{
    QCOMPARE(characterCount(u"𠮷田"_qs), 2);
}

void PersonNameTest::hundredCharactersAreAccepted()
{
    QVERIFY(isName(u"𠮷"_qs.repeated(100)));
    QVERIFY(!isName(u"𠮷"_qs.repeated(101)));
    QVERIFY(isName(u"王"_qs));
    QVERIFY(!isName({}));
}

QTEST_GUILESS_MAIN(PersonNameTest)
#include "tst_personname.moc"
