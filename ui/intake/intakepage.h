// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakedesk.h"

#include <QWidget>

class QStackedWidget;

namespace yichuang {

class FooterBar;
class Sentences;
class StepList;
class StepPage;

/// The frame of the wizard: steps on the left, the page of the step, and the bar that leads on. It
/// walks where the desk allows and says why where it doesn't; the pages are handed in.
class IntakePage : public QWidget
{
    Q_OBJECT

public:
    IntakePage(IntakeDesk& desk, const Sentences& sentences, QWidget* parent = nullptr);

    /// Takes the page over. Every step has one.
    void addStep(IntakeStep step, StepPage* page);
    StepPage* page(IntakeStep step) const { return m_pages.value(step); }
    void goTo(IntakeStep step);
    /// "企业开办" and the applicant, for the header of the window.
    QString title() const;
    QString applicant() const;
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void titleChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void bindWork();
    void showStep();
    void showMarks();
    void showFooter();
    void goOn();
    void goBack();
    void decide();
    void park();
    void say(const Outcome& outcome);

    IntakeDesk& m_desk;
    const Sentences& m_sentences;
    StepList* m_steps;
    QStackedWidget* m_stack;
    FooterBar* m_footer;
    QHash<IntakeStep, StepPage*> m_pages;
    QString m_applicant;
};

} // namespace yichuang
