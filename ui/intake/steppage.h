// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakestep.h"

#include <QWidget>

namespace yichuang {

class IntakeWork;

/// One step of the wizard as its frame sees it. A page shows the work that is bound to it and sends
/// it intents; whether one may walk on is for the desk to say.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows another case, or none. `work` outlives the binding.
    virtual void bind(IntakeWork* work) = 0;
    /// The step was entered: the focus goes to where the work goes on.
    virtual void enter() = 0;
    /// Enter: goes on within the page; false if nothing is left here and the next step is meant.
    virtual bool goOn() { return false; }
    /// F2: goes back within the page; false if the step before is meant.
    virtual bool goBack() { return false; }
    /// What the button that leads on says; empty: "Next" with the name of the next step.
    virtual QString onwardText() const { return {}; }
    /// Ctrl+Enter, or the button: does what the step is for; false if that is to lead on.
    virtual bool decide() { return false; }

    /// A page scrolls within; else every long sentence on it would make the window higher.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    /// Nothing is left on this page.
    void finished();
    void onwardTextChanged();
};

} // namespace yichuang
