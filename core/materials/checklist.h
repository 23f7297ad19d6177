// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/materials/materialmerge.h"

#include <QJsonObject>

namespace yichuang {

/// How the request for an e-certificate or shared data ended.
enum class LookupState { NotAsked, Verified, Mismatch, NotFound, Unavailable };

/// What the clerk noted about one material.
struct MaterialMark
{
    bool isPresent = false;
    int copies = 0;
    bool isDeferred = false; ///< 容缺, to follow by a date
    bool isPromised = false; ///< 告知承诺 made
    QStringList defects;     ///< ready phrases or the clerk's own words
    LookupState lookup = LookupState::NotAsked;
    QString lookupSource; ///< who confirmed it, and when (ISO), for the receipt
    QString lookupAt;
    QStringList tickedPoints; ///< review points (their text) found in order

    bool operator==(const MaterialMark&) const = default;
};

/// The clerk's marks by material key text.
using Checklist = QHash<QString, MaterialMark>;

/// How a material stands, for the eye and for the decision.
enum class MaterialState {
    Verified,  ///< original looked at and handed back, or data confirmed
    Received,  ///< kept
    Waived,    ///< 免交: exempt, promised, output of an earlier matter, generated
    Deferred,  ///< 容缺
    Defective, ///< present, with defects
    Missing
};

/// State of `material` as marked. A material whose data can't be had falls back to paper.
MaterialState stateOf(const MergedMaterial& material, const MaterialMark& mark);

QJsonObject toJson(const Checklist& checklist);
Checklist checklistFromJson(const QJsonObject& json);

} // namespace yichuang
