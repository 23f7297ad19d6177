// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casejson.h"
#include "db/casedatabase.h"
#include "db/casesqlitestore.h"
#include "db/outboxsqlitestore.h"
#include "db/provincesqlitecases.h"
#include "tests/support/madeupcase.h"
#include "tests/support/moment.h"
#include "tests/support/toyvault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = moment("2026-11-24T11:00");

QStringList idsOf(const QJsonObject& request)
{
    QStringList ids;
    for (const QJsonValue& event : request.value("events"_L1).toArray())
        ids.append(event.toObject().value("id"_L1).toString());
    return ids;
}

QStringList idsOf(const QList<CaseEvent>& events)
{
    QStringList ids;
    for (const CaseEvent& event : events)
        ids.append(event.id);
    return ids;
}

CaseEvent eventNamed(const QString& id, CaseEventKind kind = CaseEventKind::Printed)
{
    return {id, now, u"017"_s, u"003"_s, kind, {}};
}

} // namespace

/// What a terminal tells the province is what its clerk knew, in the order of the case, once.
class OutboxSqliteStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewCaseGoesUpWhole();
    void aCaseSendsOneEntryAtATime();
    void casesDoNotWaitForEachOther();
    void whatIsSetAsideHoldsBackItsCaseAlone();
    void anEntryWaitsForItsTime();
    void everyAttemptSaysTheSame();
    void whatCameMeanwhileIsNotClaimedToBeKnown();
    void ownEventsBehindAGapComeAlong();
    void eventsStandInTheProvincesOrder();
    void theirNewerFormComesIn();
    void theirFormWaitsForMine();
    void newsTwiceOrInAnotherOrderEndInTheSame();
    void newsOfACaseWithoutItsFormAskForAllOfIt();
    void newsQueueNothing();
    void theClerkMayTakeTheirs();
    void theClerkMayKeepHis();
    void aLostCaseGoesUpAgain();
    void theStatusLineCounts();
    void theHistoryTellsWhyItFailed();

private:
    /// Stores a case with its entry, as the window does.
    CaseRecord submit(int n);
    void record(const CaseNumber& number, const CaseEvent& event);
    CaseStored filed(const QJsonObject& request, int from = 1, int revision = 1);
    QString onlyDue(int count = 1);
    void deliverAll();
    CaseNews newsOf(const CaseRecord& record, int revision) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CaseDatabase> m_database;
    ToyVault m_vault;
    std::unique_ptr<CaseSqliteStore> m_cases;
    std::unique_ptr<OutboxSqliteStore> m_outbox;
    std::unique_ptr<ProvinceSqliteCases> m_province;
};

void OutboxSqliteStoreTest::init()
{
    m_outbox.reset();
    m_province.reset();
    m_cases.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened =
        CaseDatabase::open(m_folder->filePath(u"cases.db"_s), m_folder->filePath(u"backups"_s));
    QVERIFY(opened.isOk());
    m_database.emplace(std::move(opened).value());
    const Connection& connection = m_database->connection();
    m_cases = std::make_unique<CaseSqliteStore>(connection, m_vault);
    m_outbox = std::make_unique<OutboxSqliteStore>(connection, m_vault, *m_cases);
    m_province = std::make_unique<ProvinceSqliteCases>(connection, m_vault, *m_cases);
}

CaseRecord OutboxSqliteStoreTest::submit(int n)
{
    const CaseRecord record = madeUpCase(n);
    const OutboxEntry entry{u"key-%1"_s.arg(n),
                            record.number,
                            OutboxKind::CaseUpserted,
                            toJson(record),
                            now,
                            0,
                            now,
                            {}};
    const Outcome stored = m_cases->write([&](CaseWriter& writer) -> Outcome {
        if (const Outcome added = writer.addCase(record); !added)
            return added;
        return writer.queue(entry);
    });
    return stored ? record : CaseRecord{};
}

void OutboxSqliteStoreTest::record(const CaseNumber& number, const CaseEvent& event)
{
    const OutboxEntry entry{u"key-"_s + event.id,
                            number,
                            OutboxKind::EventsAppended,
                            {{u"events"_s, QJsonArray{toJson(event)}}},
                            now,
                            0,
                            now,
                            {}};
    const Outcome stored = m_cases->write([&](CaseWriter& writer) -> Outcome {
        if (const Outcome added = writer.appendEvents(number, {event}); !added)
            return added;
        return writer.queue(entry);
    });
    QVERIFY(stored.isOk());
}

