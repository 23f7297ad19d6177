// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/printer.h"

#include <QHash>
#include <QObject>
#include <QThread>

namespace yichuang {

class PrintWorker;

/// The printers of the system. Paper goes to the queue as the very PDF that is saved as a file, and
/// the queue tells how it went; QPrinter would do neither: its text layer is Qt's, and it never
/// hears of a jam.
class SystemPrinter : public QObject, public Printer
{
    Q_OBJECT

public:
    explicit SystemPrinter(QObject* parent = nullptr);
    /// What is under way is answered with "print.failed".
    ~SystemPrinter() override;

    void list(std::function<void(const QList<KnownPrinter>&)> answered) override;
    void print(const PrintJob& job, std::function<void(const Outcome&)> answered) override;

private:
    void listed(int request, const QList<KnownPrinter>& printers);
    void ended(int request, const Outcome& outcome);

    QThread m_thread;
    PrintWorker* m_worker; ///< lives in m_thread
    int m_lastRequest = 0;
    QHash<int, std::function<void(const QList<KnownPrinter>&)>> m_lists;
    QHash<int, std::function<void(const Outcome&)>> m_prints;
};

} // namespace yichuang
