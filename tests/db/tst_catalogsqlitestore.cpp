// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalogsqlitesearch.h"
#include "db/catalogsqlitestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

/// Reads the few characters of these tests; 行 in two ways.
class SomePinyin : public Pronunciation
{
public:
    QStringList syllablesOf(char32_t character) const override
    {
        static const QHash<char32_t, QStringList> readings{
            {U'企', {u"qi"_s}},  {U'业', {u"ye"_s}},  {U'开', {u"kai"_s}},
            {U'办', {u"ban"_s}}, {U'银', {u"yin"_s}}, {U'行', {u"xing"_s, u"hang"_s}},
            {U'户', {u"hu"_s}},  {U'后', {u"hou"_s}}, {U'事', {u"shi"_s}}};
        return readings.value(character);
    }
};

CatalogRecord entry(qint64 position, const QString& id, const QString& name,
                    const QString& region = u"370102"_s)
{
    CatalogRecord record;
    record.position = position;
    record.kind = u"entry"_s;
    record.id = id;
    record.region = region;
    record.name = name;
    record.content = "{\"name\":\"" + name.toUtf8() + "\"}";
    return record;
}

CatalogRecord rule(qint64 position, const QString& id, const QByteArray& content)
{
    CatalogRecord record;
    record.position = position;
    record.kind = u"scenario"_s;
    record.id = id;
    record.content = content;
    return record;
}

CatalogPiece piece(const QList<CatalogRecord>& records)
{
    CatalogPiece all;
    all.records = records;
    return all;
}

struct Shelf
{
    Shelf() { open(); }

    void open()
    {
        store.reset();
        auto opened = CatalogSqliteStore::open(folder.path(), pinyin);
        QVERIFY(opened);
        store = std::move(opened).value();
        auto reader = CatalogSqliteSearch::open(folder.path());
        QVERIFY(reader);
        search = std::move(reader).value();
    }
    void fill(const QString& version, const QList<CatalogRecord>& records)
    {
        QVERIFY(store->beginSnapshot(version));
        QVERIFY(store->take(piece(records), records.last().position));
        QVERIFY(store->finishSnapshot({version, version, records.size(), false}));
        QVERIFY(search->reopen());
    }
    QStringList find(const QString& text, const QStringList& regions = {})
    {
        const auto hits = search->find({text, regions, 50});
        QStringList names;
        if (!hits)
            return {hits.error().code};
        for (const CatalogHit& hit : *hits)
            names.append(hit.name);
        return names;
    }

    QTemporaryDir folder;
    SomePinyin pinyin;
    std::unique_ptr<CatalogSqliteStore> store;
    std::unique_ptr<CatalogSqliteSearch> search;
};

} // namespace

/// The province's catalog on disk.
class TestCatalogSqliteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPartOfANameFindsIt();
    void initialsFindIt();
    void whatComesFromNearbyComesFirst();
    void aQueryIsTextAndNoExpression();
    void nothingOfASnapshotIsSeenBeforeItsEnd();
    void aSnapshotGoesOnAfterARestart();
    void theSameRecordTwiceIsKeptOnce();
    void changesAreAppliedAtOnce();
    void changesThatWereDroppedLeaveNoTrace();
    void aRemovedRecordIsFoundNoMore();
    void anOlderWordChangesNothing();
    void aCaseKeepsTheRulesItBeganWith();
    void whatWasRefusedIsKeptWithItsReason();
    void theOldFileIsGoneAtTheNextStart();
};

void TestCatalogSqliteStore::anyPartOfANameFindsIt()
{
    Shelf shelf;
    shelf.fill(u"b.2"_s,
               {entry(1, u"a"_s, u"企业开办（一般）"_s), entry(2, u"b"_s, u"银行开户"_s)});
    QCOMPARE(shelf.find(u"业开办"_s), QStringList{u"企业开办（一般）"_s});
    QCOMPARE(shelf.find(u"办一"_s), QStringList{u"企业开办（一般）"_s});
    QCOMPARE(shelf.find(u"户"_s), QStringList{u"银行开户"_s});
    QCOMPARE(shelf.find(u"开"_s).size(), 2);
    QVERIFY(shelf.find(u"开企"_s).isEmpty());
    QVERIFY(shelf.find(u" "_s).isEmpty());
}

void TestCatalogSqliteStore::initialsFindIt()
{
    Shelf shelf;
    shelf.fill(u"b.2"_s, {entry(1, u"a"_s, u"企业开办"_s), entry(2, u"b"_s, u"银行开户"_s)});
    QCOMPARE(shelf.find(u"QYKB"_s), QStringList{u"企业开办"_s});
    QCOMPARE(shelf.find(u"yk"_s), QStringList{u"企业开办"_s});
    QCOMPARE(shelf.find(u"yhkh"_s), QStringList{u"银行开户"_s});
    QCOMPARE(shelf.find(u"yxk"_s), QStringList{u"银行开户"_s});
    QCOMPARE(shelf.find(u"b"_s), QStringList{u"企业开办"_s});
}

