// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/intake/papersketch.h"
#include "core/ports/pronunciation.h"
#include "ui/intake/intakepage.h"
#include "ui/paper/paperstack.h"

namespace yichuang {

class CertificateLookup;

/// What the pages of the wizard work with; all outlive them.
struct WizardTools
{
    IntakeDesk& desk;
    const Sentences& sentences;
    const Pronunciation& pronunciation;
    const Clock& clock;
    const WorkCalendar& calendar;
    const PaperSketch& sketch;
    PaperTools papers;
    Session who;
    CertificateLookup* certificates = nullptr; ///< none where no province is set
};

/// The wizard with its six pages, and the ways from one to another.
IntakePage* newWizard(const WizardTools& tools, QWidget* parent = nullptr);

} // namespace yichuang
