// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/casedatabase.h"
#include "db/draftsqlitestore.h"
#include "tests/support/madeupcase.h"
#include "tests/support/toyvault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// Half-typed work on disk.
class TestDraftSqliteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedDraftIsThereForTheNextStart();
    void savingAgainReplaces();
    void theNewestStandsFirst();
    void aRemovedDraftIsGone();
};

namespace {

/// A store over a file that can be opened again.
struct Desk
{
    explicit Desk(const QTemporaryDir& folder)
        : database(std::move(CaseDatabase::open(folder.filePath(u"cases.db"_s),
                                                folder.filePath(u"backups"_s)))
                       .value()),
          drafts(database.connection(), vault)
    {
    }

    ToyVault vault;
    CaseDatabase database;
    DraftSqliteStore drafts;
};

} // namespace

void TestDraftSqliteStore::aSavedDraftIsThereForTheNextStart()
{
    const QTemporaryDir folder;
    QVERIFY(Desk(folder).drafts.save(madeUpDraft()).isOk());
    QVERIFY(*Desk(folder).drafts.load(madeUpDraft().id) == madeUpDraft());
}

void TestDraftSqliteStore::savingAgainReplaces()
{
    const QTemporaryDir folder;
    Desk desk(folder);
    Draft draft = madeUpDraft();
    QVERIFY(desk.drafts.save(draft).isOk());
    draft.step = 4;
    QVERIFY(desk.drafts.save(draft).isOk());
    QCOMPARE(desk.drafts.list()->size(), 1);
    QCOMPARE(desk.drafts.load(draft.id)->step, 4);
}

void TestDraftSqliteStore::theNewestStandsFirst()
{
    const QTemporaryDir folder;
    Desk desk(folder);
    for (const int n : {2, 3, 1})
        QVERIFY(desk.drafts.save(madeUpDraft(n)).isOk());
    QStringList ids;
    for (const Draft& draft : *desk.drafts.list())
        ids.append(draft.id);
    QCOMPARE(ids, (QStringList{u"draft-3"_s, u"draft-2"_s, u"draft-1"_s}));
}

void TestDraftSqliteStore::aRemovedDraftIsGone()
{
    const QTemporaryDir folder;
    Desk desk(folder);
    QVERIFY(desk.drafts.save(madeUpDraft()).isOk());
    QVERIFY(desk.drafts.remove(madeUpDraft().id).isOk());
    QCOMPARE(desk.drafts.load(madeUpDraft().id).error().code, u"draft.notFound"_s);
}

QTEST_GUILESS_MAIN(TestDraftSqliteStore)
#include "tst_draftsqlitestore.moc"
