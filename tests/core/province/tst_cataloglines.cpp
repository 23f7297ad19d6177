// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/province/cataloglines.h"
#include "core/province/contenthash.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

QByteArray recordLine(qint64 position, const QString& id, const QString& name)
{
    const QJsonObject content{{u"id"_s, id}, {u"name"_s, name}};
    return "{\"line\":\"record\",\"position\":" + QByteArray::number(position) +
           ",\"kind\":\"entry\",\"id\":\"" + id.toUtf8() +
           "\",\"region\":\"370102\",\"order\":1,\"sha256\":\"" + contentHash(content) +
           "\",\"content\":" + canonicalJson(content) + "}\n";
}

const QByteArray header = "{\"line\":\"header\",\"version\":\"b.2\",\"records\":2}\n";
const QByteArray end =
    "{\"line\":\"end\",\"version\":\"b.2\",\"cursor\":\"b.2\",\"records\":2,\"more\":false}\n";

} // namespace

/// The catalog stream as it comes over the wire.
class TestCatalogLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStreamIsReadWhereverItIsCut();
    void aRecordWithAnotherHashIsRefusedAndTheRestGoesOn();
    void aLineThatIsNoJsonIsRefused();
    void aRemovedRecordHasNoContent();
    void withoutItsEndAStreamIsCut();
    void aLineWithoutEndIsNotCollectedForEver();
};

void TestCatalogLines::aStreamIsReadWhereverItIsCut()
{
    const QByteArray stream =
        header + recordLine(1, u"a"_s, u"企业开办"_s) + recordLine(2, u"b"_s, u"后事"_s) + end;
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        CatalogLines lines;
        lines.feed(stream.left(cut));
        CatalogPiece whole = lines.takePiece();
        lines.feed(stream.mid(cut));
        const CatalogPiece rest = lines.takePiece();
        whole.records += rest.records;
        QCOMPARE(whole.records.size(), 2);
        QCOMPARE(whole.records.last().name, u"后事"_s);
        QVERIFY(whole.header || rest.header);
        QVERIFY(lines.end());
        QCOMPARE(lines.end()->cursor, u"b.2"_s);
        QCOMPARE(lines.records(), 2);
    }
}

void TestCatalogLines::aRecordWithAnotherHashIsRefusedAndTheRestGoesOn()
{
    QByteArray bad = recordLine(1, u"a"_s, u"企业开办"_s);
    bad.replace("开办", "关闭");
    CatalogLines lines;
    lines.feed(header + bad + recordLine(2, u"b"_s, u"后事"_s) + end);
    const CatalogPiece piece = lines.takePiece();
    QCOMPARE(piece.records.size(), 1);
    QCOMPARE(piece.refused, (QList<RefusedRecord>{{1, u"entry"_s, u"a"_s, u"record.hashWrong"_s}}));
    QCOMPARE(lines.records(), 2);
}

void TestCatalogLines::aLineThatIsNoJsonIsRefused()
{
    CatalogLines lines;
    lines.feed(header + "{\"line\":\"rec\n" + recordLine(2, u"b"_s, u"后事"_s));
    const CatalogPiece piece = lines.takePiece();
    QCOMPARE(piece.records.size(), 1);
    QCOMPARE(piece.refused.size(), 1);
    QCOMPARE(piece.refused.first().code, u"record.unreadable"_s);
}

void TestCatalogLines::aRemovedRecordHasNoContent()
{
    CatalogLines lines;
    lines.feed(
        "{\"line\":\"record\",\"position\":7,\"kind\":\"entry\",\"id\":\"a\",\"region\":\"\","
        "\"removed\":true,\"sha256\":"
        "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}\n");
    const CatalogPiece piece = lines.takePiece();
    QCOMPARE(piece.records.size(), 1);
    QVERIFY(piece.records.first().isRemoved && piece.records.first().content.isEmpty());
}

void TestCatalogLines::withoutItsEndAStreamIsCut()
{
    CatalogLines lines;
    lines.feed(header + recordLine(1, u"a"_s, u"企业开办"_s) + end.left(20));
    QVERIFY(!lines.end());
    QVERIFY(!lines.isBroken());
}

void TestCatalogLines::aLineWithoutEndIsNotCollectedForEver()
{
    CatalogLines lines;
    lines.feed(QByteArray(CatalogLines::longestLine + 1, 'x'));
    QVERIFY(lines.isBroken());
}

QTEST_GUILESS_MAIN(TestCatalogLines)
#include "tst_cataloglines.moc"