CaseStored OutboxSqliteStoreTest::filed(const QJsonObject& request, int from, int revision)
{
    CaseStored stored;
    stored.revision = revision;
    for (const QString& id : idsOf(request))
        stored.sequences.insert(id, from++);
    stored.lastSequence = from - 1;
    return stored;
}

QString OutboxSqliteStoreTest::onlyDue(int count)
{
    const auto due = m_outbox->due(now, 10);
    return due && due->size() == count ? due->first().key : QString();
}

void OutboxSqliteStoreTest::deliverAll()
{
    int last = 0;
    for (QString key = onlyDue(); !key.isEmpty(); key = onlyDue()) {
        const Delivery delivery = *m_outbox->prepare(key);
        const CaseStored stored = filed(delivery.request, last + 1);
        last = stored.lastSequence;
        QVERIFY(m_outbox->deliver(key, stored).isOk());
    }
}

CaseNews OutboxSqliteStoreTest::newsOf(const CaseRecord& record, int revision) const
{
    CaseNews news;
    news.number = record.number;
    news.revision = revision;
    news.head = record;
    for (const CaseEvent& event : record.events)
        news.events.append({int(news.events.size()) + 1, event});
    news.lastSequence = int(news.events.size());
    news.documents = record.documents;
    return news;
}

void OutboxSqliteStoreTest::aNewCaseGoesUpWhole()
{
    const CaseRecord record = submit(1);
    const auto delivery = m_outbox->prepare(onlyDue());
    QVERIFY(delivery.isOk());
    QCOMPARE(delivery->key, u"key-1"_s);
    QCOMPARE(delivery->request.value("baseRevision"_L1).toInt(-1), 0);
    QCOMPARE(delivery->request.value("baseSequence"_L1).toInt(-1), 0);
    QCOMPARE(idsOf(delivery->request), idsOf(record.events));
    QCOMPARE(delivery->request.value("documents"_L1).toArray().size(), 1);
    const QJsonObject head = delivery->request.value("head"_L1).toObject();
    QCOMPARE(head.value("number"_L1).toString(), record.number.text());
    QVERIFY(!head.contains(u"events"_s));
}

void OutboxSqliteStoreTest::aCaseSendsOneEntryAtATime()
{
    const CaseNumber number = submit(1).number;
    record(number, eventNamed(u"e1"_s));
    QCOMPARE(onlyDue(), u"key-1"_s);
    const Delivery first = *m_outbox->prepare(u"key-1"_s);
    QVERIFY(m_outbox->deliver(u"key-1"_s, filed(first.request)).isOk());
    QCOMPARE(onlyDue(), u"key-e1"_s);
    const Delivery second = *m_outbox->prepare(u"key-e1"_s);
    QCOMPARE(second.request.value("baseSequence"_L1).toInt(), 2);
    QCOMPARE(idsOf(second.request), QStringList{u"e1"_s});
}

void OutboxSqliteStoreTest::casesDoNotWaitForEachOther()
{
    submit(1);
    submit(2);
    QCOMPARE(onlyDue(2), u"key-1"_s);
}

void OutboxSqliteStoreTest::whatIsSetAsideHoldsBackItsCaseAlone()
{
    const CaseNumber number = submit(1).number;
    record(number, eventNamed(u"e1"_s));
    submit(2);
    QVERIFY(m_outbox->setBack(u"key-1"_s, {u"request.invalid"_s, now, now, true}).isOk());
    QCOMPARE(onlyDue(), u"key-2"_s);
    QVERIFY(m_outbox->retry(u"key-1"_s, now).isOk());
    QCOMPARE(m_outbox->due(now, 10)->size(), 2);
}

void OutboxSqliteStoreTest::anEntryWaitsForItsTime()
{
    submit(1);
    const QDateTime later = now.addSecs(60);
    QVERIFY(m_outbox->setBack(u"key-1"_s, {u"server.busy"_s, now, later, false}).isOk());
    QVERIFY(m_outbox->due(now, 10)->isEmpty());
    QCOMPARE(*m_outbox->nextDue(), later);
    QCOMPARE(m_outbox->due(later, 10)->size(), 1);
    QVERIFY(m_outbox->reviveAll(now).isOk());
    QCOMPARE(m_outbox->due(now, 10)->size(), 1);
}

void OutboxSqliteStoreTest::everyAttemptSaysTheSame()
{
    const CaseRecord mine = submit(1);
    deliverAll();
    record(mine.number, eventNamed(u"e1"_s));
    const Delivery first = *m_outbox->prepare(u"key-e1"_s);
    CaseNews news = newsOf(mine, 1);
    news.events.append({3, eventNamed(u"theirs"_s)});
    QVERIFY(m_province->take(news).isOk());
    QCOMPARE(m_outbox->prepare(u"key-e1"_s)->request, first.request);
}

