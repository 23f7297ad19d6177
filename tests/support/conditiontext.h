// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/condition.h"

namespace yichuang::test {

/// A condition as tests write it: "Q1=home", "Q1=home/inst" (in), "Q7~id" (the choices contain),
/// "$date<2026-07-01", each with "!" before it for not; joined by " & " or by " | ", not by both.
Condition condition(const QString& text);
Condition condition(const char* text);

} // namespace yichuang::test
