// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yichuang {

/// How a job and its printer stand, as IPP tells it (RFC 8011, 5.3.7, 5.4.11, 5.4.12).
struct PrintProgress
{
    enum class Job { Waiting, Printing, Done, Cancelled, Aborted };

    Job job = Job::Waiting;
    bool isPrinterStopped = false;
    QStringList reasons; ///< printer-state-reasons, "media-jam-error"
};

/// What keeps the paper from coming, as a code of the Printer port; empty while all goes well.
/// `staleReasons` stood there before the job: a queue hears that a jam was cleared only with the
/// next job, so they count for nothing while the job is young. `isOverdue` ends that patience.
QString printProblem(const PrintProgress& progress, const QStringList& staleReasons,
                     bool isOverdue);

} // namespace yichuang
