// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr int patienceMs = 20'000;

/// A port nobody listens on.
int freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(probe, reinterpret_cast<sockaddr*>(&address), size);
    ::getsockname(probe, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(probe);
    return ntohs(address.sin_port);
}

bool isListening(int port)
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(quint16(port));
    const int refused = ::connect(probe, reinterpret_cast<sockaddr*>(&address), sizeof address);
    ::close(probe);
    return refused == 0;
}

void write(const QString& path, const QString& text)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write(text.toUtf8());
}

/// Output and exit code of a command.
struct Ran
{
    int code = -1;
    QString output;
};

Ran run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMs))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// Starts a process that ends with this one, whatever becomes of it.
QString begin(QProcess& process, const QString& program, const QString& log,
              const QStringList& arguments)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(log);
    process.start(program, arguments);
    return process.waitForStarted() ? QString() : program + u" can't be started"_s;
}

void stop(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(patienceMs))
        process.kill();
    process.waitForFinished();
}

/// Plays the printer's works: prints into a folder, or jams while the file "jam" is there. After a
/// jam it takes its time, so that the server sees that the jam is over before the job is.
const QString works = u"#!/bin/sh\n"
                      "if [ -e %1/jam ]; then\n"
                      "  echo 'ERROR: paper jam' >&2; echo 'STATE: +media-jam-error' >&2; exit 1\n"
                      "fi\n"
                      "echo 'STATE: -media-jam-error' >&2\n"
                      "[ -e %1/cleared ] && rm %1/cleared && sleep 2\n"
                      "cp \"$1\" \"%1/printed/$(date +%s%N).pdf.part\"\n"
                      "for f in %1/printed/*.part; do mv \"$f\" \"${f%.part}\"; done\n"_s;

const QString serverConfiguration = u"Listen 127.0.0.1:%2\n"
                                    "Listen %1/state/cups.sock\n"
                                    "Browsing Off\nWebInterface No\nDefaultAuthType None\n"
                                    "ErrorPolicy stop-printer\nLogLevel warn\n"
                                    "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                                    "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
                                    "<Policy default>\nJobPrivateAccess all\n"
                                    "JobPrivateValues none\n"
                                    "<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"_s;

const QString fileConfiguration =
    u"User %2\nGroup %2\nServerRoot %1/root\nStateDir %1/state\n"
    "RequestRoot %1/spool\nTempDir %1/spool/tmp\nCacheDir %1/cache\n"
    "AccessLog %1/log/access\nErrorLog %1/log/error\nPageLog %1/log/page\n"
    "Printcap\nSandboxing relaxed\n"_s;

} // namespace

PrintServer::PrintServer() = default;

PrintServer::~PrintServer()
{
    stop(m_server);
    stop(m_printer);
    stop(m_bus);
}

QString PrintServer::printer()
{
    return u"sim"_s;
}

void PrintServer::writeFiles()
{
    for (const QString& folder :
         {u"root"_s, u"state"_s, u"spool/tmp"_s, u"cache"_s, u"log"_s, u"printed"_s, u"works"_s})
        QDir().mkpath(path(folder));
    write(path(u"works.sh"_s), works.arg(m_folder.path()));
    QFile::setPermissions(path(u"works.sh"_s), QFile::ReadOwner | QFile::WriteOwner |
                                                   QFile::ExeOwner | QFile::ReadOther |
                                                   QFile::ExeOther);
    write(path(u"cupsd.conf"_s), serverConfiguration.arg(m_folder.path()).arg(m_serverPort));
    const bool isRoot = ::geteuid() == 0;
    const QString user = isRoot ? u"lp"_s : run(u"id"_s, {u"-un"_s}).output.trimmed();
    write(path(u"cups-files.conf"_s), fileConfiguration.arg(m_folder.path(), user));
    if (isRoot) {
        // Filters run as lp and must reach the folder.
        run(u"chown"_s, {u"-R"_s, u"lp:lp"_s, m_folder.path()});
        run(u"chmod"_s, {u"755"_s, m_folder.path()});
    }
}

QString PrintServer::start()
{
    m_printerPort = freePort();
    m_serverPort = freePort();
    writeFiles();
    QString problem = startBus();
    if (problem.isEmpty())
        problem = startPrinter();
    if (problem.isEmpty())
        problem = startServer();
    if (problem.isEmpty())
        problem = addQueue();
    return problem;
}

QString PrintServer::startBus()
{
    const QString problem = begin(m_bus, u"dbus-daemon"_s, path(u"bus.log"_s),
                                  {u"--session"_s, u"--nofork"_s, u"--address"_s, busAddress()});
    const auto isThere = [this] { return QFile::exists(path(u"bus"_s)); };
    return problem.isEmpty() && !QTest::qWaitFor(isThere, patienceMs) ? log() : problem;
}

QString PrintServer::busAddress() const
{
    return u"unix:path="_s + path(u"bus"_s);
}

QString PrintServer::startPrinter()
{
    // It wants a system bus for announcements that nobody needs here.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, busAddress());
    m_printer.setProcessEnvironment(environment);
    return begin(m_printer, u"ippeveprinter"_s, path(u"printer.log"_s),
                 {u"-r"_s, u"off"_s, u"-p"_s, QString::number(m_printerPort), u"-k"_s, u"-d"_s,
                  path(u"works"_s), u"-c"_s, path(u"works.sh"_s), u"-a"_s,
                  QStringLiteral(YICHUANG_SOURCE_DIR "/tests/data/printer/a4-a5.conf"), u"Sim"_s});
}

QString PrintServer::startServer()
{
    qputenv("CUPS_SERVER", u"127.0.0.1:%1"_s.arg(m_serverPort).toUtf8());
    return begin(m_server, u"/usr/sbin/cupsd"_s, path(u"server.log"_s),
                 {u"-f"_s, u"-c"_s, path(u"cupsd.conf"_s), u"-s"_s, path(u"cups-files.conf"_s)});
}

QString PrintServer::addQueue()
{
    const auto areThere = [this] {
        return isListening(m_printerPort) && isListening(m_serverPort);
    };
    if (!QTest::qWaitFor(areThere, patienceMs))
        return log();
    const Ran added =
        run(u"lpadmin"_s,
            {u"-p"_s, printer(), u"-D"_s, u"窗口打印机"_s, u"-E"_s, u"-v"_s,
             u"ipp://127.0.0.1:%1/ipp/print"_s.arg(m_printerPort), u"-m"_s, u"everywhere"_s});
    const Ran chosen = run(u"lpadmin"_s, {u"-d"_s, printer()});
    return added.code == 0 && chosen.code == 0 ? QString() : added.output + chosen.output + log();
}

void PrintServer::jam()
{
    write(path(u"jam"_s), {});
}

void PrintServer::clearJam()
{
    QFile::rename(path(u"jam"_s), path(u"cleared"_s));
    run(u"cupsenable"_s, {printer()});
}

QStringList PrintServer::printed() const
{
    QStringList files;
    const QDir folder(path(u"printed"_s));
    for (const QString& name : folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

QString PrintServer::waiting() const
{
    return run(u"lpstat"_s, {u"-o"_s}).output.trimmed();
}

QString PrintServer::log() const
{
    QString text;
    for (const QString& name : {u"printer.log"_s, u"server.log"_s, u"log/error"_s, u"bus.log"_s}) {
        QFile file(path(name));
        if (file.open(QFile::ReadOnly))
            text += u"--- "_s + name + u'\n' + QString::fromUtf8(file.readAll());
    }
    return text;
}

} // namespace yichuang::test
