// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/intakecommand.h"
#include "app/cli/samplerun.h"
#include "tests/app/cli/shell.h"
#include "tests/support/builtincalendar.h"
#include "tests/support/failingcasestore.h"
#include "tests/support/fixedclock.h"
#include "tests/support/funeral.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/plaincomposer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

/// A counter on a store in memory.
class MemoryCounter : public Counter
{
public:
    MemoryCounter(const SubmitCase& submitCase, Session session)
        : m_submitCase(submitCase), m_session(std::move(session))
    {
    }
    const SubmitCase& submitCase() const override { return m_submitCase; }
    const Session& session() const override { return m_session; }

private:
    const SubmitCase& m_submitCase;
    Session m_session;
};

/// Papers that are their ids; or none at all, on a full disk.
class NotedPaper : public Paper
{
public:
    explicit NotedPaper(QString folder, bool isDiskFull)
        : m_folder(std::move(folder)), m_isDiskFull(isDiskFull)
    {
    }
    Result<QString> issue(const IssuedDocument& document) override
    {
        if (m_isDiskFull)
            return Error{ErrorKind::Damaged, u"paper.cannotWrite"_s, {m_folder}};
        return QDir(m_folder).filePath(document.id + u".pdf"_s);
    }

private:
    QString m_folder;
    bool m_isDiskFull;
};

constexpr auto complete = R"({"scenario": "P11.1", "intakeAt": "2026-11-24T10:05:00+08:00",
    "matters": ["P111"],
    "form": {"deceased.name": "王建国", "applicant.name": "王秀英"},
    "materials": {"M-HUKOU@deceased": {"present": true, "copies": 1},
                  "M-DCERT": {"present": true}, "M-ID@applicant": {"present": true}}})";

} // namespace

/// Taking a case file in at the command line.
class TestIntakeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCompleteCaseIsAccepted();
    void whatIsMissingIsNamedInTheNotice();
    void aBrokenFileIsNotStoredAndEveryReasonNamed();
    void aMissingFileIsInvalid();
    void aRefusalForMissingMaterialIsAgainstTheRules();
    void nothingIsStoredWhereThePapersCannotGo();
    void aStoreThatFailsIsTrouble();
    void aCaseStandsThoughItsPapersCannotBeWritten();
    void withoutJsonItIsReadable();
    void samplesAreTakenInOneByOne();

private:
    int takeIn(const QByteArray& file, const QStringList& more = {u"--json"_s});
    QString write(const QString& name, const QByteArray& content);
    QJsonObject reply() const { return QJsonDocument::fromJson(m_shell->out().toUtf8()).object(); }
    IntakeTools tools(const Sentences& sentences);

    QTemporaryDir m_folder;
    WorkCalendar m_calendar = test::builtinCalendar();
    test::PlainComposer m_composer;
    test::FixedClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0))};
    bool m_isDiskFull = false;
    std::unique_ptr<test::MemoryDraftStore> m_drafts;
    std::unique_ptr<test::MemoryCaseStore> m_cases;
    std::unique_ptr<test::FailingCaseStore> m_store;
    std::unique_ptr<SubmitCase> m_submitCase;
    std::unique_ptr<test::Shell> m_shell;
};

void TestIntakeCommand::init()
{
    m_isDiskFull = false;
    m_drafts = std::make_unique<test::MemoryDraftStore>();
    m_cases = std::make_unique<test::MemoryCaseStore>(*m_drafts);
    m_store = std::make_unique<test::FailingCaseStore>(*m_cases);
    m_submitCase = std::make_unique<SubmitCase>(*m_store, m_composer, m_calendar, HallRules());
    m_shell = std::make_unique<test::Shell>([this](const Sentences& sentences, Streams streams) {
        return std::make_unique<IntakeCommand>(tools(sentences), streams);
    });
}

IntakeTools TestIntakeCommand::tools(const Sentences& sentences)
{
    const Session session{
        u"001"_s, u"演练员"_s, ClerkRole::Clerk, {u"370102"_s, u"001"_s, u"002"_s}};
    return {[](const QString&) {
                return CatalogReading{test::funeralCatalog(), {}};
            },
            [this, session](const QString&) -> Result<std::unique_ptr<Counter>> {
                return std::unique_ptr<Counter>(
                    std::make_unique<MemoryCounter>(*m_submitCase, session));
            },
            [this](const QString& folder, const QString&) -> std::unique_ptr<Paper> {
                return std::make_unique<NotedPaper>(folder, m_isDiskFull);
            },
            m_clock, sentences};
}

QString TestIntakeCommand::write(const QString& name, const QByteArray& content)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QFile::WriteOnly))
        file.write(content);
    return file.fileName();
}

int TestIntakeCommand::takeIn(const QByteArray& file, const QStringList& more)
{
    return m_shell->run(QStringList{u"intake"_s, write(u"case.json"_s, file), u"--out"_s,
                                    m_folder.filePath(u"out"_s)} +
                        more);
}

void TestIntakeCommand::aCompleteCaseIsAccepted()
{
    QCOMPARE(takeIn(complete), 0);
    QCOMPARE(m_shell->err(), QString());
    QCOMPARE(reply()[u"outcome"_s].toString(), u"accepted"_s);
    QCOMPARE(m_cases->cases().size(), 1);
    QCOMPARE(reply()[u"caseNumber"_s].toString(), m_cases->cases().first().number.text());
    QVERIFY(reply()[u"missing"_s].toArray().isEmpty());
    const QJsonObject paper = reply()[u"documents"_s].toArray().first().toObject();
    QVERIFY(paper[u"path"_s].toString().startsWith(m_folder.filePath(u"out"_s)));
}

