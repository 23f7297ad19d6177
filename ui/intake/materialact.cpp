// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/materialact.h"

#include <algorithm>

namespace yichuang {

namespace {

MaterialMark presenceToggled(const MergedMaterial& material, MaterialMark mark)
{
    mark.isPresent = !mark.isPresent;
    mark.copies = mark.isPresent ? material.copies : 0;
    mark.isDeferred = false;
    mark.isPromised = false;
    if (!mark.isPresent)
        mark.defects.clear(); // what isn't here has no defects
    return mark;
}

MaterialMark copiesCounted(MaterialMark mark, int copies)
{
    mark.copies = copies;
    mark.isPresent = mark.isPresent || copies > 0;
    if (mark.isPresent) {
        mark.isDeferred = false;
        mark.isPromised = false;
    }
    return mark;
}

} // namespace

std::optional<MaterialMark> markAfter(MaterialAct act, const MergedMaterial& material,
                                      MaterialMark mark, int copies)
{
    switch (act) {
    case MaterialAct::Present:
        return presenceToggled(material, mark);
    case MaterialAct::Copies:
        return copiesCounted(mark, copies);
    case MaterialAct::Promise:
        if (material.status != MaterialStatus::Submit || !allows(material, Waiver::Promise))
            return std::nullopt;
        mark.isPromised = !mark.isPromised;
        return mark;
    case MaterialAct::Defer:
        if (material.status != MaterialStatus::Submit || !allows(material, Waiver::Defer))
            return std::nullopt;
        mark.isDeferred = !mark.isDeferred;
        return mark;
    case MaterialAct::Paper:
        if (material.status != MaterialStatus::Exempt)
            return std::nullopt;
        mark.lookup = mark.lookup == LookupState::Unavailable ? LookupState::NotAsked
                                                              : LookupState::Unavailable;
        return mark;
    }
    return std::nullopt;
}

bool allows(const MergedMaterial& material, Waiver waiver)
{
    return std::ranges::any_of(
        material.demands, [waiver](const MaterialDemand& demand) { return demand.has(waiver); });
}

} // namespace yichuang
