// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace yichuang {

/// Which guide is meant: a scenario's, or that of one of its matters.
struct GuideRef
{
    ScenarioId scenario;
    MatterId matter; ///< empty: the scenario as a whole

    bool operator==(const GuideRef&) const = default;
};

} // namespace yichuang
