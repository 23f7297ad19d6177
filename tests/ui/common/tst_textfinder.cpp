// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/icupronunciation.h"
#include "ui/common/textfinder.h"

#include <QTest>

using namespace yichuang;

/// What a clerk types to find a name.
class TestTextFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayOfTypingFindsTheName_data();
    void everyWayOfTypingFindsTheName();
    void otherTextFindsNothing();
    void theBeginningCountsMoreThanTheMiddle();
    void aCharacterWithTwoReadingsIsFoundByBoth();

private:
    IcuPronunciation m_pronunciation;
};

void TestTextFinder::everyWayOfTypingFindsTheName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("part") << QStringLiteral("开办");
    QTest::newRow("initials") << QStringLiteral("qykb");
    QTest::newRow("first initials") << QStringLiteral("qy");
    QTest::newRow("capitals") << QStringLiteral("QYKB");
    QTest::newRow("syllables") << QStringLiteral("qiyekaiban");
    QTest::newRow("syllables with spaces") << QStringLiteral("qi ye kai");
    QTest::newRow("a syllable not finished") << QStringLiteral("qiyeka");
    QTest::newRow("mixed") << QStringLiteral("qykaib");
    QTest::newRow("from the middle") << QStringLiteral("kb");
}

void TestTextFinder::everyWayOfTypingFindsTheName()
{
    QFETCH(QString, typed);
    QVERIFY(TextFinder(QStringLiteral("企业开办"), m_pronunciation).rank(typed).has_value());
}

void TestTextFinder::otherTextFindsNothing()
{
    const TextFinder finder(QStringLiteral("企业开办"), m_pronunciation);
    QVERIFY(!finder.rank(QStringLiteral("注销")));
    QVERIFY(!finder.rank(QStringLiteral("qkyb")));
    QVERIFY(!finder.rank(QStringLiteral("qykbx")));
    QVERIFY(!finder.rank({}));
}

void TestTextFinder::theBeginningCountsMoreThanTheMiddle()
{
    const TextFinder finder(QStringLiteral("企业开办"), m_pronunciation);
    QVERIFY(*finder.rank(QStringLiteral("企业")) < *finder.rank(QStringLiteral("开办")));
    QVERIFY(*finder.rank(QStringLiteral("qy")) < *finder.rank(QStringLiteral("kb")));
}

void TestTextFinder::aCharacterWithTwoReadingsIsFoundByBoth()
{
    const TextFinder finder(QStringLiteral("银行"), m_pronunciation);
    QVERIFY(finder.rank(QStringLiteral("yinhang")));
    QVERIFY(finder.rank(QStringLiteral("yx")));
}

QTEST_GUILESS_MAIN(TestTextFinder)
#include "tst_textfinder.moc"
