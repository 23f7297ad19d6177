// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/shell.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

/// Says what it was given.
class EchoCommand : public Command
{
public:
    explicit EchoCommand(Streams streams) : m_streams(streams)
    {
        m_shape.name = u"say it"_s;
        m_shape.summary = u"says it"_s;
        m_shape.arguments = QStringList{u"TEXT"_s};
    }
    const CommandShape& shape() const override { return m_shape; }
    ExitCode run(const Arguments& arguments) const override
    {
        m_streams.out << arguments.at(0);
        return ExitCode::Refused;
    }

private:
    CommandShape m_shape;
    Streams m_streams;
};

} // namespace

/// Which command the words name.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandGetsItsWords();
    void helpIsGivenForAllAndForOne();
    void versionIsTold();
    void unknownWordsGetTheListOfCommands();
    void aWrongCommandLineIsNotRun();
    void wordsOfTheWindowAreNoCommand();

private:
    test::Shell m_shell{
        [](const Sentences&, Streams streams) { return std::make_unique<EchoCommand>(streams); }};
};

void TestCommandLine::theCommandGetsItsWords()
{
    QCOMPARE(m_shell.run({u"say"_s, u"it"_s, u"𠮷·"_s}), 1);
    QCOMPARE(m_shell.out(), u"𠮷·"_s);
    QCOMPARE(m_shell.err(), QString());
}

void TestCommandLine::helpIsGivenForAllAndForOne()
{
    QCOMPARE(m_shell.run({u"--help"_s}), 0);
    QVERIFY(m_shell.out().contains(u"say it"_s) && m_shell.out().contains(u"退出码"_s));
    QCOMPARE(m_shell.run({u"say"_s, u"it"_s, u"--help"_s}), 0);
    QVERIFY(m_shell.out().contains(u"yichuang say it TEXT"_s));
    QCOMPARE(m_shell.run({u"say"_s, u"--help"_s}), 0);
    QVERIFY(m_shell.out().contains(u"say it"_s));
    QCOMPARE(m_shell.run({u"sing"_s, u"--help"_s}), 2);
    QCOMPARE(m_shell.run({u"say"_s, u"it"_s, u"--"_s, u"--help"_s}), 1);
}

void TestCommandLine::versionIsTold()
{
    QCOMPARE(m_shell.run({u"--version"_s}), 0);
    QCOMPARE(m_shell.out(), u"yichuang 1.2.3\n"_s);
}

void TestCommandLine::unknownWordsGetTheListOfCommands()
{
    QCOMPARE(m_shell.run({u"sing"_s}), 2);
    QVERIFY(m_shell.err().startsWith(u"cli.unknownCommand sing say it"_s));
    QCOMPARE(m_shell.run({u"say"_s, u"that"_s}), 2);
    QVERIFY(m_shell.err().startsWith(u"cli.incompleteCommand say that say it"_s));
    QCOMPARE(m_shell.out(), QString());
}

void TestCommandLine::aWrongCommandLineIsNotRun()
{
    QCOMPARE(m_shell.run({u"say"_s, u"it"_s}), 2);
    QVERIFY(m_shell.err().contains(u"cli.missingArgument TEXT"_s));
    QCOMPARE(m_shell.out(), QString());
}

void TestCommandLine::wordsOfTheWindowAreNoCommand()
{
    QVERIFY(!CommandLine::isCommand({}));
    QVERIFY(!CommandLine::isCommand({u"--training"_s}));
    QVERIFY(CommandLine::isCommand({u"--training"_s, u"--help"_s}));
    QVERIFY(CommandLine::isCommand({u"explain"_s}));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
