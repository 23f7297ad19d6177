// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/casedatabase.h"
#include "db/casesqlitestore.h"
#include "db/draftsqlitestore.h"
#include "db/statement.h"
#include "tests/support/madeupcase.h"
#include "tests/support/toyvault.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(yichuang::CaseNumber)

namespace {

/// A query with one member set.
template <class Member, class Value>
CaseQuery by(Member member, Value value)
{
    CaseQuery query;
    query.*member = value;
    return query;
}

} // namespace

/// What a clerk may rely on once a case has been stored.
class TestCaseSqliteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<CaseNumber>("yichuang::CaseNumber"); }
    void init();
    void cleanup();

    void aCaseComesBackAsItWasStored();
    void aCaseIsFoundByWhateverTheApplicantBrings();
    void aNameIsFoundHoweverItsDotIsTyped();
    void theNewestCaseStandsFirst();
    void anErrorUndoesAllOfIt();
    void nobodyIsToldBeforeItIsStored();
    void anEventIsStoredOnceHoweverOftenItComes();
    void anEventIsNeverChanged();
    void aPaperStaysAsIssued();
    void twoClerksDoNotOverwriteEachOther();
    void aNumberIsGivenOutOnce();
    void aNumberOfAnUndoneWriteIsFreeAgain();
    void anExhaustedCounterSaysSo();
    void aDecisionTakesItsDraftAway();
    void anUnknownCaseIsNotFound();
    void nothingThatNamesAPersonIsReadableInAnyFile();

private:
    Outcome add(const CaseRecord& record);
    QList<CaseSummary> found(const CaseQuery& query) const { return *m_store->find(query); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CaseDatabase> m_database;
    std::unique_ptr<CaseSqliteStore> m_store;
    ToyVault m_vault;
};

void TestCaseSqliteStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened =
        CaseDatabase::open(m_folder->filePath(u"cases.db"_s), m_folder->filePath(u"backups"_s));
    QVERIFY(opened.isOk());
    m_database.emplace(std::move(opened).value());
    m_store = std::make_unique<CaseSqliteStore>(m_database->connection(), m_vault);
}

void TestCaseSqliteStore::cleanup()
{
    m_store.reset();
    m_database.reset();
}

Outcome TestCaseSqliteStore::add(const CaseRecord& record)
{
    return m_store->write([&](CaseWriter& writer) { return writer.addCase(record); });
}

void TestCaseSqliteStore::aCaseComesBackAsItWasStored()
{
    const CaseRecord record = madeUpCase();
    QVERIFY(add(record).isOk());
    const auto loaded = m_store->load(record.number);
    QVERIFY(loaded.isOk());
    QVERIFY(*loaded == record);
}

void TestCaseSqliteStore::aCaseIsFoundByWhateverTheApplicantBrings()
{
    for (int n = 1; n <= 3; ++n)
        QVERIFY(add(madeUpCase(n)).isOk());
    const CaseRecord wanted = madeUpCase(2);
    const QList<CaseQuery> queries{
        by(&CaseQuery::number, wanted.number.text()), by(&CaseQuery::number, u"BZ-2"_s),
        by(&CaseQuery::idNumber, wanted.applicant.idNumber.toLower()),
        by(&CaseQuery::name, wanted.applicant.name), by(&CaseQuery::phone, wanted.applicant.phone)};
    for (const CaseQuery& query : queries) {
        QCOMPARE(found(query).size(), 1);
        QCOMPARE(found(query).first().number.text(), wanted.number.text());
    }
    QVERIFY(found(by(&CaseQuery::name, u"王某"_s)).isEmpty());
}

void TestCaseSqliteStore::aNameIsFoundHoweverItsDotIsTyped()
{
    QVERIFY(add(madeUpCase()).isOk());
    QCOMPARE(found(by(&CaseQuery::name, u"张𠮷•第1"_s)).size(), 1);
    QCOMPARE(found(by(&CaseQuery::name, u" 张𠮷．第１"_s)).size(), 1);
}

void TestCaseSqliteStore::theNewestCaseStandsFirst()
{
    for (int n = 1; n <= 3; ++n)
        QVERIFY(add(madeUpCase(n)).isOk());
    const QList<CaseSummary> all = found({});
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.first().number.text(), madeUpCase(3).number.text());
    QCOMPARE(found(by(&CaseQuery::openedFrom, QDate(2026, 11, 25))).size(), 0);
    QCOMPARE(found(by(&CaseQuery::limit, 1)).size(), 1);
}

void TestCaseSqliteStore::anErrorUndoesAllOfIt()
{
    const CaseRecord record = madeUpCase();
    const Outcome outcome = m_store->write([&](CaseWriter& writer) -> Outcome {
        if (const Outcome done = writer.addCase(record); !done)
            return done;
        return Error{ErrorKind::Bug, u"test.stop"_s, {}};
    });
    QCOMPARE(outcome.error().code, u"test.stop"_s);
    QCOMPARE(m_store->load(record.number).error().code, u"case.notFound"_s);
    QVERIFY(m_store->caseOfEvent(record.events.first().id)->isEmpty());
    QVERIFY(add(record).isOk());
}

void TestCaseSqliteStore::nobodyIsToldBeforeItIsStored()
{
    QSignalSpy told(m_store.get(), &CaseStore::caseChanged);
    bool wasThere = false;
    connect(m_store.get(), &CaseStore::caseChanged, this,
            [&](const CaseNumber& number) { wasThere = m_store->load(number).isOk(); });
    QVERIFY(add(madeUpCase()).isOk());
    QCOMPARE(told.size(), 1);
    QVERIFY(wasThere);
    QVERIFY(!add(madeUpCase()).isOk());
    QCOMPARE(told.size(), 1);
}

