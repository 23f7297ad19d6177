// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/client/postgresserver.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr int longEnough = 120000;

/// The newest of Debian's versions.
QString folderOfPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return names.isEmpty() ? QString() : versions.filePath(names.last() + u"/bin"_s);
}

} // namespace

PostgresServer::~PostgresServer()
{
    run(u"pg_ctl"_s, {u"stop"_s, u"-D"_s, path(u"data"_s), u"-m"_s, u"immediate"_s});
}

QString PostgresServer::start()
{
    if (folderOfPrograms().isEmpty())
        return u"PostgreSQL isn't installed"_s;
    if (geteuid() == 0) {
        QProcess owner;
        owner.start(u"chown"_s, {u"postgres"_s, m_folder.path()});
        owner.waitForFinished(longEnough);
    }
    const QString made = run(u"initdb"_s, {u"-D"_s, path(u"data"_s), u"-A"_s, u"trust"_s, u"-U"_s,
                                           u"province"_s, u"-E"_s, u"UTF8"_s, u"--locale=C"_s});
    if (!made.isEmpty())
        return made;
    const QString options =
        u"-c listen_addresses='' -c unix_socket_directories='%1'"_s.arg(m_folder.path());
    return run(u"pg_ctl"_s, {u"start"_s, u"-w"_s, u"-D"_s, path(u"data"_s), u"-l"_s, path(u"log"_s),
                             u"-o"_s, options});
}

QString PostgresServer::url() const
{
    return u"postgresql://province@localhost/postgres?host="_s + m_folder.path();
}

QString PostgresServer::run(const QString& program, const QStringList& words) const
{
    QStringList command{folderOfPrograms() + u'/' + program};
    if (geteuid() == 0)
        command = QStringList{u"runuser"_s, u"-u"_s, u"postgres"_s, u"--"_s} + command;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setWorkingDirectory(u"/"_s);
    process.start(command.first(), command.mid(1) + words);
    if (!process.waitForFinished(longEnough) || process.exitCode() != 0)
        return program + u" failed: "_s + QString::number(process.exitCode());
    return {};
}

} // namespace yichuang::test
