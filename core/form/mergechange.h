// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/mergeresult.h"

namespace yichuang {

/// What another answer changed, for the clerk to see at once: 多了/少了哪几项、哪几份.
struct MergeChange
{
    QStringList mattersAdded; ///< names
    QStringList mattersRemoved;
    QStringList materialsAdded; ///< names of what has to be handed in
    QStringList materialsRemoved;
    int fieldsBefore = 0; ///< to be filled in
    int fieldsAfter = 0;

    bool isNothing() const;
};

MergeChange changeBetween(const MergeResult& before, const MergeResult& after);

} // namespace yichuang