void OutboxSqliteStoreTest::whatCameMeanwhileIsNotClaimedToBeKnown()
{
    const CaseRecord mine = submit(1);
    deliverAll();
    record(mine.number, eventNamed(u"e1"_s));
    CaseNews news = newsOf(mine, 1);
    news.events.append({3, eventNamed(u"theirs"_s)});
    QVERIFY(m_province->take(news).isOk());
    const Delivery delivery = *m_outbox->prepare(u"key-e1"_s);
    QCOMPARE(delivery.request.value("baseSequence"_L1).toInt(), 2);
}

void OutboxSqliteStoreTest::ownEventsBehindAGapComeAlong()
{
    const CaseRecord mine = submit(1);
    deliverAll();
    record(mine.number, eventNamed(u"e1"_s));
    record(mine.number, eventNamed(u"e2"_s));
    const Delivery first = *m_outbox->prepare(u"key-e1"_s);
    // Somebody else's event took the third place.
    QVERIFY(m_outbox->deliver(u"key-e1"_s, filed(first.request, 4)).isOk());
    const Delivery second = *m_outbox->prepare(u"key-e2"_s);
    QCOMPARE(second.request.value("baseSequence"_L1).toInt(), 2);
    QCOMPARE(idsOf(second.request), (QStringList{u"e1"_s, u"e2"_s}));
}

void OutboxSqliteStoreTest::eventsStandInTheProvincesOrder()
{
    const CaseRecord mine = submit(1);
    deliverAll();
    record(mine.number, eventNamed(u"mine"_s));
    CaseNews news = newsOf(mine, 1);
    news.events.append({3, eventNamed(u"theirs"_s)});
    QVERIFY(m_province->take(news).isOk());
    QStringList expected = idsOf(mine.events) + QStringList{u"theirs"_s, u"mine"_s};
    QCOMPARE(idsOf(m_cases->load(mine.number)->events), expected);
}

void OutboxSqliteStoreTest::theirNewerFormComesIn()
{
    CaseRecord record = submit(1);
    deliverAll();
    record.applicant.phone = u"13911112222"_s;
    QVERIFY(m_province->take(newsOf(record, 2)).isOk());
    const CaseRecord stored = *m_cases->load(record.number);
    QCOMPARE(stored.applicant, record.applicant);
    // Whoever still has the older form open can't save over it.
    QCOMPARE(stored.revision, 1);
}

void OutboxSqliteStoreTest::theirFormWaitsForMine()
{
    CaseRecord record = submit(1);
    const Delivery first = *m_outbox->prepare(u"key-1"_s);
    CaseRecord theirs = record;
    theirs.applicant.phone = u"13911112222"_s;
    QVERIFY(m_province->take(newsOf(theirs, 2)).isOk());
    QCOMPARE(m_cases->load(record.number)->applicant, record.applicant);
    QVERIFY(m_province->missed()->isEmpty());
    QVERIFY(m_outbox->deliver(u"key-1"_s, filed(first.request)).isOk());
    QCOMPARE(*m_province->missed(), QList<CaseNumber>{record.number});
    QVERIFY(m_province->take(newsOf(theirs, 2)).isOk());
    QCOMPARE(m_cases->load(record.number)->applicant, theirs.applicant);
    QVERIFY(m_province->missed()->isEmpty());
}

void OutboxSqliteStoreTest::newsTwiceOrInAnotherOrderEndInTheSame()
{
    const CaseRecord theirs = madeUpCase(7);
    CaseNews first = newsOf(theirs, 1);
    CaseNews second = first;
    second.head->applicant.phone = u"13911112222"_s;
    second.revision = 2;
    second.events = {{3, eventNamed(u"third"_s)}};
    for (const CaseNews& news : {second, first, second, first})
        QVERIFY(m_province->take(news).isOk());
    const CaseRecord stored = *m_cases->load(theirs.number);
    QCOMPARE(stored.applicant, second.head->applicant);
    QCOMPARE(idsOf(stored.events), idsOf(theirs.events) + QStringList{u"third"_s});
    QCOMPARE(stored.documents.size(), 1);
}

void OutboxSqliteStoreTest::newsOfACaseWithoutItsFormAskForAllOfIt()
{
    CaseNews news = newsOf(madeUpCase(7), 1);
    news.head.reset();
    QVERIFY(m_province->take(news).isOk());
    QCOMPARE(*m_province->missed(), QList<CaseNumber>{news.number});
}

