// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/clockchange.h"

#include "core/base/enumnames.h"
#include "core/cases/eventpayload.h"
#include "core/cases/termdates.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Entries = Result<QList<CaseEntry>>;

constexpr int mostByAgency = 10; // working days, §42(1)
constexpr int mostJointly = 15;  // §42(2)

constexpr EnumNames<SpecialProcedure, 8> procedureNames{{
    {SpecialProcedure::Hearing, "hearing"_L1},
    {SpecialProcedure::Tender, "tender"_L1},
    {SpecialProcedure::Auction, "auction"_L1},
    {SpecialProcedure::Inspection, "inspection"_L1},
    {SpecialProcedure::Test, "test"_L1},
    {SpecialProcedure::Quarantine, "quarantine"_L1},
    {SpecialProcedure::Appraisal, "appraisal"_L1},
    {SpecialProcedure::ExpertReview, "expertReview"_L1},
}};

Error rejected(const QString& code, const QStringList& params = {})
{
    return {ErrorKind::Rejected, code, params};
}

const MatterState* matterIn(const CaseState& state, const MatterId& id, MatterPhase phase)
{
    const MatterState* matter = state.matter(id);
    return matter && matter->phase == phase ? matter : nullptr;
}

/// Changed terms of one matter, which the event names.
QJsonObject changed(const MatterTerm& term)
{
    QJsonObject payload = payload::termsChanged({term});
    payload.insert(u"matter"_s, term.matter.text());
    return payload;
}

Outcome checkExtension(const Extension& extension, const MatterState* running,
                       const Scenario& scenario)
{
    if (!running)
        return rejected(u"case.matterNotRunning"_s, {extension.matter.text()});
    const Matter* matter = scenario.matter(extension.matter);
    if (!matter || !matter->isLicence())
        return rejected(u"case.notExtendable"_s, {extension.matter.text()});
    if (running->isExtended)
        return rejected(u"case.alreadyExtended"_s, {extension.matter.text()});
    const int most = extension.isJoint ? mostJointly : mostByAgency;
    if (extension.workingDays < 1 || extension.workingDays > most)
        return rejected(u"case.extensionTooLong"_s, {QString::number(most)});
    if (extension.approvedBy.trimmed().isEmpty())
        return rejected(u"case.approvalMissing"_s);
    if (extension.reason.trimmed().isEmpty())
        return rejected(u"case.reasonMissing"_s);
    return Done{};
}

} // namespace

CaseChange pausing(const MatterId& matter, SpecialProcedure procedure, int expectedWorkingDays)
{
    return {CaseAction::Pause,
            [matter, procedure, expectedWorkingDays](const CaseState& state) -> Entries {
                if (!matterIn(state, matter, MatterPhase::Running))
                    return rejected(u"case.matterNotRunning"_s, {matter.text()});
                if (expectedWorkingDays < 1)
                    return rejected(u"case.daysMissing"_s);
                QJsonObject payload = payload::ofMatter(matter);
                payload.insert(u"procedure"_s, nameIn(procedureNames, procedure));
                payload.insert(u"workingDays"_s, expectedWorkingDays);
                return QList{CaseEntry{CaseEventKind::Paused, payload}};
            }};
}

CaseChange resuming(const MatterId& matter, QDate resumedOn, const Scenario& scenario,
                    const WorkCalendar& calendar)
{
    return {CaseAction::Resume,
            [matter, resumedOn, &scenario, &calendar](const CaseState& state) -> Entries {
                const MatterState* paused = matterIn(state, matter, MatterPhase::Paused);
                const Matter* guide = scenario.matter(matter);
                if (!paused || !guide)
                    return rejected(u"case.matterNotPaused"_s, {matter.text()});
                const MatterTerm term =
                    resumedTerm(*guide, paused->term, paused->pausedOn, resumedOn, calendar);
                return QList{CaseEntry{CaseEventKind::Resumed, changed(term)}};
            }};
}

CaseChange extending(const Extension& extension, const Scenario& scenario,
                     const WorkCalendar& calendar)
{
    return {
        CaseAction::Extend, [extension, &scenario, &calendar](const CaseState& state) -> Entries {
            const MatterState* running = matterIn(state, extension.matter, MatterPhase::Running);
            if (const Outcome allowed = checkExtension(extension, running, scenario); !allowed)
                return allowed.error();
            const Limit more{extension.workingDays, LimitUnit::WorkingDays, {}};
            QJsonObject payload = changed(extendedTerm(running->term, more, calendar));
            payload.insert(u"workingDays"_s, extension.workingDays);
            payload.insert(u"joint"_s, extension.isJoint);
            payload.insert(u"approvedBy"_s, extension.approvedBy.trimmed());
            payload.insert(u"reason"_s, extension.reason.trimmed());
            return QList{CaseEntry{CaseEventKind::Extended, payload}};
        }};
}

} // namespace yichuang