void TestCatalogSqliteStore::whatComesFromNearbyComesFirst()
{
    Shelf shelf;
    shelf.fill(u"b.3"_s, {entry(1, u"a"_s, u"企业开办甲"_s, u"370000"_s),
                          entry(2, u"b"_s, u"企业开办乙"_s, u"370102"_s),
                          entry(3, u"c"_s, u"企业开办丙"_s, u"370202"_s)});
    QCOMPARE(shelf.find(u"开办"_s, {u"370102"_s, u"370000"_s}),
             (QStringList{u"企业开办乙"_s, u"企业开办甲"_s}));
}

void TestCatalogSqliteStore::aQueryIsTextAndNoExpression()
{
    Shelf shelf;
    shelf.fill(u"b.1"_s, {entry(1, u"a"_s, u"企业开办"_s)});
    QCOMPARE(shelf.find(u"\"开办\" OR *"_s).size(), 0);
    QVERIFY(shelf.find(u"';--"_s).isEmpty());
    QCOMPARE(shelf.find(u"(开办"_s), QStringList{u"企业开办"_s});
}

void TestCatalogSqliteStore::nothingOfASnapshotIsSeenBeforeItsEnd()
{
    Shelf shelf;
    shelf.fill(u"b.1"_s, {entry(1, u"a"_s, u"企业开办"_s)});
    QVERIFY(shelf.store->beginSnapshot(u"c.2"_s));
    QVERIFY(shelf.store->take(piece({entry(2, u"b"_s, u"后事"_s)}), 2));
    QVERIFY(shelf.search->reopen());
    QVERIFY(shelf.find(u"后事"_s).isEmpty());
    QCOMPARE(shelf.find(u"开办"_s).size(), 1);
    QVERIFY(shelf.store->finishSnapshot({u"c.2"_s, u"c.2"_s, 1, false}));
    // Whoever hasn't opened it anew reads on in peace.
    QCOMPARE(shelf.find(u"开办"_s).size(), 1);
    QVERIFY(shelf.search->reopen());
    QCOMPARE(shelf.find(u"后事"_s).size(), 1);
    QVERIFY(shelf.find(u"开办"_s).isEmpty());
    QCOMPARE(*shelf.search->version(), u"c.2"_s);
}

void TestCatalogSqliteStore::aSnapshotGoesOnAfterARestart()
{
    Shelf shelf;
    QVERIFY(shelf.store->beginSnapshot(u"b.2"_s));
    QVERIFY(shelf.store->take(piece({entry(1, u"a"_s, u"企业开办"_s)}), 1));
    shelf.open();
    const auto stand = shelf.store->stand();
    QVERIFY(stand);
    QCOMPARE(*stand, (CatalogStand{{}, {}, u"b.2"_s, 1, 1}));
    QVERIFY(shelf.store->take(piece({entry(2, u"b"_s, u"后事"_s)}), 2));
    QVERIFY(shelf.store->finishSnapshot({u"b.2"_s, u"b.2"_s, 2, false}));
    QVERIFY(shelf.search->reopen());
    QCOMPARE(shelf.find(u"开办"_s) + shelf.find(u"后事"_s),
             (QStringList{u"企业开办"_s, u"后事"_s}));
    QCOMPARE(*shelf.store->stand(), (CatalogStand{u"b.2"_s, u"b.2"_s, {}, 0, 0}));
}

void TestCatalogSqliteStore::theSameRecordTwiceIsKeptOnce()
{
    Shelf shelf;
    shelf.fill(u"b.1"_s, {entry(1, u"a"_s, u"企业开办"_s), entry(1, u"a"_s, u"企业开办"_s)});
    QCOMPARE(shelf.find(u"开办"_s).size(), 1);
}

void TestCatalogSqliteStore::changesAreAppliedAtOnce()
{
    Shelf shelf;
    shelf.fill(u"b.1"_s, {entry(1, u"a"_s, u"企业开办"_s)});
    QVERIFY(shelf.store->keepChanges(piece({entry(2, u"a"_s, u"银行开户"_s)})));
    QCOMPARE(shelf.find(u"开办"_s).size(), 1);
    QVERIFY(shelf.store->keepChanges(piece({entry(3, u"b"_s, u"后事"_s)})));
    QVERIFY(shelf.find(u"后事"_s).isEmpty());
    QVERIFY(shelf.store->applyChanges({u"b.3"_s, u"b.3"_s, 2, false}));
    QVERIFY(shelf.find(u"开办"_s).isEmpty());
    QVERIFY(shelf.find(u"qykb"_s).isEmpty());
    QCOMPARE(shelf.find(u"开户"_s).size(), 1);
    QCOMPARE(shelf.find(u"后事"_s).size(), 1);
    QCOMPARE(shelf.store->stand()->cursor, u"b.3"_s);
}

