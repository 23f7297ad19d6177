// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explainmergecommand.h"

#include "app/cli/inputfile.h"
#include "app/cli/jsontext.h"
#include "app/cli/mergetext.h"
#include "core/form/mergeresult.h"
#include "core/intake/casefile.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// The answers as the case file that they are the beginning of: a bare object of answers, or what
/// a case file says of the situation.
Result<QByteArray> asCaseFile(const QString& scenario, const QString& path)
{
    QJsonObject answers;
    if (!path.isEmpty()) {
        const Result<QByteArray> content = readInputFile(path);
        if (!content)
            return content.error();
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(*content, &problem);
        if (!document.isObject())
            return Error{ErrorKind::Rejected, u"file.notJsonObject"_s, {path}};
        answers = document.object();
    }
    QJsonObject file{{u"scenario"_s, scenario}};
    if (!answers.value(u"answers"_s).isObject())
        answers = QJsonObject{{u"answers"_s, answers}};
    for (const QString& key : {u"answers"_s, u"matters"_s, u"intakeAt"_s}) {
        if (answers.contains(key))
            file.insert(key, answers.value(key));
    }
    return QJsonDocument(file).toJson();
}

} // namespace

ExplainMergeCommand::ExplainMergeCommand(LoadCatalog loadCatalog, const Clock& clock,
                                         const Sentences& sentences, Streams streams)
    : m_loadCatalog(std::move(loadCatalog)),
      m_clock(clock),
      m_sentences(sentences),
      m_streams(streams)
{
    m_shape.name = u"explain merge"_s;
    m_shape.summary = u"说明一种情形要办哪些事项，合并出怎样的一张表单、一套材料"_s;
    m_shape.options = {
        {u"scenario"_s, u"ID"_s, u"场景编号，例如 P11.1"_s, {}, true},
        {u"answers"_s, u"FILE"_s, u"情形问题的回答；不给则全按默认回答"_s, {}, false},
        {u"catalog"_s, u"DIR"_s, u"事项目录文件夹，默认用内置的"_s, {}, false},
        {u"json"_s, {}, u"输出JSON"_s, {}, false}};
    m_shape.notes =
        u"FILE 是一个JSON对象：问题编号和回答，例如 {\"Q1\": \"inst\"}；也可以是办件文件，"
        "取其中的 answers、matters 和 intakeAt。"_s;
}

ExitCode ExplainMergeCommand::run(const Arguments& arguments) const
{
    const ScenarioId id(arguments.value(u"scenario"_s));
    const Result<QByteArray> json = asCaseFile(id.text(), arguments.value(u"answers"_s));
    if (!json)
        return refuse(json.error());
    const CatalogPtr catalog =
        catalogFor(id, m_loadCatalog(arguments.value(u"catalog"_s)), m_sentences, m_streams.err);
    if (!catalog)
        return ExitCode::Wrong;
    const CaseFileReading reading = readCaseFile(*json, *catalog, m_clock.now().date());
    const Scenario* scenario = catalog->scenario(id);
    for (const CaseFileDefect& defect : reading.defects)
        m_streams.err << defect.path << u"："_s << m_sentences.of(defect) << u'\n';
    if (!reading.isOk() || !scenario)
        return ExitCode::Wrong;

    const MergeResult merge = mergeAll(*catalog, *scenario, reading.file.session.situation());
    m_streams.out << (arguments.has(u"json"_s) ? jsonText(toJson(merge))
                                               : mergeText(merge, *scenario));
    return ExitCode::Done;
}

ExitCode ExplainMergeCommand::refuse(const Error& error) const
{
    m_streams.err << m_sentences.of(error) << u'\n';
    return ExitCode::Wrong;
}

} // namespace yichuang
