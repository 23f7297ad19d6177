// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/client/sandboxserver.h"

#include "tests/support/program.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr int longEnough = 60000; // sanitized builds and a busy machine are slow

}

SandboxServer::~SandboxServer()
{
    kill();
}

QString SandboxServer::start(const QStringList& options)
{
    m_process.start(
        QStringLiteral(YICHUANG_BINARY_DIR "/tests/province/yichuang-province"),
        QStringList{u"--data"_s, m_folder.path(), u"--port"_s, QString::number(port())} + options);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(longEnough))
            return u"the server said nothing: "_s + log();
    }
    m_greeting = QJsonDocument::fromJson(m_process.readLine()).object();
    return m_greeting.isEmpty() ? u"the server's greeting isn't JSON"_s : QString();
}

int SandboxServer::stop()
{
    m_process.terminate();
    return exitCode();
}

int SandboxServer::closeInput()
{
    m_process.closeWriteChannel();
    return exitCode();
}

int SandboxServer::exitCode()
{
    const bool isOver = m_process.waitForFinished(longEnough);
    if (!isOver)
        kill();
    return isOver && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void SandboxServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(longEnough);
}

QString SandboxServer::log()
{
    return QString::fromUtf8(m_process.readAllStandardError());
}

} // namespace yichuang::test