void TestIntakeCommand::whatIsMissingIsNamedInTheNotice()
{
    QCOMPARE(takeIn(QByteArray(complete)
                        .replace("\"deceased.name\": \"王建国\", ", "")
                        .replace("\"M-HUKOU@deceased\": {\"present\": true, \"copies\": 1},", "")),
             0);
    QCOMPARE(reply()[u"outcome"_s].toString(), u"noticed"_s);
    const QJsonArray missing = reply()[u"missing"_s].toArray();
    QCOMPARE(missing.size(), 2);
    QCOMPARE(missing[0].toObject()[u"kind"_s].toString(), u"field"_s);
    QCOMPARE(missing[0].toObject()[u"key"_s].toString(), u"deceased.name"_s);
    QCOMPARE(missing[0].toObject()[u"message"_s].toString(), u"field.missing"_s);
    QCOMPARE(missing[1].toObject()[u"key"_s].toString(), u"M-HUKOU@deceased"_s);
}

void TestIntakeCommand::aBrokenFileIsNotStoredAndEveryReasonNamed()
{
    QCOMPARE(takeIn(QByteArray(complete)
                        .replace("deceased.name", "deceased.shoeSize")
                        .replace("\"M-DCERT\"", "\"M-NONE\"")),
             2);
    QVERIFY(m_shell->err().contains(u"deceased.shoeSize"_s));
    QVERIFY(m_shell->err().contains(u"M-NONE"_s));
    QCOMPARE(reply()[u"outcome"_s].toString(), u"invalid"_s);
    for (const QByteArray& broken : {QByteArray("{"), QByteArray("[]"), QByteArray("\xff\xfe{}"),
                                     QByteArray(), QByteArray("{\"scenario\": \"P99\"}")}) {
        QCOMPARE(takeIn(broken), 2);
        QVERIFY(!m_shell->err().isEmpty());
        QCOMPARE(reply()[u"outcome"_s].toString(), u"invalid"_s);
    }
    QVERIFY(m_cases->cases().isEmpty());
}

void TestIntakeCommand::aMissingFileIsInvalid()
{
    QCOMPARE(m_shell->run({u"intake"_s, m_folder.filePath(u"none.json"_s), u"--json"_s, u"--out"_s,
                           m_folder.path()}),
             2);
    QVERIFY(m_shell->err().startsWith(u"file.notFound"_s));
    QCOMPARE(reply()[u"outcome"_s].toString(), u"invalid"_s);
}

void TestIntakeCommand::aRefusalForMissingMaterialIsAgainstTheRules()
{
    QCOMPARE(takeIn(QByteArray(complete).chopped(1) + R"(, "decision": {"refuse": "材料不齐"}})"),
             1);
    QVERIFY(m_shell->err().startsWith(u"decision.materialIsNoGround"_s));
    QCOMPARE(reply()[u"outcome"_s].toString(), u"invalid"_s);
    QVERIFY(m_cases->cases().isEmpty());
}

void TestIntakeCommand::nothingIsStoredWhereThePapersCannotGo()
{
    const QString occupied = write(u"occupied"_s, "x");
    QCOMPARE(m_shell->run({u"intake"_s, write(u"case.json"_s, complete), u"--out"_s, occupied}), 3);
    QVERIFY(m_shell->err().startsWith(u"folder.cannotWrite"_s));
    QVERIFY(m_cases->cases().isEmpty());
}

void TestIntakeCommand::aStoreThatFailsIsTrouble()
{
    m_store->failAt(1);
    QCOMPARE(takeIn(complete), 3);
    QVERIFY(m_shell->err().startsWith(u"db.full"_s));
    QCOMPARE(m_shell->out(), QString());
}

void TestIntakeCommand::aCaseStandsThoughItsPapersCannotBeWritten()
{
    m_isDiskFull = true;
    QCOMPARE(takeIn(complete), 3);
    QVERIFY(m_shell->err().startsWith(u"paper.cannotWrite"_s));
    QCOMPARE(reply()[u"outcome"_s].toString(), u"accepted"_s);
    QCOMPARE(m_cases->cases().size(), 1);
}

void TestIntakeCommand::withoutJsonItIsReadable()
{
    QCOMPARE(takeIn(complete, {}), 0);
    for (const QString& part :
         {m_cases->cases().first().number.text(), u"已受理"_s, u"户口注销"_s, u".pdf"_s})
        QVERIFY2(m_shell->out().contains(part), qPrintable(part + m_shell->out()));
}

void TestIntakeCommand::samplesAreTakenInOneByOne()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"samples"_s));
    write(u"samples/1.json"_s, complete);
    write(u"samples/2.json"_s, "{}");
    write(u"samples/3.json"_s, complete);
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const test::CodeSentences sentences;
    const SampleRun run(tools(sentences), {outStream, errStream});
    QCOMPARE(run.run({m_folder.filePath(u"samples"_s), m_folder.filePath(u"out"_s), {}, {}}),
             ExitCode::Wrong);
    QCOMPARE(m_cases->cases().size(), 2);
    for (const CaseRecord& record : m_cases->cases())
        QVERIFY(out.contains(record.number.text()));
    QVERIFY(err.contains(u"casefile."_s));
}

QTEST_GUILESS_MAIN(TestIntakeCommand)
#include "tst_intakecommand.moc"
