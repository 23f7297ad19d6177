// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/province/contenthash.h"
#include "tests/province/client/sandboxserver.h"
#include "tests/province/client/terminal.h"
#include "tests/province/contract/schemas.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

/// Twenty entries in each of 16 cities and 136 counties.
constexpr int entries = 20 * 152;

/// A stream, line by line; what came before a cut included.
struct Stream
{
    QJsonObject header;
    QList<QJsonObject> records;
    QJsonObject end;

    qint64 lastPosition() const
    {
        return records.isEmpty() ? 0 : records.last().value("position"_L1).toInteger();
    }
    QStringList ids() const
    {
        QStringList ids;
        for (const QJsonObject& record : records)
            ids.append(record.value("id"_L1).toString());
        return ids;
    }
};

QList<QJsonObject> linesOf(const Answer& answer)
{
    QList<QJsonObject> lines;
    for (const QByteArray& line : answer.body.split('\n')) {
        if (const QJsonObject json = QJsonDocument::fromJson(line).object(); !json.isEmpty())
            lines.append(json);
    }
    return lines;
}

Stream streamOf(const Answer& answer)
{
    Stream stream;
    for (const QJsonObject& json : linesOf(answer)) {
        const QString kind = json.value("line"_L1).toString();
        if (kind == u"header")
            stream.header = json;
        else if (kind == u"end")
            stream.end = json;
        else
            stream.records.append(json);
    }
    return stream;
}

/// The first line that breaks the contract's schema, and where.
QString breachIn(const Answer& answer)
{
    const sandbox::Schemas schemas;
    for (const QJsonObject& line : linesOf(answer)) {
        const QString place = schemas.breach(u"CatalogLine"_s, line);
        if (!place.isEmpty())
            return place + u' ' + line.value("id"_L1).toString();
    }
    return {};
}

bool hasItsHash(const QJsonObject& record)
{
    return contentHash(record.value("content"_L1).toObject()) ==
           record.value("sha256"_L1).toString().toLatin1();
}

QJsonObject entry(const QString& id, const QString& name)
{
    return {{u"kind"_s, u"entry"_s},
            {u"id"_s, id},
            {u"region"_s, u"370102"_s},
            {u"content"_s, QJsonObject{{u"id"_s, id},
                                       {u"matter"_s, u"E001.1"_s},
                                       {u"name"_s, name},
                                       {u"region"_s, u"370102"_s},
                                       {u"department"_s, u"演练局"_s}}}};
}

} // namespace

/// The catalog as it comes down.
class ProvinceCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSnapshotHasEveryRecordWithItsHash();
    void theFoldersRecordsAreAsInTheFolder();
    void packedItIsTheSame();
    void aRegionGetsWhatHoldsThere();
    void aCutSnapshotGoesOn();
    void aSpoiltLineIsFoundByItsHash();
    void changesComeAsDeltasAndInTheNextSnapshot();
    void deltasComeInPages();
    void anOldVersionStaysWholeWhileItIsRead();
    void whatIsForgottenIsGone();
    void yearsAreKnownOrNot();

private:
    Answer publish(const QJsonArray& records);
    QString versionNow() { return m_terminal->get(u"/catalog"_s).json["version"_L1].toString(); }

    SandboxServer m_server;
    std::unique_ptr<Terminal> m_terminal;
};

void ProvinceCatalogTest::initTestCase()
{
    QCOMPARE(m_server.start({u"--generate-entries"_s, QString::number(entries)}), QString());
    m_terminal = std::make_unique<Terminal>(m_server);
    QCOMPARE(m_terminal->begin(u"370102001"_s, u"001"_s), QString());
}

Answer ProvinceCatalogTest::publish(const QJsonArray& records)
{
    return m_terminal->administer("POST", u"/catalog/records"_s, {{u"records"_s, records}});
}

