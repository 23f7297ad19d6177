// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explainmergecommand.h"
#include "tests/app/cli/shell.h"
#include "tests/support/fixedclock.h"
#include "tests/support/funeral.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// What `explain merge` prints.
class TestExplainMergeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_reading = {test::funeralCatalog(), {}}; }

    void withoutAnswersTheDefaultsStand();
    void answersMayStandAlone();
    void answersMayStandInACaseFile();
    void mattersOfACaseFileStand();
    void theReplyHasEveryMember();
    void withoutJsonItIsReadable();
    void wrongAnswersAreNamed();
    void whatIsNoObjectIsRefused();
    void anUnknownScenarioIsRefused();
    void aScenarioWithDefectsIsRefusedWithThem();
    void defectsOfOtherScenariosDontMatter();

private:
    int merge(const QByteArray& answers = {}, const QString& scenario = u"P11.1"_s)
    {
        QStringList words{u"explain"_s, u"merge"_s, u"--json"_s, u"--scenario"_s, scenario};
        if (!answers.isEmpty()) {
            QFile file(m_folder.filePath(u"answers.json"_s));
            if (!file.open(QFile::WriteOnly))
                return -1;
            file.write(answers);
            words += {u"--answers"_s, file.fileName()};
        }
        return m_shell.run(words);
    }
    QJsonObject reply() const { return QJsonDocument::fromJson(m_shell.out().toUtf8()).object(); }
    QStringList matters() const
    {
        return QVariant(reply()[u"matters"_s].toArray().toVariantList()).toStringList();
    }

    QTemporaryDir m_folder;
    CatalogReading m_reading;
    test::FixedClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0))};
    test::Shell m_shell{[this](const Sentences& sentences, Streams streams) {
        return std::make_unique<ExplainMergeCommand>([this](const QString&) { return m_reading; },
                                                     m_clock, sentences, streams);
    }};
};

void TestExplainMergeCommand::withoutAnswersTheDefaultsStand()
{
    QCOMPARE(merge(), 0);
    QCOMPARE(matters(), (QStringList{u"P108"_s, u"P111"_s, u"P109"_s, u"P110"_s}));
}

void TestExplainMergeCommand::answersMayStandAlone()
{
    QCOMPARE(merge("{\"遗体怎样安排？\": \"土葬\"}"), 0);
    QCOMPARE(matters(), (QStringList{u"P108"_s, u"P111"_s}));
    QCOMPARE(reply()[u"answers"_s].toObject()[u"遗体怎样安排？"_s].toString(), u"土葬"_s);
}

void TestExplainMergeCommand::answersMayStandInACaseFile()
{
    QCOMPARE(
        merge(
            "{\"scenario\": \"other\", \"answers\": {\"遗体怎样安排？\": \"土葬\"}, \"form\": {}}"),
        0);
    QCOMPARE(matters(), (QStringList{u"P108"_s, u"P111"_s}));
}

void TestExplainMergeCommand::mattersOfACaseFileStand()
{
    QCOMPARE(merge("{\"answers\": {}, \"matters\": [\"P111\"]}"), 0);
    QCOMPARE(matters(), QStringList{u"P111"_s});
}

void TestExplainMergeCommand::theReplyHasEveryMember()
{
    merge();
    QCOMPARE(reply().keys(), (QStringList{u"answers"_s, u"conflicts"_s, u"fields"_s, u"figures"_s,
                                          u"materials"_s, u"matters"_s, u"notices"_s,
                                          u"rejections"_s, u"samePerson"_s, u"scenario"_s}));
}

void TestExplainMergeCommand::withoutJsonItIsReadable()
{
    QCOMPARE(m_shell.run({u"explain"_s, u"merge"_s, u"--scenario"_s, u"P11.1"_s}), 0);
    for (const QString& part :
         {u"事项 4个"_s, u"户口注销（死亡注销）"_s, u"逝者"_s, u"居民户口簿"_s, u"← P108、P111"_s})
        QVERIFY2(m_shell.out().contains(part), qPrintable(part + m_shell.out()));
}

void TestExplainMergeCommand::wrongAnswersAreNamed()
{
    QCOMPARE(merge("{\"Q99\": \"yes\"}"), 2);
    QVERIFY2(m_shell.err().contains(u"casefile."_s), qPrintable(m_shell.err()));
    QCOMPARE(m_shell.out(), QString());
}

void TestExplainMergeCommand::whatIsNoObjectIsRefused()
{
    QCOMPARE(merge("[1, 2]"), 2);
    QVERIFY(m_shell.err().startsWith(u"file.notJsonObject"_s));
    QCOMPARE(merge("\xff\xfe"), 2);
    QVERIFY(m_shell.err().startsWith(u"file.notJsonObject"_s));
}

void TestExplainMergeCommand::anUnknownScenarioIsRefused()
{
    QCOMPARE(merge({}, u"P99.9"_s), 2);
    QVERIFY(m_shell.err().contains(u"P99.9"_s));
    QCOMPARE(m_shell.out(), QString());
}

void TestExplainMergeCommand::aScenarioWithDefectsIsRefusedWithThem()
{
    m_reading.defects = {
        {u"scenarios/P9.9.json"_s, u"$"_s, u"catalog.cycle"_s, {}, ScenarioId(u"P9.9"_s)}};
    QCOMPARE(merge({}, u"P9.9"_s), 2);
    QCOMPARE(m_shell.err(), u"scenarios/P9.9.json $：catalog.cycle\n"_s);
}

void TestExplainMergeCommand::defectsOfOtherScenariosDontMatter()
{
    m_reading.defects = {
        {u"scenarios/P9.9.json"_s, u"$"_s, u"catalog.cycle"_s, {}, ScenarioId(u"P9.9"_s)}};
    QCOMPARE(merge(), 0);
    QCOMPARE(m_shell.err(), QString());
}

QTEST_GUILESS_MAIN(TestExplainMergeCommand)
#include "tst_explainmergecommand.moc"