void TestCaseSqliteStore::anEventIsStoredOnceHoweverOftenItComes()
{
    const CaseRecord record = madeUpCase();
    QVERIFY(add(record).isOk());
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_store
                    ->write([&](CaseWriter& writer) {
                        return writer.appendEvents(record.number, record.events);
                    })
                    .isOk());
    QCOMPARE(m_store->load(record.number)->events.size(), record.events.size());
    QCOMPARE(m_store->caseOfEvent(record.events.last().id)->text(), record.number.text());
}

void TestCaseSqliteStore::anEventIsNeverChanged()
{
    QVERIFY(add(madeUpCase()).isOk());
    Statement update(m_database->connection(), u"UPDATE case_events SET clerk = 'other'"_s);
    QVERIFY(!update.run().isOk());
}

void TestCaseSqliteStore::aPaperStaysAsIssued()
{
    QVERIFY(add(madeUpCase()).isOk());
    Statement update(m_database->connection(), u"UPDATE documents SET title = 'other'"_s);
    QVERIFY(!update.run().isOk());
}

void TestCaseSqliteStore::twoClerksDoNotOverwriteEachOther()
{
    QVERIFY(add(madeUpCase()).isOk());
    CaseRecord mine = *m_store->load(madeUpCase().number);
    const CaseRecord theirs = mine;
    mine.applicant.phone = u"13911110000"_s;
    const auto update = [&](const CaseRecord& record) {
        return m_store->write([&](CaseWriter& writer) { return writer.updateCase(record); });
    };
    QVERIFY(update(mine).isOk());
    QCOMPARE(update(theirs).error().code, u"case.changed"_s);
    QCOMPARE(m_store->load(mine.number)->applicant.phone, u"13911110000"_s);
}

void TestCaseSqliteStore::aNumberIsGivenOutOnce()
{
    const SequenceKey key{u"case"_s, QDate(2026, 11, 24), u"370102001003"_s};
    QList<int> numbers;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_store
                    ->write([&](CaseWriter& writer) -> Outcome {
                        numbers.append(*writer.nextNumber(key, 999));
                        return Done{};
                    })
                    .isOk());
    }
    QCOMPARE(numbers, (QList<int>{1, 2, 3}));
}

void TestCaseSqliteStore::aNumberOfAnUndoneWriteIsFreeAgain()
{
    const SequenceKey key{u"case"_s, QDate(2026, 11, 24), u"370102001003"_s};
    const auto take = [&](bool isUndone) {
        int number = 0;
        (void)m_store->write([&](CaseWriter& writer) -> Outcome {
            number = *writer.nextNumber(key, 999);
            if (isUndone)
                return Error{ErrorKind::Bug, u"test.stop"_s, {}};
            return Done{};
        });
        return number;
    };
    QCOMPARE(take(true), 1);
    QCOMPARE(take(false), 1);
    QCOMPARE(take(false), 2);
}

void TestCaseSqliteStore::anExhaustedCounterSaysSo()
{
    const SequenceKey key{u"case"_s, QDate(2026, 11, 24), u"370102001003"_s};
    const auto take = [&] {
        return m_store->write([&](CaseWriter& writer) -> Outcome {
            const Result<int> number = writer.nextNumber(key, 2);
            return number ? Outcome(Done{}) : Outcome(number.error());
        });
    };
    QVERIFY(take().isOk());
    QVERIFY(take().isOk());
    QCOMPARE(take().error().code, u"sequence.exhausted"_s);
}

void TestCaseSqliteStore::aDecisionTakesItsDraftAway()
{
    DraftSqliteStore drafts(m_database->connection(), m_vault);
    QVERIFY(drafts.save(madeUpDraft()).isOk());
    QVERIFY(m_store
                ->write([&](CaseWriter& writer) -> Outcome {
                    if (const Outcome done = writer.addCase(madeUpCase()); !done)
                        return done;
                    return writer.removeDraft(madeUpDraft().id);
                })
                .isOk());
    QVERIFY(drafts.list()->isEmpty());
}

void TestCaseSqliteStore::anUnknownCaseIsNotFound()
{
    const auto loaded = m_store->load(CaseNumber(u"1"_s));
    QVERIFY(!loaded.isOk());
    QVERIFY(loaded.error().kind == ErrorKind::Rejected);
}

void TestCaseSqliteStore::nothingThatNamesAPersonIsReadableInAnyFile()
{
    DraftSqliteStore drafts(m_database->connection(), m_vault);
    QVERIFY(drafts.save(madeUpDraft()).isOk());
    const CaseRecord record = madeUpCase();
    QVERIFY(add(record).isOk());
    QVERIFY(m_database->backups().makeDaily(m_database->connection(), QDate(2026, 11, 24)).isOk());
    const QList<QByteArray> marks{record.applicant.name.toUtf8(),
                                  record.applicant.idNumber.toUtf8(),
                                  record.applicant.phone.toUtf8(), "历下区某路", "李某"};
    QDir folder(m_folder->path());
    const QStringList paths{u"cases.db"_s, u"cases.db-wal"_s, u"backups/daily-2026-11-24.db"_s};
    for (const QString& name : paths) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QByteArray content = file.readAll();
        for (const QByteArray& mark : marks)
            QVERIFY2(!content.contains(mark), mark.constData());
    }
}

QTEST_GUILESS_MAIN(TestCaseSqliteStore)
#include "tst_casesqlitestore.moc"
