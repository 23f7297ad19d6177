// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcommands.h"

#include "app/application.h"
#include "app/applicationparts.h"
#include "app/applicationsync.h"
#include "app/cli/catalogcheckcommand.h"
#include "app/cli/commandline.h"
#include "app/cli/explainduecommand.h"
#include "app/cli/explainidcommand.h"
#include "app/cli/explainmergecommand.h"
#include "app/cli/intakecommand.h"
#include "app/cli/samplerun.h"
#include "app/cli/synccommand.h"
#include "app/print/pdfpaper.h"
#include "app/systemclock.h"
#include "ui/common/chinese.h"
#include "ui/wording/plainsentences.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// A counter that opens the services of a data folder and keeps them.
class OpenedCounter : public Counter
{
public:
    explicit OpenedCounter(std::unique_ptr<Application> application)
        : m_application(std::move(application))
    {
    }
    const SubmitCase& submitCase() const override { return m_application->submitCase(); }
    const Session& session() const override { return m_application->session(); }

private:
    std::unique_ptr<Application> m_application;
};

/// What every command stands on.
struct Ground
{
    QTextStream out{stdout};
    QTextStream err{stderr};
    PlainSentences sentences;
    SystemClock clock;
    Result<WorkCalendar> calendar = builtinCalendar();

    Streams streams() { return {out, err}; }
    int tell(const Error& error, ExitCode code)
    {
        err << sentences.of(error) << u'\n';
        return int(code);
    }
    IntakeTools intakeTools(bool isTraining)
    {
        return {loadCatalog, openCounter(isTraining), makePaper, clock, sentences};
    }

private:
    OpenCounter openCounter(bool isTraining)
    {
        return [this, isTraining](const QString& folder) -> Result<std::unique_ptr<Counter>> {
            auto opened = Application::open({folder, isTraining}, *calendar, sentences);
            if (!opened)
                return opened.error();
            return std::unique_ptr<Counter>(
                std::make_unique<OpenedCounter>(std::move(opened).value()));
        };
    }
    static std::unique_ptr<Paper> makePaper(const QString& folder, const QString& format)
    {
        const PaperFormat paper = format == "A5"_L1     ? PaperFormat::A5
                                  : format == "roll"_L1 ? PaperFormat::Roll80
                                                        : PaperFormat::A4;
        return std::make_unique<PdfPaper>(folder, paper);
    }
};

/// The program as Qt wants it: with fonts where papers are made, and those without a display.
class Stage
{
public:
    Stage(int& argc, char* argv[], bool needsFonts)
    {
        if (needsFonts) {
            goOffscreen();
            m_application = std::make_unique<QGuiApplication>(argc, argv);
        } else {
            m_application = std::make_unique<QCoreApplication>(argc, argv);
        }
        nameProgram(*m_application);
        speakChinese(*m_application);
    }

private:
    void goOffscreen()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Outside of any session Qt misses this folder and says so on stderr, which is the
        // script's.
        if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
            return;
        m_runtime.emplace();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
    }

    std::optional<QTemporaryDir> m_runtime;
    std::unique_ptr<QCoreApplication> m_application;
};

} // namespace

CommandShape windowShape()
{
    CommandShape shape;
    shape.options = {{u"training"_s, {}, u"演练：单独的数据，所有文书注明“演练”"_s, {}, false},
                     {u"data"_s,
                      u"DIR"_s,
                      u"数据文件夹，默认 ~/.local/share/yichuang 下的 counter（演练为 training）"_s,
                      {},
                      false},
                     {u"catalog"_s, u"DIR"_s, u"事项目录文件夹，默认用内置的"_s, {}, false}};
    shape.notes = u"没有显示器时，--training 改为受理内置的样例办件，文书放到 ./out。"_s;
    return shape;
}

bool isForCommands(const QStringList& words)
{
    return CommandLine::isCommand(words);
}

int runCommands(int argc, char* argv[])
{
    const bool needsFonts = argc > 1 && QLatin1String(argv[1]) == "intake"_L1;
    const Stage stage(argc, argv, needsFonts);
    Ground ground;
    if (!ground.calendar)
        return ground.tell(ground.calendar.error(), ExitCode::Trouble);
    const Streams streams = ground.streams();
    CommandLine commands(windowShape(), QCoreApplication::applicationVersion(), ground.sentences,
                         streams);
    commands.add(std::make_unique<IntakeCommand>(ground.intakeTools(false), streams));
    commands.add(std::make_unique<ExplainMergeCommand>(loadCatalog, ground.clock, ground.sentences,
                                                       streams));
    commands.add(std::make_unique<ExplainDueCommand>(*ground.calendar, ground.sentences, streams));
    commands.add(std::make_unique<ExplainIdCommand>(ground.clock, ground.sentences, streams));
    commands.add(std::make_unique<CatalogCheckCommand>(checkCatalog, ground.sentences, streams));
    commands.add(std::make_unique<SyncCommand>(
        syncOnce(*ground.calendar, ground.sentences, ground.clock), ground.sentences, streams));
    commands.add(std::make_unique<EnrolCommand>(
        enrolTerminal(*ground.calendar, ground.sentences, ground.clock), ground.sentences,
        streams));
    return int(commands.run(QCoreApplication::arguments().mid(1)));
}

int runWithoutDisplay(int argc, char* argv[])
{
    const Stage stage(argc, argv, true);
    Ground ground;
    if (!ground.calendar)
        return ground.tell(ground.calendar.error(), ExitCode::Trouble);
    const auto [arguments, faults] =
        Arguments::read(windowShape(), QCoreApplication::arguments().mid(1));
    for (const Error& fault : faults)
        ground.tell(fault, ExitCode::Wrong);
    if (!faults.isEmpty())
        return int(ExitCode::Wrong);
    if (!arguments.has(u"training"_s))
        return ground.tell({ErrorKind::Rejected, u"display.none"_s, {}}, ExitCode::Trouble);
    ground.out << u"没有显示器，改为受理样例办件（演练）。\n"_s;
    const SampleRun run(ground.intakeTools(true), ground.streams());
    return int(run.run(
        {u":/samples"_s, u"out"_s, arguments.value(u"catalog"_s), arguments.value(u"data"_s)}));
}

} // namespace yichuang
