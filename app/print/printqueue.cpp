// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printqueue.h"

#include <QFile>
#include <QPrinterInfo>

#include <cups/cups.h>
#include <memory>

namespace yichuang::printqueue {

namespace {

struct IppFree
{
    void operator()(ipp_t* message) const { ippDelete(message); }
};
using IppMessage = std::unique_ptr<ipp_t, IppFree>;

Error problem(const QString& code, const QString& printer)
{
    return {ErrorKind::Rejected, code, {printer}};
}

bool exists(const QString& printer)
{
    cups_dest_t* found = cupsGetNamedDest(CUPS_HTTP_DEFAULT, printer.toUtf8().constData(), nullptr);
    if (!found)
        return false;
    cupsFreeDests(1, found);
    return true;
}

/// Options of one job; both copies are sheets of their own, so never on the two sides of one.
class JobOptions
{
public:
    explicit JobOptions(PaperFormat format)
    {
        add("sides", "one-sided");
        add("print-scaling", "none");
        if (format == PaperFormat::A4)
            add("media", "iso_a4_210x297mm");
        if (format == PaperFormat::A5)
            add("media", "iso_a5_148x210mm");
    }
    ~JobOptions() { cupsFreeOptions(m_count, m_options); }
    Q_DISABLE_COPY_MOVE(JobOptions)

    int count() const { return m_count; }
    cups_option_t* options() const { return m_options; }

private:
    void add(const char* name, const char* value)
    {
        m_count = cupsAddOption(name, value, m_count, &m_options);
    }

    int m_count = 0;
    cups_option_t* m_options = nullptr;
};

IppMessage ask(ipp_op_t operation, const QString& printer, int job,
               std::initializer_list<const char*> wanted)
{
    char uri[HTTP_MAX_URI];
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri, sizeof uri, "ipp", nullptr, "localhost", 0,
                     "/printers/%s", printer.toUtf8().constData());
    ipp_t* request = ippNewRequest(operation);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri);
    if (job > 0)
        ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr,
                 cupsUser());
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  int(wanted.size()), nullptr, std::data(wanted));
    return IppMessage(cupsDoRequest(CUPS_HTTP_DEFAULT, request, "/")); // takes the request over
}

PrintProgress::Job jobState(ipp_t* reply)
{
    ipp_attribute_t* state = reply ? ippFindAttribute(reply, "job-state", IPP_TAG_ENUM) : nullptr;
    switch (state ? ippGetInteger(state, 0) : int(IPP_JSTATE_ABORTED)) {
    case IPP_JSTATE_PROCESSING:
        return PrintProgress::Job::Printing;
    case IPP_JSTATE_COMPLETED:
        return PrintProgress::Job::Done;
    case IPP_JSTATE_CANCELED:
        return PrintProgress::Job::Cancelled;
    case IPP_JSTATE_ABORTED:
        return PrintProgress::Job::Aborted;
    default:
        return PrintProgress::Job::Waiting;
    }
}

} // namespace

QList<KnownPrinter> printers()
{
    QList<KnownPrinter> known;
    const QString standard = defaultPrinter();
    for (const QString& name : QPrinterInfo::availablePrinterNames()) {
        const QString description = QPrinterInfo::printerInfo(name).description();
        known.append({name, description.isEmpty() ? name : description, name == standard});
    }
    return known;
}

QString defaultPrinter()
{
    return QPrinterInfo::defaultPrinterName();
}

Result<int> submit(const QString& printer, const QString& title, const QString& pdfPath,
                   PaperFormat format)
{
    if (printer.isEmpty() || !exists(printer))
        return problem(QStringLiteral("print.noPrinter"), printer);
    const JobOptions options(format);
    const int job = cupsPrintFile2(CUPS_HTTP_DEFAULT, printer.toUtf8().constData(),
                                   QFile::encodeName(pdfPath).constData(),
                                   title.toUtf8().constData(), options.count(), options.options());
    if (job == 0)
        return problem(QStringLiteral("print.failed"), printer);
    return job;
}

PrintProgress progress(const QString& printer, int job)
{
    PrintProgress progress;
    if (job > 0)
        progress.job = jobState(ask(IPP_OP_GET_JOB_ATTRIBUTES, printer, job, {"job-state"}).get());
    const IppMessage queue =
        ask(IPP_OP_GET_PRINTER_ATTRIBUTES, printer, 0, {"printer-state", "printer-state-reasons"});
    if (!queue)
        return progress;
    if (ipp_attribute_t* state = ippFindAttribute(queue.get(), "printer-state", IPP_TAG_ENUM))
        progress.isPrinterStopped = ippGetInteger(state, 0) == IPP_PSTATE_STOPPED;
    if (ipp_attribute_t* reasons =
            ippFindAttribute(queue.get(), "printer-state-reasons", IPP_TAG_KEYWORD)) {
        for (int i = 0; i < ippGetCount(reasons); ++i)
            progress.reasons.append(QString::fromUtf8(ippGetString(reasons, i, nullptr)));
    }
    return progress;
}

void cancel(const QString& printer, int job)
{
    cupsCancelJob2(CUPS_HTTP_DEFAULT, printer.toUtf8().constData(), job, 1);
}

} // namespace yichuang::printqueue
