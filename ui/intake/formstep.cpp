// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/formstep.h"

#include "core/intake/intakedesk.h"
#include "ui/form/formpage.h"

#include <QVBoxLayout>

namespace yichuang {

FormStep::FormStep(const IntakeDesk& desk, FormPage* form, QWidget* parent)
    : StepPage(parent), m_desk(desk), m_form(form)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    setFocusProxy(m_form);
    connect(m_form, &FormPage::completed, this, &StepPage::finished);
    connect(m_form, &FormPage::leftAtStart, this, &FormStep::leftAtStart);
}

void FormStep::bind(IntakeWork* work)
{
    m_form->setWork(work);
    if (work && m_desk.facts().isReturning)
        m_form->setOpenOnly(m_desk.askedBefore());
}

void FormStep::enter()
{
    m_form->focusFirstOpen();
}

void FormStep::goTo(const FieldRef& ref)
{
    m_form->goTo(ref);
}

} // namespace yichuang
