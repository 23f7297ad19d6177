// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/samplerun.h"

#include "app/cli/inputfile.h"
#include "app/cli/intaketext.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

ExitCode SampleRun::run(const Places& places) const
{
    const CatalogReading reading = m_tools.loadCatalog(places.catalog);
    const CatalogPtr catalog = catalogFor({}, reading, m_tools.sentences, m_streams.err);
    if (!catalog)
        return ExitCode::Wrong;
    if (const Outcome prepared = prepareOutputFolder(places.out); !prepared)
        return tell(prepared.error(), ExitCode::Trouble);
    const auto counter = m_tools.openCounter(places.data);
    if (!counter)
        return tell(counter.error(), ExitCode::Trouble);
    const auto paper = m_tools.makePaper(places.out, u"A4"_s);

    ExitCode worst = ExitCode::Done;
    const QDir samples(places.samples);
    const QStringList files = samples.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        m_streams.out << u"\n── %1 ──\n"_s.arg(file);
        worst = std::max(worst, takeInSample(samples.filePath(file), *catalog, **counter, *paper));
    }
    m_streams.out << u"\n共办理%1件，文书在 %2\n"_s.arg(files.size())
                         .arg(QDir::toNativeSeparators(QDir(places.out).absolutePath()));
    return worst;
}

ExitCode SampleRun::takeInSample(const QString& path, const Catalog& catalog,
                                 const Counter& counter, Paper& paper) const
{
    const QDateTime now = m_tools.clock.now();
    const Result<QByteArray> json = readInputFile(path);
    if (!json)
        return tell(json.error(), ExitCode::Wrong);
    const CaseFileReading reading = readCaseFile(*json, catalog, now.date());
    for (const CaseFileDefect& defect : reading.defects)
        m_streams.err << defect.path << u"："_s << m_tools.sentences.of(defect) << u'\n';
    if (!reading.isOk())
        return ExitCode::Wrong;
    const Result<TakenCase> taken = takeIn(reading.file, catalog, counter, paper, now);
    if (!taken)
        return tell(taken.error(), ExitCode::Trouble);
    m_streams.out << intakeText(*taken, *catalog.scenario(reading.file.scenario),
                                m_tools.sentences);
    ExitCode worst = ExitCode::Done;
    for (const Error& error : taken->paperErrors)
        worst = tell(error, ExitCode::Trouble);
    return worst;
}

ExitCode SampleRun::tell(const Error& error, ExitCode code) const
{
    m_streams.err << m_tools.sentences.of(error) << u'\n';
    return code;
}

} // namespace yichuang
