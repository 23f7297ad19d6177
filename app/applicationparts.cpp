// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationparts.h"

#include "app/catalog/catalogfolder.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yichuang {

void nameProgram(QCoreApplication& application)
{
    application.setApplicationName(u"yichuang"_s);
    application.setApplicationVersion(QStringLiteral(YICHUANG_VERSION));
}

Result<WorkCalendar> builtinCalendar()
{
    QFile file(u":/data/calendar.json"_s);
    if (!file.open(QFile::ReadOnly))
        return Error{ErrorKind::Bug, u"calendar.damaged"_s, {file.fileName()}};
    return WorkCalendar::fromJson(file.readAll());
}

namespace {

QString catalogFolder(const QString& named)
{
    return named.isEmpty() ? u":/catalog"_s : named;
}

} // namespace

CatalogReading loadCatalog(const QString& folder)
{
    return loadCatalogFolder(catalogFolder(folder), CatalogDepth::ForUse);
}

CatalogReading checkCatalog(const QString& folder)
{
    return loadCatalogFolder(catalogFolder(folder), CatalogDepth::ForAuthor);
}

} // namespace yichuang
