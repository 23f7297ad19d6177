// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/backup.h"

#include "db/connection.h"
#include "db/statement.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error cannotRestore(const QString& path)
{
    return {ErrorKind::Damaged, u"backup.cannotRestore"_s, {path}};
}

/// The database with its write-ahead log, which belongs to it and holds its last commits.
Outcome moveAside(const QString& path, const QString& aside)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return cannotRestore(path + suffix);
    }
    return Done{};
}

} // namespace

Backups::Backups(QString folder) : m_folder(std::move(folder)) {}

Outcome Backups::makeDaily(const Connection& connection, QDate today) const
{
    const QString path = QDir(m_folder).filePath(u"daily-%1.db"_s.arg(today.toString(Qt::ISODate)));
    if (QFile::exists(path))
        return Done{};
    const Outcome copied = copyTo(connection, path);
    if (copied)
        dropOld();
    return copied;
}

Outcome Backups::makeNamed(const Connection& connection, const QString& name) const
{
    const QString path = QDir(m_folder).filePath(name + u".db"_s);
    QFile::remove(path);
    return copyTo(connection, path);
}

Outcome Backups::copyTo(const Connection& connection, const QString& path) const
{
    QDir().mkpath(m_folder);
    // Under another name until it is checked: a half copy must not pass for a backup.
    const QString unchecked = path + u".part"_s;
    QFile::remove(unchecked);
    Statement copy(connection, u"VACUUM INTO :path"_s);
    copy.bind(u":path"_s, unchecked);
    if (const Outcome done = copy.run(); !done) {
        QFile::remove(unchecked);
        return done;
    }
    if (!verifyDatabase(unchecked) || !QFile::rename(unchecked, path)) {
        QFile::remove(unchecked);
        return Error{ErrorKind::Damaged, u"backup.notVerified"_s, {path}};
    }
    return Done{};
}

void Backups::dropOld() const
{
    const QDir folder(m_folder);
    const QStringList daily =
        folder.entryList({u"daily-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& old : daily.mid(kept))
        QFile::remove(folder.filePath(old));
}

QStringList Backups::paths() const
{
    QStringList paths;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList({u"*.db"_s}, QDir::Files, QDir::Time))
        paths.append(file.filePath());
    return paths;
}

QString Backups::newestVerified() const
{
    for (const QString& path : paths()) {
        if (verifyDatabase(path))
            return path;
    }
    return {};
}

Outcome verifyDatabase(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    const Result<QVariant> verdict = singleValue(**connection, u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != u"ok")
        return Error{ErrorKind::Damaged, u"db.damaged"_s, {path}};
    return Done{};
}

Result<QString> restoreBackup(const QString& path, const QString& backup, const QDateTime& now)
{
    if (const Outcome sound = verifyDatabase(backup); !sound)
        return sound.error();
    const QString aside = path + u".damaged-"_s + now.toString(u"yyyyMMdd-hhmmss"_s);
    if (const Outcome moved = moveAside(path, aside); !moved)
        return moved.error();
    if (!QFile::copy(backup, path))
        return cannotRestore(path);
    return aside;
}

} // namespace yichuang
