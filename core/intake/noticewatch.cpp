// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/noticewatch.h"

#include "core/catalog/catalog.h"
#include "core/intake/recordevent.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace yichuang {

Result<QList<SilentCase>> silentCases(const CaseStore& store, QDate today,
                                      const WorkCalendar& calendar)
{
    CaseQuery query;
    query.openedFrom = today.addDays(-watchedDays);
    query.limit = std::numeric_limits<int>::max();
    const Result<QList<CaseSummary>> summaries = store.find(query);
    if (!summaries)
        return summaries.error();
    QList<SilentCase> silent;
    for (const CaseSummary& summary : *summaries) {
        const Result<CaseRecord> record = store.load(summary.number);
        if (!record)
            return record.error();
        const CaseState state = stateAfter(record->events);
        const Silence silence = silenceOf(state, today, calendar);
        if (silence == Silence::Soon || silence == Silence::Passed)
            silent.append({*record, state.noticeBy, silence});
    }
    std::ranges::stable_sort(silent, {},
                             [](const SilentCase& waiting) { return waiting.noticeBy.day; });
    return silent;
}

Result<SilenceReport> settleSilence(const SilenceGround& ground, const Session& who,
                                    const QDateTime& now)
{
    const QDate today = now.date();
    const auto silent = silentCases(ground.store, today, ground.calendar);
    if (!silent)
        return silent.error();
    const RecordEvent recordEvent(ground.store);
    SilenceReport report;
    for (const SilentCase& waiting : *silent) {
        const Scenario* scenario = ground.catalog.scenario(waiting.record.scenario);
        if (waiting.silence != Silence::Passed || !scenario) {
            report.warned.append(waiting);
            continue;
        }
        const QString id = u"deemed/"_s + waiting.record.number.text();
        const auto recorded =
            recordEvent.record({id, waiting.record.number, who, now},
                               deemedAcceptance(waiting.record, today, *scenario, ground.calendar));
        if (!recorded)
            return recorded.error();
        ++report.deemedAccepted;
    }
    return report;
}

} // namespace yichuang