void ProvinceCatalogTest::theSnapshotHasEveryRecordWithItsHash()
{
    const Answer state = m_terminal->get(u"/catalog"_s);
    QCOMPARE(state.breach, QString());
    const Stream stream = streamOf(m_terminal->get(u"/catalog/snapshot"_s));
    QCOMPARE(stream.header.value("version"_L1), state.json.value("version"_L1));
    QCOMPARE(stream.header.value("records"_L1).toInt(), stream.records.size());
    QCOMPARE(stream.end.value("records"_L1).toInt(), stream.records.size());
    QCOMPARE(state.json.value("records"_L1).toInt(), stream.records.size());
    QVERIFY(stream.records.size() > entries + 100);
    QVERIFY(std::ranges::all_of(stream.records, hasItsHash));
    for (int i = 0; i < stream.records.size(); ++i)
        QCOMPARE(stream.records.at(i).value("position"_L1).toInt(), i + 1);
}

void ProvinceCatalogTest::theFoldersRecordsAreAsInTheFolder()
{
    const Stream stream = streamOf(m_terminal->get(u"/catalog/snapshot?region=370000"_s));
    for (const auto& [kind, name] :
         {std::pair(u"role"_s, u"roles"_s), std::pair(u"element"_s, u"elements"_s),
          std::pair(u"codeList"_s, u"codelists"_s), std::pair(u"material"_s, u"materials"_s)}) {
        QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/catalog/%1.json").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonArray records;
        for (const QJsonObject& record : stream.records) {
            if (record.value("kind"_L1).toString() == kind)
                records.append(record.value("content"_L1));
        }
        QCOMPARE(records, QJsonDocument::fromJson(file.readAll()).array());
    }
}

void ProvinceCatalogTest::packedItIsTheSame()
{
    const Answer packed = m_terminal->ask({.target = u"/catalog/snapshot"_s, .wantsGzip = true});
    QCOMPARE(packed.headers.value("content-encoding"), QByteArray("gzip"));
    QCOMPARE(packed.body, m_terminal->get(u"/catalog/snapshot"_s).body);
}

void ProvinceCatalogTest::aRegionGetsWhatHoldsThere()
{
    const Answer answer = m_terminal->get(u"/catalog/snapshot?region=370102"_s);
    QCOMPARE(breachIn(answer), QString());
    const Stream stream = streamOf(answer);
    QHash<QString, int> regions;
    for (const QJsonObject& record : stream.records)
        ++regions[record.value("region"_L1).toString()];
    QCOMPARE(regions.size(), 3); // everywhere, the city, the district
    QCOMPARE(regions.value(u"370100"_s), 20);
    QCOMPARE(regions.value(u"370102"_s), 20);
    QCOMPARE(stream.header.value("records"_L1).toInt(), stream.records.size());
}

void ProvinceCatalogTest::aCutSnapshotGoesOn()
{
    const Stream whole = streamOf(m_terminal->get(u"/catalog/snapshot"_s));
    const QString version = whole.header.value("version"_L1).toString();
    const QJsonObject cut{{u"fault"_s, u"truncate"_s},
                          {u"operation"_s, u"getCatalogSnapshot"_s},
                          {u"bytes"_s, 300000},
                          {u"times"_s, 2}};
    m_terminal->administer("PUT", u"/faults"_s, {{u"rules"_s, QJsonArray{cut}}});
    QStringList ids;
    Stream part;
    for (int attempt = 0; attempt < 3; ++attempt) {
        const QString after = QString::number(part.lastPosition());
        part = streamOf(
            m_terminal->get(u"/catalog/snapshot?version=%1&after=%2"_s.arg(version, after)));
        QCOMPARE(part.end.isEmpty(), attempt < 2);
        ids += part.ids();
    }
    QCOMPARE(ids, whole.ids());
}

void ProvinceCatalogTest::aSpoiltLineIsFoundByItsHash()
{
    const QJsonObject corrupt{
        {u"fault"_s, u"corrupt"_s}, {u"operation"_s, u"getCatalogSnapshot"_s}, {u"times"_s, 1}};
    m_terminal->administer("PUT", u"/faults"_s, {{u"rules"_s, QJsonArray{corrupt}}});
    const Answer spoilt = m_terminal->get(u"/catalog/snapshot"_s);
    const Stream stream = streamOf(spoilt);
    const auto bad = std::ranges::count_if(
        stream.records, [](const QJsonObject& record) { return !hasItsHash(record); });
    // A changed byte may also make the line no JSON at all; it is missing then.
    QCOMPARE(bad + stream.end.value("records"_L1).toInt() - stream.records.size(), 1);
    QCOMPARE(streamOf(m_terminal->get(u"/catalog/snapshot"_s)).records.size(),
             stream.end.value("records"_L1).toInt());
}