void TestCatalogSqliteStore::changesThatWereDroppedLeaveNoTrace()
{
    Shelf shelf;
    shelf.fill(u"b.1"_s, {entry(1, u"a"_s, u"企业开办"_s)});
    QVERIFY(shelf.store->keepChanges(piece({entry(2, u"b"_s, u"后事"_s)})));
    QVERIFY(shelf.store->dropChanges());
    QVERIFY(shelf.store->applyChanges({u"b.3"_s, u"b.3"_s, 0, false}));
    QVERIFY(shelf.find(u"后事"_s).isEmpty());
}

void TestCatalogSqliteStore::aRemovedRecordIsFoundNoMore()
{
    Shelf shelf;
    shelf.fill(u"b.2"_s, {entry(1, u"a"_s, u"企业开办"_s), entry(2, u"b"_s, u"后事"_s)});
    CatalogRecord gone = entry(3, u"a"_s, {});
    gone.isRemoved = true;
    gone.content.clear();
    QVERIFY(shelf.store->keepChanges(piece({gone})));
    QVERIFY(shelf.store->applyChanges({u"b.3"_s, u"b.3"_s, 1, false}));
    QVERIFY(shelf.find(u"开办"_s).isEmpty());
    QCOMPARE(shelf.find(u"后事"_s).size(), 1);
}

void TestCatalogSqliteStore::anOlderWordChangesNothing()
{
    Shelf shelf;
    shelf.fill(u"b.5"_s, {entry(5, u"a"_s, u"企业开办"_s)});
    QVERIFY(shelf.store->keepChanges(piece({entry(4, u"a"_s, u"后事"_s)})));
    QVERIFY(shelf.store->applyChanges({u"b.5"_s, u"b.5"_s, 1, false}));
    QCOMPARE(shelf.find(u"开办"_s).size(), 1);
    QVERIFY(shelf.find(u"后事"_s).isEmpty());
}

void TestCatalogSqliteStore::aCaseKeepsTheRulesItBeganWith()
{
    Shelf shelf;
    shelf.fill(u"b.1"_s, {rule(1, u"E1.1"_s, "{\"first\":1}")});
    QVERIFY(shelf.store->keepChanges(piece({rule(2, u"E1.1"_s, "{\"second\":2}")})));
    QVERIFY(shelf.store->applyChanges({u"b.2"_s, u"b.2"_s, 1, false}));
    shelf.fill(u"c.9"_s, {rule(9, u"E1.1"_s, "{\"third\":3}")});
    QCOMPARE(shelf.search->rulesOf(u"b.1"_s)->first().content, QByteArray("{\"first\":1}"));
    QCOMPARE(shelf.search->rulesOf(u"b.2"_s)->first().content, QByteArray("{\"second\":2}"));
    QCOMPARE(shelf.search->rulesOf(u"c.9"_s)->first().content, QByteArray("{\"third\":3}"));
    QCOMPARE(shelf.search->rulesOf(u"x"_s).error().code, u"catalog.versionUnknown"_s);
}

void TestCatalogSqliteStore::whatWasRefusedIsKeptWithItsReason()
{
    Shelf shelf;
    QVERIFY(shelf.store->beginSnapshot(u"b.2"_s));
    CatalogPiece some = piece({entry(1, u"a"_s, u"企业开办"_s)});
    some.refused = {{2, u"entry"_s, u"b"_s, u"record.hashWrong"_s},
                    {0, {}, {}, u"record.unreadable"_s}};
    QVERIFY(shelf.store->take(some, 2));
    QVERIFY(shelf.store->finishSnapshot({u"b.2"_s, u"b.2"_s, 2, false}));
    QCOMPARE(shelf.store->refused()->size(), 2);
    QCOMPARE(shelf.store->refused()->last().code, u"record.hashWrong"_s);
}

void TestCatalogSqliteStore::theOldFileIsGoneAtTheNextStart()
{
    Shelf shelf;
    shelf.fill(u"b.1"_s, {entry(1, u"a"_s, u"企业开办"_s)});
    shelf.fill(u"c.1"_s, {entry(1, u"a"_s, u"后事"_s)});
    shelf.search.reset();
    shelf.open();
    QCOMPARE(QDir(shelf.folder.path()).entryList({u"*.db"_s}, QDir::Files).size(), 1);
    QCOMPARE(shelf.find(u"后事"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestCatalogSqliteStore)
#include "tst_catalogsqlitestore.moc"
