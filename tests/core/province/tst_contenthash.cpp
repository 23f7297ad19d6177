// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/province/contenthash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yichuang {

class ContentHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreSortedAndBlanksDropped();
    void textIsEscapedAsTheStandardSays();
    void hashDoesNotDependOnTheOrderWritten();
};

void ContentHashTest::membersAreSortedAndBlanksDropped()
{
    // U+20BB7 is written as two units from U+D800 on, so it comes before U+FF5E, as RFC 8785 asks.
    const QJsonObject content{
        {u"～"_s, 1}, {u"𠮷"_s, 2}, {u"b"_s, QJsonArray{true, 3}}, {u"a"_s, u"一窗"_s}};
    QCOMPARE(canonicalJson(content),
             QByteArray("{\"a\":\"一窗\",\"b\":[true,3],\"𠮷\":2,\"～\":1}"));
}

void ContentHashTest::textIsEscapedAsTheStandardSays()
{
    const QString text = u"\"\\/\b\f\n\r\t"_s + QChar(0x1f) + QChar(0x7f) + QChar(0x20ac);
    const QByteArray expected = "{\"t\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u001f\x7f\xe2\x82\xac\"}";
    QCOMPARE(canonicalJson({{u"t"_s, text}}), expected);
}

void ContentHashTest::hashDoesNotDependOnTheOrderWritten()
{
    const auto one = QJsonDocument::fromJson("{\"id\": \"E1.1\", \"n\": 7}").object();
    const auto other = QJsonDocument::fromJson("{\"n\":7,\"id\":\"E1.1\"}").object();
    QCOMPARE(contentHash(one), contentHash(other));
    QCOMPARE(contentHash({}),
             QByteArray("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"));
}

} // namespace yichuang

QTEST_GUILESS_MAIN(yichuang::ContentHashTest)
#include "tst_contenthash.moc"
