// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formgroups.h"

namespace yichuang {

/// Who is who: persons who can't be one, a row entered twice, a birth date or sex that the
/// document number tells otherwise (a warning: registers do hold such numbers).
void checkPersons(const FormGroups& groups, QDate today);

} // namespace yichuang
