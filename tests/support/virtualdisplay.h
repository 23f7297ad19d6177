// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace yichuang::test {

/// A display of its own (Xvfb) with a keyboard (xdotool), on which the real program is used.
class VirtualDisplay
{
public:
    VirtualDisplay();
    ~VirtualDisplay();

    bool isReady() const { return !m_name.isEmpty(); }
    /// Starts the built program on it.
    void start(QProcess& program, const QStringList& words) const;
    /// Waits until its window is there and has the keyboard.
    bool waitForWindow() const;
    void type(const QString& text) const;
    /// Keys by their X names: "Return", "ctrl+Return", "F6".
    void press(const QStringList& keys) const;

private:
    bool xdotool(const QStringList& words) const;
    QProcessEnvironment environment() const;

    QProcess m_server;
    QString m_name; ///< ":42"
};

} // namespace yichuang::test
