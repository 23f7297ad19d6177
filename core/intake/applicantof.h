// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/caserecord.h"
#include "core/form/formstate.h"

namespace yichuang {

/// Whose case it is, as the form tells it: the applicant where a form asks for one; else the
/// company, with the number of its legal representative and the telephone of whoever runs the
/// errand; else the first person on the form who can come to the window.
Applicant applicantOf(const Catalog& catalog, const FormState& form);

} // namespace yichuang
