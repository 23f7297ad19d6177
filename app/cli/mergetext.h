// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/mergeresult.h"

namespace yichuang {

/// A merge as one reads it: the figures, the matters, the form, the materials, each with who asks
/// for it.
QString mergeText(const MergeResult& merge, const Scenario& scenario);

} // namespace yichuang
