// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/valuecheck.h"

namespace yichuang {

/// A text as it will be filed. What differs from what is meant by width, blanks, invisible
/// characters and case alone is put right: a number with a validator by the rules of its kind, a
/// value with a pattern if it fits only then, a name by the rules of names. Anything else is left
/// as typed, but for outer blanks.
QString correctedText(const MergedField& field, const QString& text, const CheckContext& context);

} // namespace yichuang
