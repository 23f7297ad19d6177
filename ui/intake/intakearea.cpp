// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakearea.h"

#include "core/ports/sentences.h"
#include "ui/common/ask.h"
#include "ui/intake/homepage.h"
#include "ui/intake/intakepage.h"
#include "ui/intake/scenariopage.h"

#include <QKeyEvent>

namespace yichuang {

IntakeArea::IntakeArea(IntakeAreaTools tools, HomePage* home, IntakePage* wizard, QWidget* parent)
    : QStackedWidget(parent),
      m_tools(std::move(tools)),
      m_home(home),
      m_wizard(wizard),
      m_look(new ScenarioPage(this))
{
    addWidget(m_home);
    addWidget(m_wizard);
    addWidget(m_look);
    connect(m_home, &HomePage::scenarioChosen, this, &IntakeArea::begin);
    connect(m_home, &HomePage::draftChosen, this, &IntakeArea::resume);
    connect(m_home, &HomePage::casesWanted, this, &IntakeArea::casesWanted);
    connect(m_look, &ScenarioPage::otherWanted, this, &IntakeArea::showHome);
    connect(m_wizard, &IntakePage::titleChanged, this, &IntakeArea::titleChanged);
    connect(&m_tools.desk, &IntakeDesk::workChanged, this, &IntakeArea::showDesk);
    showDesk();
}

QString IntakeArea::title() const
{
    return m_tools.desk.work() ? m_wizard->title() : tr("What is it about?");
}

QString IntakeArea::detail() const
{
    return m_wizard->applicant();
}

void IntakeArea::begin(const ScenarioId& scenario)
{
    const Scenario* found = m_tools.catalog->scenario(scenario);
    if (found && !found->hasGuide)
        lookAt(*found);
    else
        tell(m_tools.desk.begin(scenario));
}

void IntakeArea::resume(const QString& draft)
{
    tell(m_tools.desk.resume(draft));
}

void IntakeArea::beginReturn(const CaseNumber& number)
{
    tell(m_tools.desk.beginReturn(number));
}

void IntakeArea::lookAt(const Scenario& scenario)
{
    m_look->show(scenario);
    setCurrentWidget(m_look);
    setFocusProxy(m_look);
    m_look->enter();
}

void IntakeArea::showDesk()
{
    if (!m_tools.desk.work()) {
        showHome();
        return;
    }
    setCurrentWidget(m_wizard);
    setFocusProxy(m_wizard);
    Q_EMIT titleChanged();
}

void IntakeArea::showHome()
{
    const Result<QList<Draft>> drafts = m_tools.drafts.list();
    if (drafts)
        m_home->setDrafts(*drafts, m_tools.clock.now());
    setCurrentWidget(m_home);
    setFocusProxy(m_home);
    m_home->begin();
    Q_EMIT titleChanged();
}

void IntakeArea::tell(const Outcome& outcome)
{
    if (!outcome)
        m_tools.ask.tell(tr("That doesn't work"), m_tools.sentences.of(outcome.error()));
}

void IntakeArea::keyPressEvent(QKeyEvent* event)
{
    const bool isBack = event->key() == Qt::Key_F2 || event->key() == Qt::Key_Escape ||
                        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isBack && currentWidget() == m_look)
        showHome();
    else
        QStackedWidget::keyPressEvent(event);
}

} // namespace yichuang
