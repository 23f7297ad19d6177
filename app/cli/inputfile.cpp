// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// A case file with every field filled in is some kilobytes; more than this is another file.
constexpr qint64 mostMegabytes = 64;

Error rejected(const QString& code, const QStringList& params)
{
    return {ErrorKind::Rejected, code, params};
}

} // namespace

Result<QByteArray> readInputFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return rejected(u"file.notFound"_s, {path});
    if (info.isDir())
        return rejected(u"file.isFolder"_s, {path});
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return rejected(u"file.cannotRead"_s, {path, file.errorString()});
    // One byte more than allowed: a device or a pipe doesn't tell its size.
    const qint64 most = mostMegabytes * 1024 * 1024;
    const QByteArray content = file.read(most + 1);
    if (content.size() > most)
        return rejected(u"file.tooLarge"_s, {path, QString::number(mostMegabytes)});
    if (file.error() != QFile::NoError)
        return rejected(u"file.cannotRead"_s, {path, file.errorString()});
    return content;
}

Outcome prepareOutputFolder(const QString& folder)
{
    QTemporaryFile trial(QDir(folder).filePath(u".yichuang-XXXXXX"_s));
    if (QDir().mkpath(folder) && trial.open())
        return Done{};
    return Error{ErrorKind::Damaged, u"folder.cannotWrite"_s, {folder}};
}

} // namespace yichuang
