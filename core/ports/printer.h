// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/paperformat.h"

#include <functional>

namespace yichuang {

/// A printer of this terminal.
struct KnownPrinter
{
    QString name;        ///< the system's name
    QString description; ///< what the hall calls it; the name where nothing else is known
    bool isDefault = false;

    bool operator==(const KnownPrinter&) const = default;
};

/// What is printed in one go: every document with all its copies.
struct PrintJob
{
    QList<Document> documents;
    QString printer; ///< empty: the default one
    PaperFormat format = PaperFormat::A4;
};

/// The printers of the terminal. Answers exactly once and later, on the caller's thread; after an
/// error nothing of the job is left in the queue, so that it can be printed again.
/// Errors (Rejected): "print.noPrinter", "print.jammed", "print.noPaper", "print.noToner",
/// "print.coverOpen", "print.offline", "print.stopped", "print.failed", each with the printer's
/// name; "print.nothing".
class Printer
{
public:
    virtual ~Printer() = default;
    virtual void list(std::function<void(const QList<KnownPrinter>&)> answered) = 0;
    /// Done when the printer has it all.
    virtual void print(const PrintJob& job, std::function<void(const Outcome&)> answered) = 0;
};

} // namespace yichuang
