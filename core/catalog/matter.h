// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/dictionary.h"
#include "core/form/condition.h"
#include "core/form/fieldkey.h"
#include "core/materials/materialkey.h"

#include <QStringList>

#include <optional>

namespace yichuang {

/// In what a time limit is counted (期限); never mixed up with one another.
enum class LimitUnit { WorkingDays, Days, Months };

/// A time limit with the rule it comes from.
struct Limit
{
    int amount = 0;
    LimitUnit unit = LimitUnit::WorkingDays;
    QString basis;
};

/// 办理项 status: only an active one can be accepted.
enum class MatterStatus { Active, Cancelled, Replaced };

/// 即办件 (decided at once) or 承诺件 (decided within the promised limit).
enum class Handling { Immediate, Promised };

/// A field as one matter asks for it.
struct FieldUse
{
    FieldKey key;
    std::optional<Condition> when; ///< absent: always
    bool isRequired = false;
    std::optional<Condition> requiredWhen; ///< in place of isRequired
    Constraint constraint;                 ///< beyond the element's own
    CodeListId codeList;                   ///< the department's own list, if another
    QHash<QString, QString> codeMap;       ///< canonical code -> the department's code
    std::optional<Element> definition;     ///< of a local field
    QString section;                       ///< of a local field
    QString note;
};

/// Ways in which a material need not be handed in (免提交 and its like).
enum class Waiver { DataSharing, ECertificate, Generated, Promise, Chain, Defer };

/// Whether one copy serves every matter, or each department keeps its own.
enum class Sharing { Once, PerMatter };

/// One of several materials of which the situation picks one.
struct Alternative
{
    MaterialId material;
    Condition when;
    int copies = 0;
    int keepOriginal = 0;
    QList<Waiver> waivers;
};

/// A material as one matter asks for it.
struct MaterialUse
{
    MaterialKey key;
    std::optional<Condition> when;
    int copies = 0;       ///< photocopies to leave
    int showOriginal = 0; ///< looked at, handed back
    int keepOriginal = 0; ///< kept
    bool acceptsElectronic = false;
    QList<Waiver> waivers;
    int deferDays = 0; ///< 容缺: working days in which it must follow
    Sharing sharing = Sharing::Once;
    QList<Alternative> anyOf;
    QString note;
};

/// A point a clerk ticks while checking (审查要点), about fields or materials of the matter.
struct ReviewPoint
{
    QString text;
    QStringList about; ///< field keys and material ids; empty: the matter as a whole
};

/// A common defect as a ready phrase for the one-time notice.
struct DefectPhrase
{
    QString text;
    QString about; ///< a field key or material id
};

/// What the applicant gets in the end.
struct ResultDocument
{
    QString name;
    bool isElectronic = false;
};

/// The guide to one leaf matter (事项 or 业务办理项) in one scenario.
struct Matter
{
    MatterId id;
    int no = 0; ///< the number printed in the annex
    QString name;
    QString parent; ///< name of the numbered matter, for a sub-matter
    QString type;   ///< 行政许可 行政确认 公共服务 …
    QString department;
    Handling handling = Handling::Promised;
    std::optional<Limit> statutoryLimit;
    std::optional<Limit> promisedLimit;
    std::optional<Limit> applyWithin; ///< how long the applicant has, not a handling time
    QString fee;
    QString feeBasis;
    std::optional<Condition> defaultWhen;
    QStringList conditions;
    QStringList nonAcceptance;
    QList<FieldUse> fields;
    QList<MaterialUse> materials;
    QStringList outputs; ///< field keys and material keys it brings forth
    QList<ReviewPoint> reviewPoints;
    QList<DefectPhrase> defects;
    QStringList steps;
    QList<ResultDocument> results;
    QString consultPhone;
    QString supervisePhone;
    QStringList legalBasis;
    QStringList lead;          ///< as the annex prints them
    QStringList collaborators; ///< as the annex prints them
    QString reading;           ///< what was inferred where the annex's print leaves room
    QString note;
    QString confidence;
    QString verify; ///< what the lead department still has to confirm
    MatterStatus status = MatterStatus::Active;
    QString statusNote;
    QDate effectiveFrom;
    QString replacedBy;
    bool hasGuide = true; ///< false: only its row in the annex is known; can't be accepted

    /// 行政许可: 受理通知书 and 不予受理 under 行政许可法 are for these alone.
    bool isLicence() const { return type == u"行政许可"; }
    bool canBeAccepted() const { return hasGuide && status == MatterStatus::Active; }
};

} // namespace yichuang
