// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalogshelf.h"

#include "db/migrator.h"
#include "db/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QString pointerName = QStringLiteral("current");
const QString buildingName = QStringLiteral("building.db");

/// "catalog-7.db" is 7; 0 for any other name.
int numberOf(const QString& name)
{
    static const QRegularExpression form(u"^catalog-([1-9][0-9]{0,8})\\.db$"_s);
    return form.match(name).captured(1).toInt();
}

Error cannotWrite(const QString& path)
{
    return {ErrorKind::Damaged, u"folder.cannotWrite"_s, {path}};
}

/// With what SQLite keeps beside it.
void removeDatabase(const QString& path)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

} // namespace

QString CatalogShelf::current() const
{
    QFile pointer(path(pointerName));
    if (!pointer.open(QIODevice::ReadOnly))
        return {};
    const QString name = QString::fromLatin1(pointer.readAll()).trimmed();
    return numberOf(name) > 0 && m_folder.exists(name) ? path(name) : QString();
}

QString CatalogShelf::building() const
{
    return path(buildingName);
}

bool CatalogShelf::isBuilding() const
{
    return m_folder.exists(buildingName);
}

Result<std::unique_ptr<Connection>> CatalogShelf::open(const QString& path) const
{
    if (!m_folder.mkpath(u"."_s))
        return cannotWrite(m_folder.path());
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return connection;
    const auto nothingToSave = [] { return Outcome(Done{}); };
    const QList<Migration> migrations = builtInMigrations(u"catalogmigrations"_s);
    if (const Outcome done = migrate(**connection, migrations, nothingToSave); !done)
        return done.error();
    // What a power cut takes of a catalog is fetched again; a sync for every transaction would cost
    // more than that. WAL keeps the file sound.
    for (const QString& sql :
         {u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA wal_autocheckpoint = 16384"_s}) {
        if (const Outcome done = Statement(**connection, sql).run(); !done)
            return done.error();
    }
    return connection;
}

Outcome CatalogShelf::promote() const
{
    const QString before = QFileInfo(current()).fileName();
    const QString name = u"catalog-%1.db"_s.arg(numberOf(before) + 1);
    removeDatabase(path(name)); // of a switch that didn't come to its end
    if (!QFile::rename(building(), path(name)))
        return cannotWrite(path(name));
    QSaveFile pointer(path(pointerName));
    if (!pointer.open(QIODevice::WriteOnly))
        return cannotWrite(pointer.fileName());
    pointer.write(name.toLatin1() + '\n');
    if (!pointer.commit())
        return cannotWrite(pointer.fileName());
    return Done{};
}

Outcome CatalogShelf::removeBuilding() const
{
    removeDatabase(building());
    return isBuilding() ? Outcome(cannotWrite(building())) : Outcome(Done{});
}

void CatalogShelf::sweep() const
{
    const QString kept = QFileInfo(current()).fileName();
    for (const QString& name : m_folder.entryList({u"catalog-*.db"_s}, QDir::Files)) {
        if (name != kept)
            removeDatabase(path(name));
    }
}

} // namespace yichuang
