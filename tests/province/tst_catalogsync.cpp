// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/catalogservice.h"
#include "app/province/terminalsecrets.h"
#include "app/text/icupronunciation.h"
#include "db/catalogsqlitesearch.h"
#include "db/catalogsqlitestore.h"
#include "tests/province/client/sandboxserver.h"
#include "tests/province/client/terminal.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

constexpr int entries = 20000;
constexpr int patience = 120000; ///< milliseconds; for a machine that does much else

/// The terminal's credentials without a keyring.
class HeldSecrets : public SecretStore
{
public:
    void read(const QString& /*name*/,
              std::function<void(const Result<QByteArray>&)> answered) override
    {
        answered(secret);
    }
    void write(const QString& /*name*/, const QByteArray& /*secret*/,
               std::function<void(const Outcome&)> answered) override
    {
        answered(Done{});
    }

    QByteArray secret;
};

QString faults(const QString& rule)
{
    return u"{\"seed\":7,\"rules\":[%1]}"_s.arg(rule);
}

/// A province with many entries, a terminal it knows, and the terminal's catalog.
struct Hall
{
    explicit Hall(const QString& plan = {})
    {
        QStringList options{u"--generate-entries"_s, QString::number(entries)};
        if (!plan.isEmpty())
            options += {u"--faults"_s, plan};
        trouble = server.start(options);
        if (!trouble.isEmpty())
            return;
        terminal = std::make_unique<test::Terminal>(server);
        trouble = terminal->begin(u"370102001"_s, u"001"_s);
        secrets.secret = toSecret({terminal->key, terminal->id(), terminal->secret});
        start();
    }

    void start()
    {
        service.reset();
        service = std::make_unique<CatalogService>(
            ProvinceAddress{QUrl(server.url()), server.authority()}, QString(), secrets,
            [path = folder.path(), pinyin = std::make_shared<IcuPronunciation>()]()
                -> Result<std::unique_ptr<CatalogBuild>> {
                auto store = CatalogSqliteStore::open(path, *pinyin);
                if (!store)
                    return store.error();
                return std::unique_ptr<CatalogBuild>(std::move(store).value());
            });
        QObject::connect(service.get(), &CatalogService::stateChanged,
                         [this](const CatalogState& state) {
                             if (state.phase == CatalogPhase::Waiting)
                                 ++cuts;
                         });
    }

    bool isUpToDate() const { return service->state().phase == CatalogPhase::UpToDate; }
    bool waitForCatalog()
    {
        service->begin();
        return QTest::qWaitFor([this] { return isUpToDate(); }, patience);
    }
    /// What a fresh look at the catalog in use finds.
    QList<CatalogHit> find(const QString& text, const QStringList& regions = {}) const
    {
        const auto search = CatalogSqliteSearch::open(folder.path());
        return *(*search)->find({text, regions, 50});
    }
    int count() const
    {
        const CatalogShelf shelf(folder.path());
        const auto connection = Connection::open(shelf.current(), Connection::Mode::ReadOnly);
        return singleValue(**connection, u"SELECT count(*) FROM entry"_s)->toInt();
    }
    int publish(const QString& id, const QString& name)
    {
        const QJsonObject content{{u"id"_s, id},
                                  {u"matter"_s, u"X1"_s},
                                  {u"name"_s, name},
                                  {u"region"_s, u"370102"_s},
                                  {u"department"_s, u"历下区某局"_s}};
        const QJsonObject record{{u"kind"_s, u"entry"_s},
                                 {u"id"_s, id},
                                 {u"region"_s, u"370102"_s},
                                 {u"content"_s, content}};
        return terminal
            ->administer("POST", u"/catalog/records"_s, {{u"records"_s, QJsonArray{record}}})
            .status;
    }

    QString trouble;
    test::SandboxServer server;
    std::unique_ptr<test::Terminal> terminal;
    HeldSecrets secrets;
    QTemporaryDir folder;
    int cuts = 0;
    std::unique_ptr<CatalogService> service;
};

} // namespace

/// The catalog of the province, over TLS, as it fares on a bad line.
class TestCatalogSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCatalogCutFiveTimesComesInWhole();
    void aServerThatIsKilledIsGoneOnWith();
    void aBadRecordIsRefusedAndTheRestGoesIn();
    void linesInAnotherOrderAndTwiceComeToTheSame();
    void changesComeInAndTheOldVersionIsKept();
    void aCursorTooOldTakesTheSnapshot();
    void aPauseHoldsItAndItGoesOn();
    void searchingGoesOnWhileANewOneIsBuilt();
    void aPortalsPageIsNoCatalog();
};

void TestCatalogSync::aCatalogCutFiveTimesComesInWhole()
{
    Hall hall(faults(
        uR"({"fault":"truncate","operation":"getCatalogSnapshot","bytes":250000,"times":5})"_s));
    QCOMPARE(hall.trouble, QString());
    QVERIFY(hall.waitForCatalog());
    QCOMPARE(hall.cuts, 5);
    QCOMPARE(hall.count(), entries);
    QCOMPARE(hall.service->state().refused, 0);
    QVERIFY(!hall.find(u"登记"_s, {u"370102"_s}).isEmpty());
    QVERIFY(!hall.find(u"dj"_s, {u"370102"_s}).isEmpty());
}

