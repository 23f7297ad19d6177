// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printerstate.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Job = PrintProgress::Job;

/// What printers say, and what the clerk has to do about it.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 14> problems{{
    {"media-jam"_L1, "print.jammed"_L1},
    {"media-empty"_L1, "print.noPaper"_L1},
    {"media-needed"_L1, "print.noPaper"_L1},
    {"input-tray-missing"_L1, "print.noPaper"_L1},
    {"toner-empty"_L1, "print.noToner"_L1},
    {"marker-supply-empty"_L1, "print.noToner"_L1},
    {"opc-life-over"_L1, "print.noToner"_L1},
    {"cover-open"_L1, "print.coverOpen"_L1},
    {"door-open"_L1, "print.coverOpen"_L1},
    {"interlock-open"_L1, "print.coverOpen"_L1},
    {"offline"_L1, "print.offline"_L1},
    {"shutdown"_L1, "print.offline"_L1},
    {"timed-out"_L1, "print.offline"_L1},
    {"connecting-to-device"_L1, "print.offline"_L1},
}};

bool isJam(const QString& reason)
{
    return reason.startsWith("media-jam"_L1);
}

/// The same complaint comes as error, warning or report, as the printer sees it at the moment.
QString stemOf(QString reason)
{
    for (const QLatin1StringView grade : {"-error"_L1, "-warning"_L1, "-report"_L1}) {
        if (reason.endsWith(grade))
            reason.chop(grade.size());
    }
    return reason;
}

QStringList stemsOf(const QStringList& reasons)
{
    QStringList stems;
    for (const QString& reason : reasons)
        stems.append(stemOf(reason));
    return stems;
}

/// A report or a warning stops nothing, except that no paper comes out of a jammed printer.
bool isMild(const QString& reason)
{
    return !isJam(reason) && (reason.endsWith("-report"_L1) || reason.endsWith("-warning"_L1));
}

QString problemIn(const QStringList& reasons)
{
    for (const QString& reason : reasons) {
        if (isMild(reason))
            continue;
        for (const auto& [start, code] : problems) {
            if (reason.startsWith(start))
                return code;
        }
    }
    return {};
}

QString otherwise(const QString& problem, const QString& instead)
{
    return problem.isEmpty() ? instead : problem;
}

/// CUPS calls a job completed even where the printer gave it up over a jam.
QString problemAfterwards(const QStringList& reasons)
{
    QStringList jams;
    for (const QString& reason : reasons) {
        if (isJam(reason))
            jams.append(reason);
    }
    return problemIn(jams);
}

/// While it prints, connecting is no problem unless it lasts, nor is what stood there before.
QString problemSoFar(const QStringList& reasons, const QStringList& staleReasons)
{
    const QStringList stale = stemsOf(staleReasons);
    QStringList fresh;
    for (const QString& reason : reasons) {
        if (!stale.contains(stemOf(reason)) && !reason.startsWith("connecting-to-device"_L1))
            fresh.append(reason);
    }
    return problemIn(fresh);
}

} // namespace

QString printProblem(const PrintProgress& progress, const QStringList& staleReasons, bool isOverdue)
{
    if (progress.job == Job::Done)
        return problemAfterwards(progress.reasons);
    if (progress.job == Job::Cancelled || progress.job == Job::Aborted)
        return otherwise(problemIn(progress.reasons), u"print.failed"_s);
    if (progress.isPrinterStopped)
        return otherwise(problemIn(progress.reasons), u"print.stopped"_s);
    return isOverdue ? problemIn(progress.reasons) : problemSoFar(progress.reasons, staleReasons);
}

} // namespace yichuang
