// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogcheckcommand.h"

#include "app/cli/jsontext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yichuang {

CatalogCheckCommand::CatalogCheckCommand(LoadCatalog loadCatalog, const Sentences& sentences,
                                         Streams streams)
    : m_loadCatalog(std::move(loadCatalog)), m_sentences(sentences), m_streams(streams)
{
    m_shape.name = u"catalog check"_s;
    m_shape.summary = u"检查一个事项目录，列出全部缺陷"_s;
    m_shape.arguments = QStringList{u"DIR"_s};
    m_shape.options = {{u"json"_s, {}, u"输出JSON"_s, {}, false}};
    m_shape.notes =
        u"每个缺陷写明文件、JSON路径和原因，一次列全。没有缺陷时退出码为0，有缺陷时为1。\n"
        "提示不影响使用，也不影响退出码。"_s;
}

ExitCode CatalogCheckCommand::run(const Arguments& arguments) const
{
    const QString folder = arguments.at(0);
    if (!QFileInfo(folder).isDir()) {
        m_streams.err << m_sentences.of(Error{ErrorKind::Rejected, u"folder.notFound"_s, {folder}})
                      << u'\n';
        return ExitCode::Wrong;
    }
    const CatalogReading reading = m_loadCatalog(folder);
    if (arguments.has(u"json"_s))
        m_streams.out << jsonText({{u"ok"_s, reading.defects.isEmpty()},
                                   {u"defects"_s, toJson(reading.defects)},
                                   {u"remarks"_s, toJson(reading.remarks)}});
    else
        print(reading);
    return reading.defects.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

QJsonArray CatalogCheckCommand::toJson(const QList<CatalogDefect>& defects) const
{
    QJsonArray array;
    for (const CatalogDefect& defect : defects)
        array.append(QJsonObject{{u"file"_s, defect.file},
                                 {u"path"_s, defect.path},
                                 {u"code"_s, defect.code},
                                 {u"reason"_s, m_sentences.of(defect)}});
    return array;
}

void CatalogCheckCommand::print(const CatalogReading& reading) const
{
    for (const CatalogDefect& defect : reading.defects)
        m_streams.out << defectLine(defect, m_sentences) << u'\n';
    for (const CatalogDefect& remark : reading.remarks)
        m_streams.out << u"提示："_s << defectLine(remark, m_sentences) << u'\n';
    if (!reading.defects.isEmpty())
        m_streams.out << u"共%1个缺陷\n"_s.arg(reading.defects.size());
    else if (reading.catalog)
        m_streams.out << u"没有缺陷，共%1个场景\n"_s.arg(reading.catalog->scenarios().size());
}

} // namespace yichuang
