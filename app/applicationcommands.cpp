// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcommands.h"

#include "app/cli/commandline.h"
#include "app/cli/explainduecommand.h"
#include "app/cli/explainidcommand.h"
#include "app/systemclock.h"
#include "ui/common/chinese.h"
#include "ui/wording/plainsentences.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

CommandShape windowShape()
{
    CommandShape shape;
    shape.options = {{u"training"_s, {}, u"演练：单独的数据，所有文书注明“演练”"_s, {}, false},
                     {u"data"_s, u"DIR"_s, u"数据文件夹，默认在用户的数据目录"_s, {}, false},
                     {u"catalog"_s, u"DIR"_s, u"事项目录文件夹，默认用内置的"_s, {}, false}};
    return shape;
}

Result<WorkCalendar> builtinCalendar()
{
    QFile file(u":/data/calendar.json"_s);
    if (!file.open(QFile::ReadOnly))
        return Error{ErrorKind::Bug, u"calendar.damaged"_s, {file.fileName()}};
    return WorkCalendar::fromJson(file.readAll());
}

} // namespace

bool isForCommands(const QStringList& words)
{
    return CommandLine::isCommand(words);
}

int runCommands(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    speakChinese(*QCoreApplication::instance());
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Streams streams{out, err};
    const PlainSentences sentences;
    const SystemClock clock;
    const Result<WorkCalendar> calendar = builtinCalendar();
    if (!calendar) {
        err << sentences.of(calendar.error()) << u'\n';
        return int(ExitCode::Trouble);
    }
    CommandLine commands(windowShape(), QStringLiteral(YICHUANG_VERSION), sentences, streams);
    commands.add(std::make_unique<ExplainDueCommand>(*calendar, sentences, streams));
    commands.add(std::make_unique<ExplainIdCommand>(clock, sentences, streams));
    return int(commands.run(QCoreApplication::arguments().mid(1)));
}

} // namespace yichuang