void ProvinceCatalogTest::changesComeAsDeltasAndInTheNextSnapshot()
{
    const Stream before = streamOf(m_terminal->get(u"/catalog/snapshot"_s));
    const QString cursor = before.end.value("cursor"_L1).toString();
    const QString removed = before.ids().last();
    const QString changed = before.ids().at(before.ids().size() - 2);
    publish({entry(changed, u"新名称"_s),
             QJsonObject{{u"kind"_s, u"entry"_s}, {u"id"_s, removed}, {u"removed"_s, true}},
             entry(u"new-1"_s, u"新事项"_s)});

    const Answer answer = m_terminal->get(u"/catalog/deltas?cursor="_s + cursor);
    QCOMPARE(breachIn(answer), QString());
    const Stream deltas = streamOf(answer);
    QCOMPARE(deltas.ids(), (QStringList{changed, removed, u"new-1"_s}));
    QVERIFY(deltas.records.at(1).value("removed"_L1).toBool());
    QVERIFY(hasItsHash(deltas.records.at(0)));
    QVERIFY(!deltas.end.value("more"_L1).toBool());
    const QString next = deltas.end.value("cursor"_L1).toString();
    QVERIFY(streamOf(m_terminal->get(u"/catalog/deltas?cursor="_s + next)).records.isEmpty());

    const Stream after = streamOf(m_terminal->get(u"/catalog/snapshot"_s));
    QCOMPARE(after.records.size(), before.records.size());
    QVERIFY(!after.ids().contains(removed));
    QCOMPARE(after.ids().last(), u"new-1"_s);
    QCOMPARE(after.end.value("cursor"_L1).toString(), next);
    QCOMPARE(after.header.value("records"_L1).toInt(), after.records.size());
}

void ProvinceCatalogTest::deltasComeInPages()
{
    QString cursor = versionNow();
    publish({entry(u"p1"_s, u"一"_s), entry(u"p2"_s, u"二"_s), entry(u"p3"_s, u"三"_s)});
    QStringList ids;
    bool hasMore = true;
    while (hasMore) {
        const Stream page =
            streamOf(m_terminal->get(u"/catalog/deltas?limit=2&cursor="_s + cursor));
        ids += page.ids();
        cursor = page.end.value("cursor"_L1).toString();
        hasMore = page.end.value("more"_L1).toBool();
    }
    QCOMPARE(ids, (QStringList{u"p1"_s, u"p2"_s, u"p3"_s}));
    QCOMPARE(cursor, versionNow());
}

void ProvinceCatalogTest::anOldVersionStaysWholeWhileItIsRead()
{
    const QString version = versionNow();
    const QString path = u"/catalog/snapshot?version="_s + version;
    const QByteArray before = m_terminal->get(path).body;
    publish({entry(u"later"_s, u"后来"_s)});
    QCOMPARE(m_terminal->get(path).body, before);
}

void ProvinceCatalogTest::whatIsForgottenIsGone()
{
    const QString version = versionNow();
    publish({entry(u"q1"_s, u"一"_s)});
    QCOMPARE(m_terminal->administer("POST", u"/catalog/forget"_s).status, 204);
    QCOMPARE(m_terminal->get(u"/catalog/deltas?cursor="_s + version).code(),
             u"catalog.cursorExpired"_s);
    QCOMPARE(m_terminal->get(u"/catalog/snapshot?version="_s + version).code(),
             u"catalog.versionGone"_s);
    QCOMPARE(m_terminal->get(u"/catalog/deltas?cursor=nonsense"_s).code(),
             u"catalog.cursorExpired"_s);
    QCOMPARE(m_terminal->get(u"/catalog/snapshot"_s).status, 200);
}

void ProvinceCatalogTest::yearsAreKnownOrNot()
{
    const Answer year = m_terminal->get(u"/calendars/2026"_s);
    QCOMPARE(year.breach, QString());
    QVERIFY(year.json["holidays"_L1].toArray().contains(u"2026-10-01"_s));
    QCOMPARE(m_terminal->get(u"/calendars/2099"_s).code(), u"calendar.yearUnknown"_s);
}

QTEST_GUILESS_MAIN(ProvinceCatalogTest)
#include "tst_provincecatalog.moc"
