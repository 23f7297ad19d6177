// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casestate.h"

#include "core/cases/eventpayload.h"

#include <QSet>

#include <algorithm>

namespace yichuang {

namespace {

/// Applies one event after another to a state.
class Fold
{
public:
    void apply(const CaseEvent& event);
    CaseState take() { return std::move(m_state); }

private:
    void receive(const CaseEvent& event);
    void notify(const CaseEvent& event);
    void accept(const CaseEvent& event);
    void refuse(const CaseEvent& event);
    void decideMatter(const CaseEvent& event);
    void extend(const CaseEvent& event);
    void pause(const CaseEvent& event);
    void setTerms(const QList<MatterTerm>& terms);
    void setPhase(const MatterId& id, MatterPhase phase);
    void forgetDeferred(const QString& material);
    MatterState& matterOf(const MatterId& id);

    CaseState m_state;
};

MatterPhase phaseOf(const MatterTerm& term)
{
    switch (term.standing) {
    case MatterStanding::Accepted:
        return MatterPhase::Running;
    case MatterStanding::Waiting:
        return MatterPhase::Waiting;
    case MatterStanding::Refused:
        return MatterPhase::Refused;
    }
    return MatterPhase::Open;
}

void Fold::apply(const CaseEvent& event)
{
    m_state.lastChange = event.at;
    switch (event.kind) {
    case CaseEventKind::Opened:
        m_state.openedAt = event.at;
        break;
    case CaseEventKind::Received:
        receive(event);
        break;
    case CaseEventKind::Noticed:
        notify(event);
        break;
    case CaseEventKind::Returned:
        m_state.isApplicantBack = true;
        break;
    case CaseEventKind::DeemedAccepted:
        m_state.isDeemedAccepted = true;
        accept(event);
        break;
    case CaseEventKind::Accepted:
        accept(event);
        break;
    case CaseEventKind::Refused:
        refuse(event);
        break;
    case CaseEventKind::Withdrawn:
        m_state.phase = CasePhase::Withdrawn;
        break;
    case CaseEventKind::PredecessorDecided:
    case CaseEventKind::Resumed:
        setTerms(payload::terms(event.payload));
        break;
    case CaseEventKind::Extended:
        extend(event);
        break;
    case CaseEventKind::Paused:
        pause(event);
        break;
    case CaseEventKind::MatterDecided:
        decideMatter(event);
        break;
    case CaseEventKind::DeferredMaterialArrived:
        forgetDeferred(payload::material(event.payload));
        break;
    case CaseEventKind::Completed:
        m_state.phase = CasePhase::Completed;
        break;
    case CaseEventKind::PickedUp:
        setPhase(payload::matter(event.payload), MatterPhase::PickedUp);
        break;
    case CaseEventKind::NoticeReopened:
        m_state.isNoticeReopened = true;
        break;
    case CaseEventKind::DeferredMaterialDue:
    case CaseEventKind::Printed:
    case CaseEventKind::Reprinted:
        break; // on file; they change nothing that is asked here
    }
}

void Fold::receive(const CaseEvent& event)
{
    m_state.phase = CasePhase::Received;
    m_state.receivedAt = event.at;
    m_state.noticeBy = payload::noticeBy(event.payload);
    m_state.isApplicantBack = false;
}

void Fold::notify(const CaseEvent& event)
{
    m_state.phase = CasePhase::Noticed;
    m_state.isApplicantBack = false;
    if (m_state.firstNotice.isEmpty()) {
        m_state.firstNotice = payload::notice(event.payload);
        m_state.firstNoticeItems = payload::missing(event.payload);
    } else if (m_state.isNoticeReopened) {
        m_state.firstNoticeItems.append(payload::missing(event.payload));
    }
    m_state.isNoticeReopened = false;
    m_state.noticeBy = {};
}

void Fold::accept(const CaseEvent& event)
{
    m_state.phase = CasePhase::Accepted;
    m_state.isApplicantBack = false;
    m_state.noticeBy = {};
    setTerms(payload::terms(event.payload));
    m_state.deferred = payload::deferred(event.payload);
}

void Fold::refuse(const CaseEvent& event)
{
    m_state.phase = CasePhase::Refused;
    m_state.noticeBy = {};
    setTerms(payload::terms(event.payload));
}

void Fold::decideMatter(const CaseEvent& event)
{
    setPhase(payload::matter(event.payload),
             payload::isGranted(event.payload) ? MatterPhase::Granted : MatterPhase::Denied);
}

void Fold::extend(const CaseEvent& event)
{
    const QList<MatterTerm> terms = payload::terms(event.payload);
    setTerms(terms);
    for (const MatterTerm& term : terms)
        matterOf(term.matter).isExtended = true;
}

void Fold::pause(const CaseEvent& event)
{
    setTerms(payload::terms(event.payload));
    const MatterId id = payload::matter(event.payload);
    setPhase(id, MatterPhase::Paused);
    if (!id.isEmpty())
        matterOf(id).pausedOn = event.at.date();
}

void Fold::setTerms(const QList<MatterTerm>& terms)
{
    for (const MatterTerm& term : terms) {
        MatterState& matter = matterOf(term.matter);
        matter.term = term;
        matter.phase = phaseOf(term);
        matter.pausedOn = {};
    }
}

void Fold::setPhase(const MatterId& id, MatterPhase phase)
{
    if (!id.isEmpty())
        matterOf(id).phase = phase;
}

void Fold::forgetDeferred(const QString& material)
{
    m_state.deferred.removeIf(
        [&](const DeferredMaterial& deferred) { return deferred.material == material; });
}

MatterState& Fold::matterOf(const MatterId& id)
{
    const auto found =
        std::ranges::find(m_state.matters, id, [](const MatterState& m) { return m.term.matter; });
    if (found != m_state.matters.end())
        return *found;
    m_state.matters.append(MatterState{});
    m_state.matters.last().term.matter = id;
    return m_state.matters.last();
}

} // namespace

const MatterState* CaseState::matter(const MatterId& id) const
{
    const auto found =
        std::ranges::find(matters, id, [](const MatterState& m) { return m.term.matter; });
    return found == matters.end() ? nullptr : &*found;
}

CaseState stateAfter(const QList<CaseEvent>& events)
{
    Fold fold;
    QSet<QString> seen;
    for (const CaseEvent& event : events) {
        if (seen.contains(event.id))
            continue;
        seen.insert(event.id);
        fold.apply(event);
    }
    return fold.take();
}

} // namespace yichuang
