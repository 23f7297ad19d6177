// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/missingitem.h"
#include "core/form/formstate.h"
#include "core/materials/checklist.h"

namespace yichuang {

/// What is missing or wrong on the form: "field.missing", the codes of the checks, "rule.…".
QList<MissingItem> missingFields(const FormState& form);

/// What is missing or wrong with the materials: "material.missing",
/// "material.copies" (wanted, there), "material.defect" (phrase).
QList<MissingItem> missingMaterials(const QList<MergedMaterial>& materials,
                                    const Checklist& checklist);

/// Everything that keeps the case from being accepted, in the order of form and materials.
QList<MissingItem> missingItems(const MergeResult& merge, const FormState& form,
                                const Checklist& checklist);

} // namespace yichuang
