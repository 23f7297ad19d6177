// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formmerge.h"
#include "core/materials/materialmerge.h"

#include <QJsonObject>

namespace yichuang {

/// The figures a clerk is proud of: what the applicant was spared.
struct MergeFigures
{
    int matters = 0;
    int fieldsSeparate = 0;
    int fieldsMerged = 0;
    int fieldsToFill = 0;
    int fieldsRequiredToFill = 0;
    int fieldsFromIdCard = 0;
    int fieldsFromChain = 0;
    int fieldsDerived = 0;
    int materialsSeparate = 0;
    int materialsMerged = 0;
    int generated = 0;
    int chain = 0;
    int exempt = 0;
    int promise = 0;
    int submit = 0;
    int copiesSeparate = 0;
    int copiesMerged = 0;
};

/// Everything that follows from a scenario and a situation: matters, one form, one set of
/// materials.
struct MergeResult
{
    ScenarioId scenario;
    Answers answers; ///< those that count
    MatterSelection selection;
    RoleBinding binding;
    MergedForm form;
    QList<MergedMaterial> materials;
    MergeFigures figures;

    const MergedMaterial* material(const MaterialKey& key) const;
};

/// Merges a whole scenario. Pure and deterministic. The result points into `catalog` and must not
/// outlive it.
MergeResult mergeAll(const Catalog& catalog, const Scenario& scenario, const Situation& situation);

/// The merge result as FORMAT "Merge result" writes it.
QJsonObject toJson(const MergeResult& result);

} // namespace yichuang
