// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/casestore.h"
#include "core/ports/printer.h"
#include "core/session/workplace.h"

namespace yichuang {

/// Which papers of a case go to which printer.
struct PrintOrder
{
    CaseNumber number;
    QStringList documents; ///< ids of IssuedDocument; empty: all of them
    QString printer;       ///< empty: the default one
    PaperFormat format = PaperFormat::A4;
};

/// When a paper came out of the printer first; invalid if it never did.
QDateTime firstPrintedAt(const CaseRecord& record, const QString& document);

/// The use case of printing: papers as they are stored, marked 补打 from the second time on. What
/// came out of the printer is an event of the case; what jammed is none.
class PrintCase
{
public:
    /// All outlive it and every answer.
    PrintCase(CaseStore& store, Printer& printer, const Clock& clock);

    /// Answers once: Done when paper and trace are there. Errors: those of the printer and the
    /// store, Rejected "print.nothing".
    void print(const PrintOrder& order, const Session& who,
               std::function<void(const Outcome&)> answered) const;

private:
    CaseStore& m_store;
    Printer& m_printer;
    const Clock& m_clock;
};

} // namespace yichuang
