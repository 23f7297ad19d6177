// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casewords.h"

#include "core/cases/eventpayload.h"

namespace yichuang {

namespace {

QString withReason(const QString& what, const QString& reason)
{
    return reason.isEmpty() ? what : what + u'：' + reason;
}

} // namespace

/// Decisions of the window.
QString CaseWords::ofDecision(const CaseEvent& event)
{
    switch (event.kind) {
    case CaseEventKind::Received:
        return tr("Material taken in");
    case CaseEventKind::Noticed:
        return tr("One-time notice handed over: %1 thing(s) to put right")
            .arg(payload::missing(event.payload).size());
    case CaseEventKind::Accepted:
        return tr("Accepted");
    case CaseEventKind::Refused:
        return withReason(tr("Not accepted"), payload::reason(event.payload));
    case CaseEventKind::DeemedAccepted:
        return tr("Counts as accepted: five working days passed in silence");
    default:
        return {};
    }
}

/// What happened to one matter, or to the clock.
QString CaseWords::ofMatter(const CaseEvent& event, const Scenario* scenario)
{
    const QString matter = matterName(scenario, payload::matter(event.payload));
    switch (event.kind) {
    case CaseEventKind::PredecessorDecided:
        return tr("An earlier matter is done; %1 may begin").arg(matter);
    case CaseEventKind::MatterDecided:
        return (payload::isGranted(event.payload) ? tr("%1: granted") : tr("%1: not granted"))
            .arg(matter);
    case CaseEventKind::Paused:
        return withReason(tr("%1: the clock is stopped").arg(matter),
                          payload::reason(event.payload));
    case CaseEventKind::Resumed:
        return tr("%1: the clock runs again").arg(matter);
    case CaseEventKind::Extended:
        return withReason(tr("The limit was extended"), payload::reason(event.payload));
    default:
        return {};
    }
}

QString CaseWords::of(CasePhase phase)
{
    switch (phase) {
    case CasePhase::Draft:
        return tr("draft");
    case CasePhase::Received:
        return tr("taken in, to be decided");
    case CasePhase::Noticed:
        return tr("waiting for corrections");
    case CasePhase::Accepted:
        return tr("under way");
    case CasePhase::Refused:
        return tr("not accepted");
    case CasePhase::Withdrawn:
        return tr("withdrawn");
    case CasePhase::Completed:
        return tr("completed");
    }
    return {};
}

QString CaseWords::toneOf(CasePhase phase)
{
    switch (phase) {
    case CasePhase::Received:
    case CasePhase::Noticed:
        return QStringLiteral("care");
    case CasePhase::Accepted:
        return QStringLiteral("accent");
    case CasePhase::Refused:
        return QStringLiteral("bad");
    case CasePhase::Completed:
        return QStringLiteral("good");
    case CasePhase::Draft:
    case CasePhase::Withdrawn:
        break;
    }
    return QStringLiteral("soft");
}

QString CaseWords::of(MatterPhase phase)
{
    switch (phase) {
    case MatterPhase::Open:
        return tr("not decided");
    case MatterPhase::Waiting:
        return tr("waits for an earlier matter");
    case MatterPhase::Running:
        return tr("under way");
    case MatterPhase::Paused:
        return tr("clock stopped");
    case MatterPhase::Granted:
        return tr("granted");
    case MatterPhase::Denied:
        return tr("not granted");
    case MatterPhase::Refused:
        return tr("not accepted");
    case MatterPhase::PickedUp:
        return tr("handed out");
    }
    return {};
}

QString CaseWords::of(const CaseEvent& event, const Scenario* scenario)
{
    if (const QString text = ofDecision(event); !text.isEmpty())
        return text;
    if (const QString text = ofMatter(event, scenario); !text.isEmpty())
        return text;
    switch (event.kind) {
    case CaseEventKind::Opened:
        return tr("Case opened");
    case CaseEventKind::Returned:
        return tr("The applicant came back with corrections");
    case CaseEventKind::Withdrawn:
        return withReason(tr("Withdrawn by the applicant"), payload::reason(event.payload));
    case CaseEventKind::DeferredMaterialArrived:
        return tr("Material that was to follow was handed in");
    case CaseEventKind::DeferredMaterialDue:
        return tr("Material that was to follow is overdue");
    case CaseEventKind::Printed:
        return tr("Printed");
    case CaseEventKind::Reprinted:
        return tr("Reprinted");
    case CaseEventKind::Completed:
        return tr("Completed");
    case CaseEventKind::PickedUp:
        return tr("Results handed out");
    case CaseEventKind::NoticeReopened:
        return withReason(tr("A supervisor reopened the notice"), payload::reason(event.payload));
    default:
        return {};
    }
}

QString matterName(const Scenario* scenario, const MatterId& matter)
{
    const Matter* found = scenario ? scenario->matter(matter) : nullptr;
    return found ? found->name : matter.text();
}

} // namespace yichuang
