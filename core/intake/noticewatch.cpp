// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/noticewatch.h"

#include <algorithm>
#include <limits>

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

} // namespace yichuang