void OutboxSqliteStoreTest::newsQueueNothing()
{
    QVERIFY(m_province->take(newsOf(madeUpCase(7), 1)).isOk());
    QVERIFY(m_outbox->lines()->isEmpty());
}

void OutboxSqliteStoreTest::theClerkMayTakeTheirs()
{
    const CaseRecord mine = submit(1);
    deliverAll();
    record(mine.number, eventNamed(u"mine"_s, CaseEventKind::Refused));
    record(mine.number, eventNamed(u"later"_s));
    QVERIFY(m_outbox->setBack(u"key-mine"_s, {u"case.sequenceConflict"_s, now, now, true}).isOk());
    CaseNews theirs = newsOf(mine, 1);
    theirs.events.append({3, eventNamed(u"theirs"_s, CaseEventKind::Accepted)});
    QVERIFY(m_outbox->decide(u"key-mine"_s, ConflictChoice::TakeTheirs, theirs).isOk());
    QCOMPARE(idsOf(m_cases->load(mine.number)->events),
             idsOf(mine.events) + (QStringList{u"theirs"_s, u"later"_s}));
    const Delivery next = *m_outbox->prepare(onlyDue());
    QCOMPARE(next.request.value("baseSequence"_L1).toInt(), 3);
    QCOMPARE(idsOf(next.request), QStringList{u"later"_s});
}

void OutboxSqliteStoreTest::theClerkMayKeepHis()
{
    const CaseRecord mine = submit(1);
    QVERIFY(m_outbox->setBack(u"key-1"_s, {u"case.revisionConflict"_s, now, now, true}).isOk());
    CaseNews theirs = newsOf(mine, 4);
    theirs.head->applicant.phone = u"13911112222"_s;
    QVERIFY(m_outbox->decide(u"key-1"_s, ConflictChoice::KeepMine, theirs).isOk());
    const Delivery next = *m_outbox->prepare(onlyDue());
    QVERIFY(next.key != u"key-1");
    QCOMPARE(next.request.value("baseRevision"_L1).toInt(), 4);
    QCOMPARE(m_cases->load(mine.number)->applicant, mine.applicant);
}

void OutboxSqliteStoreTest::aLostCaseGoesUpAgain()
{
    const CaseRecord mine = submit(1);
    deliverAll();
    record(mine.number, eventNamed(u"e1"_s));
    (void)m_outbox->prepare(u"key-e1"_s);
    Refusal refusal = refusalOf(u"case.notFound"_s);
    QVERIFY(m_outbox->putAgain(u"key-e1"_s, refusal).isOk());
    const Delivery again = *m_outbox->prepare(onlyDue());
    QVERIFY(again.key != u"key-e1");
    QCOMPARE(again.kind, OutboxKind::CaseUpserted);
    QCOMPARE(again.request.value("baseRevision"_L1).toInt(), 0);
    QCOMPARE(again.request.value("baseSequence"_L1).toInt(), 0);
    QCOMPARE(idsOf(again.request), idsOf(mine.events) + QStringList{u"e1"_s});
}

void OutboxSqliteStoreTest::theStatusLineCounts()
{
    for (int n = 1; n <= 4; ++n)
        submit(n);
    QVERIFY(m_outbox->setBack(u"key-1"_s, {u"case.revisionConflict"_s, now, now, true}).isOk());
    QVERIFY(m_outbox->setBack(u"key-2"_s, {u"request.invalid"_s, now, now, true}).isOk());
    const OutboxCounts counts = *m_outbox->counts();
    QCOMPARE(counts.waiting, 2);
    QCOMPARE(counts.conflicts, 1);
    QCOMPARE(counts.setAside, 1);
    QCOMPARE(counts.oldest.time(), now.time());
}

void OutboxSqliteStoreTest::theHistoryTellsWhyItFailed()
{
    submit(1);
    QVERIFY(m_outbox->setBack(u"key-1"_s, {u"server.busy"_s, now, now, false}).isOk());
    QVERIFY(m_outbox->setBack(u"key-1"_s, {u"request.invalid"_s, now, now, true}).isOk());
    const OutboxLine line = m_outbox->lines()->first();
    QCOMPARE(line.history.size(), 2);
    QCOMPARE(line.history.first().code, u"server.busy"_s);
    QCOMPARE(line.history.first().at, now);
    QCOMPARE(line.entry.attempts, 2);
    QCOMPARE(line.entry.setAside, u"request.invalid"_s);
}

QTEST_GUILESS_MAIN(OutboxSqliteStoreTest)
#include "tst_outboxsqlitestore.moc"
