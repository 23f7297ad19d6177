// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace yichuang::test {

/// The built yichuang-province in a process and a data folder of its own, on a free port.
class SandboxServer
{
public:
    SandboxServer() = default;
    ~SandboxServer();
    Q_DISABLE_COPY_MOVE(SandboxServer)

    /// What went wrong; empty if it runs. Started again, it has its data and its port again.
    QString start(const QStringList& options = {});
    /// As the system would: SIGTERM. The exit code; -1 if it had to be killed.
    int stop();
    /// As when whoever started it is gone. The exit code; -1 if it stayed.
    int closeInput();
    /// As a power cut would.
    void kill();

    /// "https://localhost:PORT/api/v1"
    QString url() const { return m_greeting.value(u"url").toString(); }
    quint16 port() const { return quint16(m_greeting.value(u"port").toInt()); }
    QString authority() const { return m_greeting.value(u"ca").toString(); }
    QByteArray adminKey() const { return m_greeting.value(u"adminKey").toString().toLatin1(); }
    QString folder() const { return m_folder.path(); }
    QString log();

private:
    int exitCode();

    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_greeting;
};

} // namespace yichuang::test
