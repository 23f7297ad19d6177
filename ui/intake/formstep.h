// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formsession.h"
#include "ui/intake/steppage.h"

namespace yichuang {

class FormPage;
class IntakeDesk;

/// The third step: the combined form in the wizard's frame.
class FormStep : public StepPage
{
    Q_OBJECT

public:
    /// Takes `form` over.
    FormStep(const IntakeDesk& desk, FormPage* form, QWidget* parent = nullptr);

    void bind(IntakeWork* work) override;
    void enter() override;
    void goTo(const FieldRef& ref);

Q_SIGNALS:
    void leftAtStart();

private:
    const IntakeDesk& m_desk;
    FormPage* m_form;
};

} // namespace yichuang
