// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printworker.h"

#include "app/print/pdfpaper.h"
#include "app/print/printqueue.h"

#include <QTemporaryDir>
#include <QThread>

namespace yichuang {

namespace {

/// A clerk sees a jam before the applicant asks; the queue isn't kept busy.
constexpr int lookEveryMs = 300;
/// A printer that sleeps wakes up in less; a complaint that is still there then is a true one.
constexpr qint64 patienceMs = 20'000;
/// Thirty sheets on a slow printer; after that the clerk had better go and see.
constexpr qint64 printWithinMs = 180'000;

/// What the queue shows to whoever looks at it: never a name.
QString titleOf(const QList<Document>& documents)
{
    const Document& first = documents.first();
    return first.caseNumber.isEmpty() ? first.title : first.title + u' ' + first.caseNumber;
}

} // namespace

PrintWorker::PrintWorker(QObject* parent) : QObject(parent), m_look(this)
{
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &PrintWorker::look);
}

void PrintWorker::list(int request)
{
    Q_EMIT listed(request, printqueue::printers());
}

void PrintWorker::print(int request, const PrintJob& job)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (job.documents.isEmpty()) {
        Q_EMIT ended(request, Error{ErrorKind::Rejected, QStringLiteral("print.nothing"), {}});
        return;
    }
    // Gone as soon as the queue has its copy: personal data stays nowhere else.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("job.pdf"));
    if (const Outcome written = writePdf(job.documents, job.format, path); !written) {
        Q_EMIT ended(request, written);
        return;
    }
    const QString printer = job.printer.isEmpty() ? printqueue::defaultPrinter() : job.printer;
    const QStringList before = printqueue::progress(printer, 0).reasons;
    const Result<int> queued =
        printqueue::submit(printer, titleOf(job.documents), path, job.format);
    if (queued)
        watch({request, printer, *queued, before, {}});
    else
        Q_EMIT ended(request, queued.error());
}

void PrintWorker::watch(const Watched& job)
{
    m_watched.append(job);
    m_watched.last().since.start();
    m_look.start();
}

void PrintWorker::look()
{
    m_watched.removeIf([this](const Watched& watched) { return hasEnded(watched); });
    if (m_watched.isEmpty())
        m_look.stop();
}

bool PrintWorker::hasEnded(const Watched& watched)
{
    const PrintProgress progress = printqueue::progress(watched.printer, watched.job);
    const qint64 age = watched.since.elapsed();
    QString problem = printProblem(progress, watched.staleReasons, age > patienceMs);
    const bool isDone = progress.job == PrintProgress::Job::Done;
    if (problem.isEmpty() && !isDone && age > printWithinMs)
        problem = QStringLiteral("print.stopped");
    if (!problem.isEmpty())
        fail(watched, problem);
    else if (isDone)
        Q_EMIT ended(watched.request, Done{});
    return isDone || !problem.isEmpty();
}

void PrintWorker::fail(const Watched& watched, const QString& code)
{
    // Or it would come out by itself once the printer runs again, beside the second try.
    printqueue::cancel(watched.printer, watched.job);
    Q_EMIT ended(watched.request, Error{ErrorKind::Rejected, code, {watched.printer}});
}

} // namespace yichuang
