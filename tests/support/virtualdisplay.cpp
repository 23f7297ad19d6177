// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualdisplay.h"

#include "tests/support/program.h"

using namespace Qt::StringLiterals;

namespace yichuang::test {

VirtualDisplay::VirtualDisplay()
{
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s,
                               u"-nolisten"_s, u"tcp"_s});
    if (!m_server.waitForStarted())
        return;
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead())
            return;
    }
    m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
}

VirtualDisplay::~VirtualDisplay()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QProcessEnvironment VirtualDisplay::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_name);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    return environment;
}

void VirtualDisplay::start(QProcess& program, const QStringList& words) const
{
    program.setProcessEnvironment(environment());
    program.start(programPath(), words);
}

bool VirtualDisplay::waitForWindow() const
{
    // Without a window manager nobody else hands the keyboard over.
    return xdotool({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--class"_s, u"yichuang"_s,
                    u"windowfocus"_s, u"--sync"_s});
}

void VirtualDisplay::type(const QString& text) const
{
    xdotool({u"type"_s, u"--delay"_s, u"15"_s, text});
}

void VirtualDisplay::press(const QStringList& keys) const
{
    xdotool(QStringList{u"key"_s, u"--delay"_s, u"60"_s} + keys);
}

bool VirtualDisplay::xdotool(const QStringList& words) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(u"xdotool"_s, words);
    return process.waitForFinished(60000) && process.exitCode() == 0;
}

} // namespace yichuang::test
