// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/matterresult.h"

#include "core/cases/eventpayload.h"
#include "core/cases/termdates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

bool isPhase(const CaseState& state, const MatterId& id, MatterPhase phase)
{
    const MatterState* matter = state.matter(id);
    return matter && matter->phase == phase;
}

/// Its output is there; it may even have been fetched already.
bool hasOutput(const CaseState& state, const MatterId& id)
{
    return isPhase(state, id, MatterPhase::Granted) || isPhase(state, id, MatterPhase::PickedUp);
}

/// Follows what one result means for the matters that wait.
class Succession
{
public:
    Succession(const MatterResult& result, const Scenario& scenario, const WorkCalendar& calendar)
        : m_result(result), m_scenario(scenario), m_calendar(calendar)
    {
    }

    QList<MatterTerm> terms(const CaseState& state) const
    {
        return m_result.isGranted ? started(state) : lost(state);
    }

private:
    QList<MatterTerm> started(const CaseState& state) const
    {
        QList<MatterTerm> terms;
        for (const MatterState& waiting : state.matters) {
            const Matter* matter = m_scenario.matter(waiting.term.matter);
            if (matter && isFree(waiting, state))
                terms.append(startedTerm(*matter, m_result.arrivedOn, m_calendar));
        }
        return terms;
    }

    bool isFree(const MatterState& waiting, const CaseState& state) const
    {
        const QList<MatterId>& before = waiting.term.waitsFor;
        return waiting.phase == MatterPhase::Waiting && before.contains(m_result.matter) &&
               std::ranges::all_of(before, [&](const MatterId& id) {
                   return id == m_result.matter || hasOutput(state, id);
               });
    }

    /// Everything that waits for the denied matter, and for what is lost with it.
    QList<MatterTerm> lost(const CaseState& state) const
    {
        QList<MatterId> gone{m_result.matter};
        QList<MatterTerm> terms;
        for (qsizetype i = 0; i < gone.size(); ++i) {
            for (const MatterState& waiting : state.matters) {
                const bool isLost = waiting.phase == MatterPhase::Waiting &&
                                    waiting.term.waitsFor.contains(gone.at(i)) &&
                                    !gone.contains(waiting.term.matter);
                if (!isLost)
                    continue;
                gone.append(waiting.term.matter);
                MatterTerm term = waiting.term;
                term.standing = MatterStanding::Refused;
                term.reason = u"前序事项未获准予"_s;
                terms.append(term);
            }
        }
        return terms;
    }

    const MatterResult& m_result;
    const Scenario& m_scenario;
    const WorkCalendar& m_calendar;
};

QJsonObject payloadOf(const MatterResult& result)
{
    QJsonObject payload = payload::matterDecided(result.matter, result.isGranted);
    payload.insert(u"certificate"_s, result.certificate);
    payload.insert(u"reason"_s, result.reason.trimmed());
    return payload;
}

} // namespace

CaseChange matterDecision(const MatterResult& result, const Scenario& scenario,
                          const WorkCalendar& calendar)
{
    return {CaseAction::RecordDecision,
            [result, &scenario, &calendar](const CaseState& state) -> Result<QList<CaseEntry>> {
                if (!isPhase(state, result.matter, MatterPhase::Running))
                    return Error{
                        ErrorKind::Rejected, u"case.matterNotRunning"_s, {result.matter.text()}};
                if (!result.isGranted && result.reason.trimmed().isEmpty())
                    return Error{ErrorKind::Rejected, u"case.denialWithoutReason"_s, {}};
                QList<CaseEntry> entries{{CaseEventKind::MatterDecided, payloadOf(result)}};
                const QList<MatterTerm> terms = Succession(result, scenario, calendar).terms(state);
                if (!terms.isEmpty()) {
                    QJsonObject payload = payload::termsChanged(terms);
                    payload.insert(u"matter"_s, result.matter.text());
                    entries.append({CaseEventKind::PredecessorDecided, payload});
                }
                return entries;
            }};
}

} // namespace yichuang
