// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// The built program with the province to practise with: a case accepted by a script arrives there.
class SyncCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcceptedArrivesOnce();
    void aRoundMustBeAskedFor();
    void anotherWindowsCodeIsRefusedOnceUsed();

private:
    ProgramRun sync(const QStringList& words = {u"--json"_s}) const
    {
        return runProgram(QStringList{u"sync"_s, u"--once"_s, u"--data"_s, data()} + words, {},
                          {u"XDG_CONFIG_HOME="_s + m_folder.path()});
    }
    QString data() const { return m_folder.filePath(u"data"_s); }

    QTemporaryDir m_folder;
};

void SyncCommandTest::whatWasAcceptedArrivesOnce()
{
    const ProgramRun intake = runProgram(
        {u"intake"_s, QStringLiteral(YICHUANG_SOURCE_DIR "/resources/samples/birth-accepted.json"),
         u"--out"_s, m_folder.filePath(u"out"_s), u"--data"_s, data()},
        {}, {u"XDG_CONFIG_HOME="_s + m_folder.path()});
    QVERIFY2(intake.exitCode == 0, qPrintable(intake.err));
    for (int round = 0; round < 2; ++round) {
        const ProgramRun run = sync();
        QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.err));
        QCOMPARE(run.json().value("province"_L1).toString(), u"reached"_s);
        QCOMPARE(run.json().value("waiting"_L1).toInt(-1), 0);
        QCOMPARE(run.json().value("setAside"_L1).toInt(-1), 0);
    }
    // No secret lies in a file of the terminal's.
    QVERIFY(QFileInfo::exists(data() + u"/province/province.db"_s));
    QCOMPARE(sync({}).out, u"待上传0件，被拒收0件，有冲突0件\n"_s);
}

void SyncCommandTest::aRoundMustBeAskedFor()
{
    QCOMPARE(runProgram({u"sync"_s}).exitCode, 2);
}

void SyncCommandTest::anotherWindowsCodeIsRefusedOnceUsed()
{
    const ProgramRun run = runProgram({u"enrol"_s, u"nobody"_s, u"--data"_s, data()}, {},
                                      {u"XDG_CONFIG_HOME="_s + m_folder.path()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.contains(u"没有这个注册码"));
}

QTEST_GUILESS_MAIN(SyncCommandTest)
#include "tst_synccommand.moc"
