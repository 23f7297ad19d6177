// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr int largestPort = 65535;
constexpr int usualWorkers = 8;

QList<QCommandLineOption> known()
{
    return {
        {u"data"_s, u"Folder of CA, database and attachments."_s, u"folder"_s,
         u"yichuang-province"_s},
        {u"address"_s, u"Where to listen."_s, u"ip"_s, u"127.0.0.1"_s},
        {u"port"_s, u"0 takes a free one."_s, u"port"_s, u"8443"_s},
        {u"port-file"_s, u"Also write what is printed at the start to this file."_s, u"file"_s},
        {u"leave-with-input"_s, u"End when standard input does."_s},
        {u"host"_s, u"A further name for the certificate; may be repeated."_s, u"name"_s},
        {u"database"_s, u"postgresql://user@host:port/name; else SQLite in the data folder."_s,
         u"url"_s},
        {u"catalog"_s, u"Catalog folder to serve; else the built-in one."_s, u"folder"_s,
         u":/catalog"_s},
        {u"generate-entries"_s, u"Made-up entries of regions behind it."_s, u"number"_s, u"0"_s},
        {u"department-pace"_s, u"How long a department takes for a step; 0: only when told."_s,
         u"seconds"_s, u"0"_s},
        {u"faults"_s, u"What goes wrong: JSON, or a file of it."_s, u"plan"_s},
        {u"clock-offset"_s, u"How far its clock is off."_s, u"seconds"_s, u"0"_s},
        {u"workers"_s, u"Requests worked on at a time."_s, u"number"_s,
         QString::number(usualWorkers)},
    };
}

Result<QJsonObject> faultsFrom(const QString& text)
{
    QByteArray json = text.toUtf8();
    if (QFile file(text); !text.startsWith(u'{') && file.open(QIODevice::ReadOnly))
        json = file.readAll();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorKind::Rejected, u"sandbox.faults"_s, {text}};
    return document.object();
}

} // namespace

Result<Options> optionsFrom(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A province to practise with: docs/province-api/sandbox.md."_s);
    parser.addHelpOption();
    parser.addOptions(known());
    parser.process(words);
    Options options;
    const QList<std::pair<QString, int*>> numbers{{u"port"_s, &options.port},
                                                  {u"workers"_s, &options.workers},
                                                  {u"department-pace"_s, &options.departmentPace},
                                                  {u"clock-offset"_s, &options.secondsOff}};
    for (const auto& [name, target] : numbers) {
        bool isNumber = false;
        *target = parser.value(name).toInt(&isNumber);
        if (!isNumber)
            return Error{ErrorKind::Rejected, u"sandbox.option"_s, {name}};
    }
    if (options.port < 0 || options.port > largestPort || options.workers < 1)
        return Error{ErrorKind::Rejected, u"sandbox.option"_s, {u"port"_s}};
    options.folder = QDir(parser.value(u"data"_s)).absolutePath();
    options.address = parser.value(u"address"_s);
    options.portFile = parser.value(u"port-file"_s);
    options.leavesWithInput = parser.isSet(u"leave-with-input"_s);
    options.hosts = parser.values(u"host"_s);
    options.catalog = parser.value(u"catalog"_s);
    options.generatedEntries = parser.value(u"generate-entries"_s).toLongLong();
    options.database = parser.isSet(u"database"_s)
                           ? QUrl(parser.value(u"database"_s))
                           : QUrl::fromLocalFile(options.folder + u"/province.db"_s);
    if (parser.isSet(u"faults"_s)) {
        const Result<QJsonObject> faults = faultsFrom(parser.value(u"faults"_s));
        if (!faults)
            return faults.error();
        options.faults = *faults;
    }
    return options;
}

} // namespace yichuang::sandbox
