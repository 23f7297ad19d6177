// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/systemprinter.h"

#include "app/print/printworker.h"

namespace yichuang {

SystemPrinter::SystemPrinter(QObject* parent) : QObject(parent), m_worker(new PrintWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &PrintWorker::listed, this, &SystemPrinter::listed);
    connect(m_worker, &PrintWorker::ended, this, &SystemPrinter::ended);
    m_thread.setObjectName(QStringLiteral("printing"));
    m_thread.start();
}

SystemPrinter::~SystemPrinter()
{
    m_thread.quit();
    m_thread.wait();
    const auto prints = std::exchange(m_prints, {});
    for (const auto& answered : prints)
        answered(Error{ErrorKind::Rejected, QStringLiteral("print.failed"), {QString()}});
    const auto lists = std::exchange(m_lists, {});
    for (const auto& answered : lists)
        answered({});
}

void SystemPrinter::list(std::function<void(const QList<KnownPrinter>&)> answered)
{
    const int request = ++m_lastRequest;
    m_lists[request] = std::move(answered);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request] { worker->list(request); });
}

void SystemPrinter::print(const PrintJob& job, std::function<void(const Outcome&)> answered)
{
    const int request = ++m_lastRequest;
    m_prints[request] = std::move(answered);
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, request, job] { worker->print(request, job); });
}

void SystemPrinter::listed(int request, const QList<KnownPrinter>& printers)
{
    if (const auto answered = m_lists.take(request))
        answered(printers);
}

void SystemPrinter::ended(int request, const Outcome& outcome)
{
    if (const auto answered = m_prints.take(request))
        answered(outcome);
}

} // namespace yichuang
