// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/cases/duedate.h"

#include <QString>

namespace yichuang {

/// The 24 digits in groups as they are read out: region, site, day, window, number.
QString readableNumber(const CaseNumber& number);

/// A day, marked where it is an estimate; empty if it isn't set.
QString dayText(const DueDate& due);

} // namespace yichuang
