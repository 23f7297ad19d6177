// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "core/intake/applicantof.h"
#include "core/ports/sentences.h"
#include "ui/intake/footerbar.h"
#include "ui/intake/steplist.h"
#include "ui/intake/stepnames.h"
#include "ui/intake/steppage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace yichuang {

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

constexpr int roomForNames = 34; ///< lines of type that the wizard must be wide for step names

} // namespace

IntakePage::IntakePage(IntakeDesk& desk, const Sentences& sentences, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_sentences(sentences),
      m_steps(new StepList(this)),
      m_stack(new QStackedWidget(this)),
      m_footer(new FooterBar(this))
{
    setProperty("kind", QStringLiteral("page"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    row->addLayout(column, 1);

    connect(m_steps, &StepList::chosen, this, &IntakePage::goTo);
    connect(m_footer, &FooterBar::backWanted, this, &IntakePage::goBack);
    connect(m_footer, &FooterBar::parkWanted, this, &IntakePage::park);
    connect(m_footer, &FooterBar::onwardWanted, this, [this] {
        StepPage* page = m_pages.value(m_desk.flow().step());
        if (page && !page->decide())
            goOn();
    });
    connect(&m_desk, &IntakeDesk::workChanged, this, &IntakePage::bindWork);
    connect(&m_desk, &IntakeDesk::stepChanged, this, &IntakePage::showStep);
}

void IntakePage::addStep(IntakeStep step, StepPage* page)
{
    m_pages.insert(step, page);
    m_stack->addWidget(page);
    page->bind(m_desk.work());
    connect(page, &StepPage::finished, this, &IntakePage::goOn);
    connect(page, &StepPage::onwardTextChanged, this, &IntakePage::showFooter);
}

void IntakePage::bindWork()
{
    IntakeWork* work = m_desk.work();
    for (StepPage* page : std::as_const(m_pages))
        page->bind(work);
    if (work) {
        connect(work, &IntakeWork::situationChanged, this, &IntakePage::showMarks);
        connect(work, &IntakeWork::formChanged, this, &IntakePage::showMarks);
        connect(work, &IntakeWork::checklistChanged, this, &IntakePage::showMarks);
    }
    showMarks();
    Q_EMIT titleChanged();
}

void IntakePage::showStep()
{
    StepPage* page = m_pages.value(m_desk.flow().step());
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    m_footer->say({});
    showMarks();
    showFooter();
    page->enter();
}

void IntakePage::showMarks()
{
    m_steps->show(m_desk.flow(), m_desk.facts());
    const IntakeWork* work = m_desk.work();
    const QString name = work ? applicantOf(work->catalog(), work->form()).name : QString();
    if (name != m_applicant) {
        m_applicant = name;
        Q_EMIT titleChanged();
    }
}

void IntakePage::showFooter()
{
    const IntakeStep step = m_desk.flow().step();
    const IntakeFacts facts = m_desk.facts();
    IntakeFlow before = m_desk.flow();
    const bool mayGoBack = before.back(facts).isOk();
    m_footer->setBack(mayGoBack ? tr("Back: %1").arg(stepName(before.step())) : tr("Back"),
                      mayGoBack);
    m_footer->setParking(!facts.isDecided);

    IntakeFlow after = m_desk.flow();
    const StepPage* page = m_pages.value(step);
    const QString own = page ? page->onwardText() : QString();
    if (!own.isEmpty())
        m_footer->setOnward(own, step == IntakeStep::Decision ? QStringLiteral("Ctrl+Enter")
                                                              : QStringLiteral("Enter"));
    else
        m_footer->setOnward(after.next(facts) ? tr("Next: %1").arg(stepName(after.step()))
                                              : tr("Next"),
                            QStringLiteral("Enter"));
}

void IntakePage::goTo(IntakeStep step)
{
    const Outcome moved = m_desk.goTo(step);
    say(moved);
    if (!moved)
        showMarks(); // the button that was clicked must not look chosen
}

void IntakePage::goOn()
{
    StepPage* page = m_pages.value(m_desk.flow().step());
    if (!page || page->goOn())
        return;
    IntakeFlow after = m_desk.flow();
    const Outcome allowed = after.next(m_desk.facts());
    say(allowed ? m_desk.goTo(after.step()) : allowed);
}

void IntakePage::goBack()
{
    StepPage* page = m_pages.value(m_desk.flow().step());
    if (!page || page->goBack())
        return;
    IntakeFlow before = m_desk.flow();
    const Outcome allowed = before.back(m_desk.facts());
    say(allowed ? m_desk.goTo(before.step()) : allowed);
}

void IntakePage::decide()
{
    StepPage* page = m_pages.value(m_desk.flow().step());
    if (page && !page->decide())
        goTo(IntakeStep::Decision);
}

void IntakePage::park()
{
    say(m_desk.clear());
}

void IntakePage::say(const Outcome& outcome)
{
    m_footer->say(outcome ? QString() : m_sentences.of(outcome.error()));
}

QString IntakePage::title() const
{
    const IntakeWork* work = m_desk.work();
    return work ? work->scenario().name : QString();
}

QString IntakePage::applicant() const
{
    return m_applicant;
}

void IntakePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_steps->setNarrow(width() < roomForNames * fontMetrics().height());
}

void IntakePage::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && isEnter(event->key())) {
        decide();
        return;
    }
    if (modifiers != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (isEnter(event->key()))
        goOn();
    else if (event->key() == Qt::Key_F2)
        goBack();
    else if (event->key() == Qt::Key_F12 && !m_desk.submitted())
        park();
    else if (const auto step = stepOfKey(event->key()))
        goTo(*step);
    else if (event->key() != Qt::Key_Escape) // Escape loses nothing and leaves nothing
        QWidget::keyPressEvent(event);
}

} // namespace yichuang
