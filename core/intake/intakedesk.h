// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/intake/draftkeeper.h"
#include "core/intake/intakeflow.h"
#include "core/intake/intakework.h"
#include "core/intake/returnvisit.h"
#include "core/intake/submitcase.h"

#include <memory>

namespace yichuang {

/// What the desk works with; all outlive it.
struct DeskTools
{
    CaseStore& cases;
    DraftStore& drafts;
    const SubmitCase& submitCase;
    const Clock& clock;
};

/// The clerk's desk: one case at a time, from the scenario to the paper in hand, kept on disk as it
/// grows. Putting another case on the desk parks the one that lies there; nothing typed is lost.
class IntakeDesk : public QObject
{
    Q_OBJECT

public:
    IntakeDesk(CatalogPtr catalog, const DeskTools& tools, Session session,
               QObject* parent = nullptr);
    ~IntakeDesk() override;

    /// The case on the desk; null while the desk is free.
    IntakeWork* work() const { return m_work.get(); }
    const IntakeFlow& flow() const { return m_flow; }
    IntakeFacts facts() const;

    /// A new case. Rejected "intake.noScenario", "intake.noGuide".
    Outcome begin(const ScenarioId& scenario);
    /// Goes on with parked work; "draft.notFound", "draft.otherCatalog".
    Outcome resume(const QString& draft);
    /// A correction visit; only what the notice asked for is open. Goes on with one that was
    /// parked. See returnvisit.h.
    Outcome beginReturn(const CaseNumber& number);
    /// Saves and clears the desk; `isDiscarded` throws the draft away instead.
    Outcome clear(bool isDiscarded = false);

    Outcome goTo(IntakeStep step);

    /// What is open on a correction visit: what the notice asked for and wasn't put right yet.
    /// Empty on any other.
    const QList<MissingItem>& askedBefore() const { return m_askedBefore; }
    Result<Decision> preview(const ClerksChoice& choice) const;
    /// Decides, stores and allots the numbers; then submitted() has the papers to print.
    Outcome decide(const ClerksChoice& choice);
    const std::optional<Submitted>& submitted() const { return m_submitted; }

Q_SIGNALS:
    /// Another case, or none, lies on the desk.
    void workChanged();
    void stepChanged();
    void decided();
    /// All that was typed is on disk now.
    void saved();
    void saveFailed(const yichuang::Error& error);

private:
    Result<ReturnVisit> visitOf(const CaseNumber& number) const;
    Outcome replaceBy(const Draft& draft, IntakeStep step, const QList<MissingItem>& asked);
    void put(const Draft& draft, const Scenario& scenario);
    void connectWork();
    Draft snapshot() const;
    Submission submission(const ClerksChoice& choice) const;

    CatalogPtr m_catalog;
    DeskTools m_tools;
    Session m_session;
    Draft m_draft; ///< identity of the work; its content is in m_work
    std::unique_ptr<IntakeWork> m_work;
    std::unique_ptr<DraftKeeper> m_keeper;
    IntakeFlow m_flow;
    QList<MissingItem> m_askedBefore;
    std::optional<Submitted> m_submitted;
};

} // namespace yichuang
