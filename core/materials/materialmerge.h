// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/matterselection.h"
#include "core/form/sameperson.h"

namespace yichuang {

/// Whether, and in what way, a material has to be handed in.
enum class MaterialStatus {
    Submit,    ///< 提交
    Generated, ///< the system makes it, the applicant signs
    Chain,     ///< output of an earlier matter
    Exempt,    ///< 免提交: shared data or e-certificate
    Promise    ///< 告知承诺
};

/// What one matter says about a merged material.
struct MaterialDemand
{
    MatterId matter;
    MaterialKey askedAs; ///< before role binding
    int copies = 0;
    int showOriginal = 0;
    int keepOriginal = 0;
    QList<Waiver> waivers;
    bool acceptsElectronic = false;
    bool isWaivedByData = false;
    bool isWaivedByChain = false;
    Sharing sharing = Sharing::Once;
    int deferDays = 0;
    QString note;
    QList<QuestionId> because; ///< the questions whose answers decide that it is asked

    bool has(Waiver waiver) const { return waivers.contains(waiver); }
};

/// One material of the one set (一套材料).
struct MergedMaterial
{
    MaterialKey key;
    MaterialId alternative; ///< of a group: the one the situation picked
    QString name;
    QString label; ///< name with the person it is of: "居民户口簿（逝者）"
    QString kind;
    MaterialStatus status = MaterialStatus::Submit;
    bool repeats = false; ///< one for each row of the role
    int copies = 0;
    int showOriginal = 0;
    int keepOriginal = 0;
    bool acceptsElectronic = false;
    int deferDays = 0; ///< > 0: may follow within so many working days (容缺)
    QList<MaterialDemand> demands;

    QList<MatterId> matters() const;
};

/// Merges the materials of the selected matters by material and person (FORMAT "Materials"). Pure.
QList<MergedMaterial> mergeMaterials(const Catalog& catalog, const Situation& situation,
                                     const Answers& answers, const MatterSelection& selection,
                                     const RoleBinding& binding);

} // namespace yichuang
