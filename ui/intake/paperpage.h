// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/steppage.h"

class QLabel;

namespace yichuang {

class IntakeDesk;
class PaperStack;

/// The last step: what was decided, the number that finds the case again, and the papers to print.
/// Enter calls the next applicant.
class PaperPage : public StepPage
{
    Q_OBJECT

public:
    /// Takes `papers` over.
    PaperPage(IntakeDesk& desk, PaperStack* papers, QWidget* parent = nullptr);

    void bind(IntakeWork* work) override;
    void enter() override;
    bool goOn() override;
    QString onwardText() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* newHead();
    void showDecided();

    IntakeDesk& m_desk;
    QLabel* m_outcome;
    QLabel* m_number;
    QLabel* m_next;
    PaperStack* m_papers;
    bool m_mayLeave = false; ///< something was printed, or the clerk was told that nothing was
};

} // namespace yichuang
