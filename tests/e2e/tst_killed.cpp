// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/datakey.h"
#include "app/security/sodiumvault.h"
#include "core/cases/casestate.h"
#include "db/casedatabase.h"
#include "db/casesqlitestore.h"
#include "db/draftsqlitestore.h"
#include "tests/support/program.h"
#include "tests/support/virtualdisplay.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <signal.h>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

/// What a data folder of the training mode holds, read without the program.
class Folder
{
public:
    explicit Folder(const QString& path)
        : m_vault(*DataKey(path).fromTrainingFolder()),
          m_database(CaseDatabase::open(path + u"/cases.db"_s, path + u"/backups"_s).value()),
          m_cases(m_database.connection(), m_vault),
          m_drafts(m_database.connection(), m_vault)
    {
    }

    QList<CaseRecord> cases() const
    {
        QList<CaseRecord> records;
        const QList<CaseSummary> summaries = *m_cases.find({});
        for (const CaseSummary& summary : summaries)
            records.append(*m_cases.load(summary.number));
        return records;
    }
    QList<Draft> drafts() const { return *m_drafts.list(); }

private:
    SodiumVault m_vault;
    CaseDatabase m_database;
    CaseSqliteStore m_cases;
    DraftSqliteStore m_drafts;
};

void killAt(QProcess& process, int milliseconds)
{
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &process,
                     [&process] { ::kill(pid_t(process.processId()), SIGKILL); });
    timer.start(milliseconds);
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000));
}

/// The longest text in a draft that is a beginning of `typed`.
qsizetype storedPartOf(const QString& typed, const QList<Draft>& drafts)
{
    qsizetype longest = 0;
    for (const Draft& draft : drafts) {
        const QString content =
            QString::fromUtf8(QJsonDocument(draft.session).toJson(QJsonDocument::Compact));
        for (qsizetype length = typed.size(); length > longest; --length) {
            if (content.contains(u'"' + typed.left(length) + u'"'))
                longest = length;
        }
    }
    return longest;
}

} // namespace

/// The real program, killed at random moments and started again.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledDecisionIsWholeOrNotThere();
    void whatWasTypedASecondAgoIsThereAgain();
};

void TestKilled::aKilledDecisionIsWholeOrNotThere()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const QString sample = QStringLiteral(YICHUANG_SOURCE_DIR "/resources/samples/"
                                                              "funeral-accepted.json");
    // One whole run tells how long one takes, and makes the folder.
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(
        runProgram({u"intake"_s, sample, u"--out"_s, folder.path(), u"--data"_s, data}).exitCode,
        0);
    const int whole = int(clock.elapsed());
    int acknowledged = 1;
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        process.start(programPath(),
                      {u"intake"_s, sample, u"--out"_s, folder.path(), u"--data"_s, data});
        QVERIFY(process.waitForStarted());
        killAt(process, QRandomGenerator::global()->bounded(whole / 4, whole + whole / 4));
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            ++acknowledged;
        const QList<CaseRecord> cases = Folder(data).cases();
        QVERIFY(cases.size() >= acknowledged);
        for (const CaseRecord& record : cases) {
            QVERIFY(stateAfter(record.events).phase == CasePhase::Accepted);
            QVERIFY(!record.documents.isEmpty());
        }
    }
}

void TestKilled::whatWasTypedASecondAgoIsThereAgain()
{
    const VirtualDisplay display;
    QVERIFY(display.isReady());
    const QTemporaryDir folder;
    const QString text = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    for (int round = 0; round < 3; ++round) {
        QProcess counter;
        const QString data = folder.filePath(u"round%1"_s.arg(round));
        display.start(counter, {u"--training"_s, u"--data"_s, data});
        QVERIFY(display.waitForWindow());
        display.type(u"hs"_s);
        display.press({u"Return"_s});
        display.press({u"F6"_s}); // the form
        display.type(text.left(1));
        QTRY_VERIFY_WITH_TIMEOUT(!Folder(data).drafts().isEmpty(), 30000);
        QList<qint64> typedAt{0};
        QElapsedTimer clock;
        clock.start();
        const auto stopAfter = QRandomGenerator::global()->bounded(5, int(text.size()));
        for (int i = 1; i < stopAfter; ++i) {
            display.type(text.mid(i, 1));
            typedAt.append(clock.elapsed());
        }
        ::kill(pid_t(counter.processId()), SIGKILL);
        QVERIFY(counter.waitForFinished());
        const qint64 killedAt = clock.elapsed();
        const auto promised =
            std::ranges::count_if(typedAt, [&](qint64 at) { return at + 1000 <= killedAt; });
        QVERIFY2(storedPartOf(text, Folder(data).drafts()) >= promised,
                 qPrintable(QString::number(promised)));

        QProcess again;
        display.start(again, {u"--training"_s, u"--data"_s, data});
        QVERIFY(display.waitForWindow());
        QCOMPARE(Folder(data).drafts().size(), 1);
        again.kill();
        again.waitForFinished();
    }
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
