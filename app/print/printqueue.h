// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/printerstate.h"
#include "core/base/result.h"
#include "core/documents/paperformat.h"
#include "core/ports/printer.h"

namespace yichuang {

/// The system's print queues (CUPS). Every call waits for the print server: for the printing thread
/// alone.
namespace printqueue {

/// The printers and the default one, as QtPrintSupport sees them.
QList<KnownPrinter> printers();
QString defaultPrinter();

/// Puts a PDF file into the queue and returns the number of the job. Errors: "print.noPrinter",
/// "print.failed".
Result<int> submit(const QString& printer, const QString& title, const QString& pdfPath,
                   PaperFormat format);
/// Job 0: of the printer alone.
PrintProgress progress(const QString& printer, int job);
void cancel(const QString& printer, int job);

} // namespace printqueue

} // namespace yichuang
