// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/paperpage.h"

#include "core/intake/intakedesk.h"
#include "ui/common/casetext.h"
#include "ui/common/look.h"
#include "ui/paper/paperstack.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace yichuang {

namespace {

QString outcomeText(const Decision& decision)
{
    switch (decision.outcome) {
    case DecisionOutcome::Accepted:
        return PaperPage::tr("Accepted");
    case DecisionOutcome::Noticed:
        return PaperPage::tr("One-time notice");
    case DecisionOutcome::Received:
        return PaperPage::tr("Material taken in");
    case DecisionOutcome::Refused:
        return PaperPage::tr("Not accepted");
    }
    return {};
}

/// What the clerk tells the applicant now.
QString nextText(const Decision& decision)
{
    switch (decision.outcome) {
    case DecisionOutcome::Accepted:
        return PaperPage::tr("Each matter has its own day: see the paper. Have the copy signed.");
    case DecisionOutcome::Noticed:
        return PaperPage::tr("Come back with what the notice names, and nothing else; bring its "
                             "number.");
    case DecisionOutcome::Received:
        return PaperPage::tr("The decision, or one notice, follows by %1.")
            .arg(dayText(decision.noticeBy));
    case DecisionOutcome::Refused:
        return PaperPage::tr("The paper says why, and how to appeal.");
    }
    return {};
}

} // namespace

PaperPage::PaperPage(IntakeDesk& desk, PaperStack* papers, QWidget* parent)
    : StepPage(parent),
      m_desk(desk),
      m_outcome(newLabel({}, QStringLiteral("title"), QStringLiteral("good"), this)),
      m_number(newLabel({}, QStringLiteral("hero"), QStringLiteral("ink"), this)),
      m_next(newLabel({}, QStringLiteral("body"), QStringLiteral("soft"), this)),
      m_papers(papers)
{
    setProperty("kind", QStringLiteral("page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(newHead());
    column->addWidget(m_papers, 1);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_papers, &PaperStack::printed, this, [this](bool isOk) {
        m_mayLeave = m_mayLeave || isOk;
        setFocus(); // so that Enter calls the next applicant
    });
}

QWidget* PaperPage::newHead()
{
    auto* card = newCard(this);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(24);
    row->addWidget(m_outcome);
    auto* number = new QVBoxLayout;
    number->setSpacing(0);
    number->addWidget(
        newLabel(tr("Case number"), QStringLiteral("small"), QStringLiteral("soft"), card));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setAccessibleName(tr("Case number"));
    number->addWidget(m_number);
    row->addLayout(number);
    m_next->setWordWrap(true);
    row->addWidget(m_next, 1);
    return card;
}

void PaperPage::bind(IntakeWork* /*work*/)
{
    showDecided();
}

void PaperPage::enter()
{
    showDecided();
    setFocus();
}

void PaperPage::showDecided()
{
    const std::optional<Submitted>& submitted = m_desk.submitted();
    m_mayLeave = false;
    if (!submitted) {
        m_number->clear();
        m_papers->setCase({});
        return;
    }
    const Decision& decision = submitted->decision;
    const bool isRefusal = decision.outcome == DecisionOutcome::Refused;
    const bool isAccepted = decision.outcome == DecisionOutcome::Accepted;
    setLook(*m_outcome, "tone",
            isRefusal    ? QStringLiteral("bad")
            : isAccepted ? QStringLiteral("good")
                         : QStringLiteral("care"));
    m_outcome->setText(outcomeText(decision));
    m_number->setText(readableNumber(submitted->record.number));
    setLook(*m_next, "tone", QStringLiteral("soft"));
    m_next->setText(nextText(decision));
    QStringList papers;
    for (const IssuedDocument& document : submitted->documents)
        papers.append(document.id);
    m_papers->setCase(submitted->record.number, papers);
}

bool PaperPage::goOn()
{
    if (m_mayLeave)
        return m_desk.clear().isOk();
    m_mayLeave = true;
    setLook(*m_next, "tone", QStringLiteral("care"));
    m_next->setText(tr("Nothing is printed yet: F9 prints. Enter once more calls the next "
                       "applicant."));
    return true;
}

void PaperPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_papers->isAncestorOf(QApplication::focusWidget()))
        return; // it printed the chosen paper
    StepPage::keyPressEvent(event);
}

QString PaperPage::onwardText() const
{
    return tr("Next applicant");
}

} // namespace yichuang
