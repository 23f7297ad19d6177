// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/materials/checklist.h"

#include <optional>

namespace yichuang {

/// What a clerk does to a material with one key.
enum class MaterialAct {
    Present, ///< it is here, with the copies wanted; again: it isn't
    Copies,  ///< so many photocopies were received
    Promise, ///< 告知承诺 instead of the paper; again: taken back
    Defer,   ///< 容缺: it follows later; again: taken back
    Paper    ///< shared data can't be had, paper is wanted after all; again: taken back
};

/// The mark after `act`; nothing if the material doesn't allow it.
std::optional<MaterialMark> markAfter(MaterialAct act, const MergedMaterial& material,
                                      MaterialMark mark, int copies = 0);

/// Whether any matter that asks for `material` allows the waiver.
bool allows(const MergedMaterial& material, Waiver waiver);

} // namespace yichuang
