// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace yichuang::sandbox {

/// How the sandbox is started.
struct Options
{
    QString folder; ///< its data: CA, SQLite database, attachments
    QString address;
    QStringList hosts; ///< further names in its certificate
    QUrl database;
    QString catalog; ///< folder
    QJsonObject faults;
    QString portFile;
    bool leavesWithInput = false; ///< ends when standard input does
    qint64 generatedEntries = 0;
    int port = 0;
    int workers = 0;
    int departmentPace = 0; ///< seconds; 0: only when told
    int secondsOff = 0;     ///< of its clock
};

/// Reads the command line; shows help and the version by itself. Rejected "sandbox.option" with the
/// option, "sandbox.faults" with what isn't JSON.
Result<Options> optionsFrom(const QStringList& words);

} // namespace yichuang::sandbox
