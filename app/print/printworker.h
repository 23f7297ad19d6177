// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/printer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace yichuang {

/// Prints in its own thread: makes the PDF, hands it to the queue, and watches until the paper is
/// there or isn't. Values go in and out, nothing is shared.
class PrintWorker : public QObject
{
    Q_OBJECT

public:
    explicit PrintWorker(QObject* parent = nullptr);

public Q_SLOTS:
    void list(int request);
    void print(int request, const yichuang::PrintJob& job);

Q_SIGNALS:
    void listed(int request, const QList<yichuang::KnownPrinter>& printers);
    void ended(int request, const yichuang::Outcome& outcome);

private:
    /// A job in the queue.
    struct Watched
    {
        int request = 0;
        QString printer;
        int job = 0;
        QStringList staleReasons; ///< what the printer complained of before the job
        QElapsedTimer since;
    };

    void look();
    void watch(const Watched& job);
    /// Whether the job has come to its end, which is told then.
    bool hasEnded(const Watched& watched);
    void fail(const Watched& watched, const QString& code);

    QList<Watched> m_watched;
    QTimer m_look;
};

} // namespace yichuang
