// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/intakecommand.h"

#include "app/cli/inputfile.h"
#include "app/cli/intaketext.h"
#include "app/cli/jsontext.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// By the rules of law or of who may do what; anything else is trouble of the machine.
bool isForbidden(const Error& error)
{
    return error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Denied;
}

} // namespace

IntakeCommand::IntakeCommand(IntakeTools tools, Streams streams)
    : m_tools(std::move(tools)), m_streams(streams)
{
    m_shape.name = u"intake"_s;
    m_shape.summary = u"按办件文件受理一件，生成文书"_s;
    m_shape.arguments = QStringList{u"CASE.json"_s};
    m_shape.options = {{u"out"_s, u"DIR"_s, u"文书（PDF）放到这个文件夹，没有就新建"_s, {}, true},
                       {u"catalog"_s, u"DIR"_s, u"事项目录文件夹，默认用内置的"_s, {}, false},
                       {u"data"_s, u"DIR"_s, u"数据文件夹，默认与受理窗口相同"_s, {}, false},
                       {u"format"_s,
                        u"FORMAT"_s,
                        u"纸张：A4（默认）、A5、80毫米卷纸"_s,
                        {u"A4"_s, u"A5"_s, u"roll"_s},
                        false},
                       {u"json"_s, {}, u"输出JSON"_s, {}, false}};
    m_shape.notes =
        u"与窗口受理走同一套规则：材料齐全即受理，否则一次告知；先检查文书文件夹，再保存办件，"
        "最后生成文书。\n"
        "办件文件读不了或者不符合格式：退出码2，标准错误列出全部原因，什么都不保存。\n"
        "按规则不允许（例如以缺材料为由不予受理）：退出码1，什么都不保存。\n"
        "办件已保存而文书写不出来：退出码3，结果照常输出，文书可以在窗口补打。"_s;
}

ExitCode IntakeCommand::run(const Arguments& arguments) const
{
    const Result<QByteArray> json = readInputFile(arguments.at(0));
    if (!json)
        return invalid(json.error(), ExitCode::Wrong, arguments);
    const ScenarioId scenario(QJsonDocument::fromJson(*json).object()[u"scenario"_s].toString());
    const CatalogPtr catalog =
        catalogFor(scenario, m_tools.loadCatalog(arguments.value(u"catalog"_s)), m_tools.sentences,
                   m_streams.err);
    if (!catalog)
        return invalid(Error{ErrorKind::Rejected, u"catalog.refused"_s, {scenario.text()}},
                       ExitCode::Wrong, arguments);
    const CaseFileReading reading = readCaseFile(*json, *catalog, m_tools.clock.now().date());
    if (!reading.isOk())
        return invalid(reading.defects, arguments);
    return takeInFile(reading.file, *catalog, arguments);
}

ExitCode IntakeCommand::takeInFile(const CaseFile& file, const Catalog& catalog,
                                   const Arguments& arguments) const
{
    // A decision is stored only where its papers can be handed over.
    const QString out = arguments.value(u"out"_s);
    if (const Outcome prepared = prepareOutputFolder(out); !prepared)
        return trouble(prepared.error());
    const auto counter = m_tools.openCounter(arguments.value(u"data"_s));
    if (!counter)
        return trouble(counter.error());
    const auto paper = m_tools.makePaper(out, arguments.value(u"format"_s, u"A4"_s));
    const Result<TakenCase> taken = takeIn(file, catalog, **counter, *paper, m_tools.clock.now());
    if (!taken && isForbidden(taken.error()))
        return invalid(taken.error(), ExitCode::Refused, arguments);
    if (!taken)
        return trouble(taken.error());
    reply(*taken, *catalog.scenario(file.scenario), arguments);
    for (const Error& error : taken->paperErrors)
        m_streams.err << m_tools.sentences.of(error) << u'\n';
    return taken->paperErrors.isEmpty() ? ExitCode::Done : ExitCode::Trouble;
}

void IntakeCommand::reply(const TakenCase& taken, const Scenario& scenario,
                          const Arguments& arguments) const
{
    const Sentences& sentences = m_tools.sentences;
    if (arguments.has(u"json"_s))
        m_streams.out << jsonText(
            intakeReply(taken.submitted, taken.papers,
                        [&](const MissingItem& item) { return sentences.of(item); }));
    else
        m_streams.out << intakeText(taken, scenario, sentences);
}

ExitCode IntakeCommand::invalid(const Error& error, ExitCode code, const Arguments& arguments) const
{
    const QString sentence = m_tools.sentences.of(error);
    m_streams.err << sentence << u'\n';
    if (arguments.has(u"json"_s))
        m_streams.out << jsonText(invalidReply({{u"$"_s, error.code, error.params}},
                                               [&](const CaseFileDefect&) { return sentence; }));
    return code;
}

ExitCode IntakeCommand::invalid(const QList<CaseFileDefect>& defects,
                                const Arguments& arguments) const
{
    const Sentences& sentences = m_tools.sentences;
    for (const CaseFileDefect& defect : defects)
        m_streams.err << defect.path << u"："_s << sentences.of(defect) << u'\n';
    if (arguments.has(u"json"_s))
        m_streams.out << jsonText(invalidReply(
            defects, [&](const CaseFileDefect& defect) { return sentences.of(defect); }));
    return ExitCode::Wrong;
}

ExitCode IntakeCommand::trouble(const Error& error) const
{
    m_streams.err << m_tools.sentences.of(error) << u'\n';
    return ExitCode::Trouble;
}

} // namespace yichuang