void TestCatalogSync::aServerThatIsKilledIsGoneOnWith()
{
    Hall hall;
    QCOMPARE(hall.trouble, QString());
    hall.service->begin();
    QVERIFY(QTest::qWaitFor([&] { return hall.service->state().taken > 3000; }, patience));
    hall.server.kill();
    QVERIFY(QTest::qWaitFor([&] { return hall.cuts > 0; }, patience));
    // The terminal is switched off as well, and goes on from its files.
    hall.start();
    QCOMPARE(hall.server.start({u"--generate-entries"_s, QString::number(entries)}), QString());
    QVERIFY(hall.waitForCatalog());
    QCOMPARE(hall.count(), entries);
}

void TestCatalogSync::aBadRecordIsRefusedAndTheRestGoesIn()
{
    Hall hall(faults(uR"({"fault":"corrupt","operation":"getCatalogSnapshot","times":1})"_s));
    QCOMPARE(hall.trouble, QString());
    QVERIFY(hall.waitForCatalog());
    QCOMPARE(hall.service->state().refused, 1);
    QVERIFY(hall.count() >= entries - 1);
}

void TestCatalogSync::linesInAnotherOrderAndTwiceComeToTheSame()
{
    Hall hall(faults(uR"({"fault":"reorder","operation":"getCatalogSnapshot"},
        {"fault":"truncate","operation":"getCatalogSnapshot","bytes":400000,"times":2})"_s));
    QCOMPARE(hall.trouble, QString());
    QVERIFY(hall.waitForCatalog());
    QCOMPARE(hall.count(), entries);
}

void TestCatalogSync::changesComeInAndTheOldVersionIsKept()
{
    Hall hall;
    QCOMPARE(hall.trouble, QString());
    QVERIFY(hall.waitForCatalog());
    const QString before = hall.service->state().version;
    QCOMPARE(hall.publish(u"370102-X1-0"_s, u"骑缝印章核验"_s), 200);
    QSignalSpy switched(hall.service.get(), &CatalogService::switched);
    hall.service->begin();
    QVERIFY(QTest::qWaitFor([&] { return !switched.isEmpty(); }, patience));
    QCOMPARE(hall.find(u"骑缝"_s).size(), 1);
    QCOMPARE(hall.find(u"qfyz"_s).size(), 1);
    QCOMPARE(hall.count(), entries + 1);
    const auto search = CatalogSqliteSearch::open(hall.folder.path());
    QVERIFY(hall.service->state().version != before);
    QCOMPARE((*search)->rulesOf(before)->size(),
             (*search)->rulesOf(hall.service->state().version)->size());
}

void TestCatalogSync::aCursorTooOldTakesTheSnapshot()
{
    Hall hall;
    QCOMPARE(hall.trouble, QString());
    QVERIFY(hall.waitForCatalog());
    QCOMPARE(hall.publish(u"370102-X1-0"_s, u"骑缝印章核验"_s), 200);
    QCOMPARE(hall.terminal->administer("POST", u"/catalog/forget"_s).status, 204);
    QSignalSpy switched(hall.service.get(), &CatalogService::switched);
    hall.service->begin();
    QVERIFY(QTest::qWaitFor([&] { return !switched.isEmpty(); }, patience));
    QCOMPARE(hall.find(u"骑缝"_s).size(), 1);
}

void TestCatalogSync::aPauseHoldsItAndItGoesOn()
{
    Hall hall;
    QCOMPARE(hall.trouble, QString());
    hall.service->begin();
    QVERIFY(QTest::qWaitFor([&] { return hall.service->state().taken > 1000; }, patience));
    hall.service->pause();
    QVERIFY(QTest::qWaitFor([&] { return hall.service->state().phase == CatalogPhase::Paused; },
                            patience));
    QVERIFY(hall.find(u"登记"_s).isEmpty());
    hall.service->resume();
    QVERIFY(QTest::qWaitFor([&] { return hall.isUpToDate(); }, patience));
    QCOMPARE(hall.count(), entries);
}

void TestCatalogSync::searchingGoesOnWhileANewOneIsBuilt()
{
    Hall hall;
    QCOMPARE(hall.trouble, QString());
    QVERIFY(hall.waitForCatalog());
    QCOMPARE(hall.publish(u"370102-X1-0"_s, u"骑缝印章核验"_s), 200);
    QCOMPARE(hall.terminal->administer("POST", u"/catalog/forget"_s).status, 204);
    const auto search = CatalogSqliteSearch::open(hall.folder.path());
    int searches = 0;
    QSignalSpy switched(hall.service.get(), &CatalogService::switched);
    QObject::connect(hall.service.get(), &CatalogService::stateChanged,
                     [&](const CatalogState& state) {
                         if (state.phase != CatalogPhase::Fetching || state.taken == 0)
                             return;
                         ++searches;
                         QVERIFY(!(*search)->find({u"登记"_s, {u"370102"_s}, 10})->isEmpty());
                         QVERIFY((*search)->find({u"骑缝"_s, {}, 10})->isEmpty());
                     });
    hall.service->begin();
    QVERIFY(QTest::qWaitFor([&] { return !switched.isEmpty(); }, patience));
    QVERIFY(searches > 3);
    QVERIFY((*search)->reopen());
    QCOMPARE((*search)->find({u"骑缝"_s, {}, 10})->size(), 1);
}

void TestCatalogSync::aPortalsPageIsNoCatalog()
{
    Hall hall(faults(uR"({"fault":"portal","operation":"getCatalogSnapshot","times":2})"_s));
    QCOMPARE(hall.trouble, QString());
    QVERIFY(hall.waitForCatalog());
    QCOMPARE(hall.cuts, 2);
    QCOMPARE(hall.count(), entries);
}

QTEST_GUILESS_MAIN(TestCatalogSync)
#include "tst_catalogsync.moc"
