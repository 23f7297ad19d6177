// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

namespace yichuang {

/// What is wanted of a material on paper.
struct GuidePieces
{
    int showOriginal = 0; ///< looked at, handed back
    int keepOriginal = 0;
    int copies = 0;
    bool isEach = false;           ///< from every person of the role
    bool acceptsElectronic = true; ///< by every matter that wants it
};

/// One of several materials that do; which, the situation decides.
struct GuideAlternative
{
    QString name;
    Condition when;
    GuidePieces pieces;
    QList<Waiver> ways;
};

/// A material as a guide tells of it before anybody has answered anything.
struct GuideMaterial
{
    MaterialKey key;
    QString name;                   ///< with the person it is of: 居民户口簿（逝者）
    QList<Condition> circumstances; ///< wanted where one of them holds; empty: always
    GuidePieces pieces;
    QList<Waiver> ways; ///< what every matter that wants it allows in its place
    int deferDays = 0;
    QList<GuideAlternative> alternatives;
    QStringList notes;
    QList<MatterId> matters; ///< those that want it
};

/// Whether shared data or an e-certificate takes its place.
bool isExempt(const QList<Waiver>& ways);

/// The materials of one matter, or of several as one set; in the order in which they are asked.
/// Numbers are the most that can be wanted. Names are those of `day`.
QList<GuideMaterial> guideMaterials(const Catalog& catalog, const QList<const Matter*>& matters,
                                    QDate day);

} // namespace yichuang
