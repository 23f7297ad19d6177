// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakedesk.h"

#include <QStackedWidget>

namespace yichuang {

class Ask;
class HomePage;
class IntakePage;
class ScenarioPage;
class Sentences;

/// What the area works with; all outlive it.
struct IntakeAreaTools
{
    CatalogPtr catalog;
    IntakeDesk& desk;
    const DraftStore& drafts;
    const Clock& clock;
    const Sentences& sentences;
    Ask& ask;
};

/// The window's main area: the first page while the desk is free, the wizard while a case lies on
/// it.
class IntakeArea : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes both pages over.
    IntakeArea(IntakeAreaTools tools, HomePage* home, IntakePage* wizard,
               QWidget* parent = nullptr);

    /// What the header of the window says: scenario and applicant; empty while the desk is free.
    QString title() const;
    QString detail() const;
    /// Takes a scenario in; one without a guide can only be looked at.
    void begin(const ScenarioId& scenario);
    void resume(const QString& draft);
    void beginReturn(const CaseNumber& number);

Q_SIGNALS:
    void titleChanged();
    /// The clerk wants the list of cases and parked work.
    void casesWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void lookAt(const Scenario& scenario);
    void showDesk();
    void showHome();
    void tell(const Outcome& outcome);

    IntakeAreaTools m_tools;
    HomePage* m_home;
    IntakePage* m_wizard;
    ScenarioPage* m_look; ///< of a scenario that can't be accepted yet
};

} // namespace yichuang
