// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/guidefields.h"
#include "core/guide/guidematerials.h"

namespace yichuang {

/// A guide to read (零基础办事指南): of one matter, or of a whole scenario as one thing (一件事).
/// What a matter says of itself, conditions, steps, limits, is read from the matter. Points into
/// the catalog.
struct Guide
{
    const Scenario* scenario = nullptr;
    const Matter* matter = nullptr; ///< null: the guide of the scenario
    QList<const Matter*> matters;   ///< what it covers, in order; also those that have ended
    bool isDrafted = true;          ///< 待牵头部门核定
    QList<GuideFieldGroup> fields;  ///< of the matters that can be accepted
    QList<GuideMaterial> materials;

    const QString& name() const { return matter ? matter->name : scenario->name; }
    /// Whether there is more than the row in the annex.
    bool isWritten() const;
    /// The matters that can be accepted.
    QList<const Matter*> open() const;
    int fieldCount() const;
};

/// The guide of a scenario; names of materials are those of `day`.
Guide guideOf(const Catalog& catalog, const Scenario& scenario, QDate day);
/// The guide of one of its matters.
Guide guideOf(const Catalog& catalog, const Scenario& scenario, const Matter& matter, QDate day);

/// Whether the content still waits for the lead department's approval.
bool isDrafted(const Catalog& catalog, const Scenario& scenario);

} // namespace yichuang
