// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"

namespace yichuang::test {

/// The calendar the product brings along: 2018 to 2026.
WorkCalendar builtinCalendar();

} // namespace yichuang::test
