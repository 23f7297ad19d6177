// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// The program where there is no display: as installer/run starts it on a server.
class TestSampleRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practiceTakesInTheSamplesAndSaysSo();
    void aSecondRunGoesOn();
    void withoutPracticeItSaysThatThereIsNoDisplay();
    void unknownOptionsAreNamed();

private:
    test::ProgramRun practise() const
    {
        return test::runProgram({u"--training"_s, u"--data"_s, m_folder.filePath(u"data"_s)},
                                m_folder.path());
    }
    QStringList papers() const
    {
        return QDir(m_folder.filePath(u"out"_s)).entryList({u"*.pdf"_s}, QDir::Files);
    }

    QTemporaryDir m_folder;
};

void TestSampleRun::practiceTakesInTheSamplesAndSaysSo()
{
    const auto run = practise();
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.startsWith(u"没有显示器"_s));
    const auto samples = QDir(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/samples"))
                             .entryList({u"*.json"_s}, QDir::Files);
    QCOMPARE(run.out.count(u"办件编号："_s), samples.size());
    for (const QString& sample : samples)
        QVERIFY2(run.out.contains(sample), qPrintable(sample));
    for (const QString& outcome : {u"已受理"_s, u"已一次告知"_s, u"不予受理"_s})
        QVERIFY2(run.out.contains(outcome), qPrintable(outcome));
    QVERIFY(papers().size() >= samples.size());
    for (const QString& paper : papers())
        QVERIFY2(run.out.contains(paper), qPrintable(paper));
}

void TestSampleRun::aSecondRunGoesOn()
{
    const auto before = papers().size();
    QCOMPARE(practise().exitCode, 0);
    QCOMPARE(papers().size(), 2 * before);
}

void TestSampleRun::withoutPracticeItSaysThatThereIsNoDisplay()
{
    const auto run = test::runProgram({});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.err.count(u'\n'), 1);
    QVERIFY(run.err.contains(u"没有显示器"_s));
}

void TestSampleRun::unknownOptionsAreNamed()
{
    const auto run = test::runProgram({u"--traning"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.err.contains(u"--traning"_s));
}

QTEST_GUILESS_MAIN(TestSampleRun)
#include "tst_samplerun.moc"
