// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace yichuang::test {

/// A print server (CUPS) of its own with one IPP printer, on the loopback and in a temporary
/// folder. What the printer prints arrives as files; a jam is played on demand.
class PrintServer
{
public:
    PrintServer();
    ~PrintServer();
    Q_DISABLE_COPY_MOVE(PrintServer)

    /// Starts both and points this program at them. What went wrong; empty if nothing did.
    QString start();
    /// Name of the queue.
    static QString printer();
    void jam();
    /// As when somebody takes the paper out and presses "resume".
    void clearJam();
    /// The PDF files that came out, oldest first.
    QStringList printed() const;
    /// Jobs that are still to be printed.
    QString waiting() const;
    QString log() const;

private:
    void writeFiles();
    QString startBus();
    QString startPrinter();
    QString startServer();
    QString addQueue();
    QString busAddress() const;
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_printer;
    QProcess m_server;
    int m_printerPort = 0;
    int m_serverPort = 0;
};

} // namespace yichuang::test
