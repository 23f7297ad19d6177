// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/eventorder.h"

#include "core/cases/eventpayload.h"

#include <QSet>

namespace yichuang {

namespace {

/// What an event touches.
enum class Touch {
    Nothing,  ///< a remark on file
    Matter,   ///< single matters
    Material, ///< one deferred material
    End,      ///< the case as completed
    Whole     ///< the phase of the case, or all of it
};

Touch touchOf(CaseEventKind kind)
{
    switch (kind) {
    case CaseEventKind::Printed:
    case CaseEventKind::Reprinted:
        return Touch::Nothing;
    case CaseEventKind::MatterDecided:
    case CaseEventKind::PickedUp:
    case CaseEventKind::Paused:
    case CaseEventKind::Resumed:
    case CaseEventKind::Extended:
    case CaseEventKind::PredecessorDecided:
        return Touch::Matter;
    case CaseEventKind::DeferredMaterialArrived:
    case CaseEventKind::DeferredMaterialDue:
        return Touch::Material;
    case CaseEventKind::Completed:
        return Touch::End;
    case CaseEventKind::Opened:
    case CaseEventKind::Received:
    case CaseEventKind::Noticed:
    case CaseEventKind::Returned:
    case CaseEventKind::Accepted:
    case CaseEventKind::Refused:
    case CaseEventKind::Withdrawn:
    case CaseEventKind::DeemedAccepted:
    case CaseEventKind::NoticeReopened:
        return Touch::Whole;
    }
    return Touch::Whole;
}

QSet<MatterId> mattersOf(const CaseEvent& event)
{
    QSet<MatterId> matters;
    if (const MatterId named = payload::matter(event.payload); !named.isEmpty())
        matters.insert(named);
    for (const MatterTerm& term : payload::terms(event.payload))
        matters.insert(term.matter);
    return matters;
}

} // namespace

bool commute(const CaseEvent& one, const CaseEvent& other)
{
    const Touch a = touchOf(one.kind);
    const Touch b = touchOf(other.kind);
    if (a == Touch::Nothing || b == Touch::Nothing)
        return true;
    if (a == Touch::Whole || b == Touch::Whole)
        return false;
    if (a == Touch::Matter && b == Touch::Matter)
        return !mattersOf(one).intersects(mattersOf(other));
    if (a == Touch::Material || b == Touch::Material)
        return true;
    if (a == Touch::End && b == Touch::End)
        return true;
    // One of them ends the case: a result may still be fetched, but nothing else may happen.
    return (a == Touch::End ? other : one).kind == CaseEventKind::PickedUp;
}

} // namespace yichuang
