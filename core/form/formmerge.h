// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/matterselection.h"
#include "core/form/sameperson.h"

#include <QRegularExpression>

namespace yichuang {

/// Where the value of a field comes from.
enum class Fill {
    Input,   ///< asked at the window
    Derived, ///< follows from a role binding
    Chain    ///< comes from an earlier matter later on; nobody types it
};

/// What one matter says about a merged field: the answer to "why do you need this?".
struct FieldDemand
{
    MatterId matter;
    FieldKey askedAs; ///< before role binding ("handler.name" asked as "agent.name")
    bool isRequired = false;
    Constraint constraint;
    CodeListId codeList;
    QHash<QString, QString> codeMap;
    QList<QuestionId> because; ///< the questions whose answers decide that it is asked or required
};

/// One field of the combined form (一表申请).
struct MergedField
{
    FieldKey key;
    MatterId splitFor; ///< set where constraints conflict: this matter's own copy of the field
    Element element; ///< its type the finer of day and minute, its constraint the strictest of all
    QList<QRegularExpression> patterns; ///< element.constraint.patterns, whole, ready to match
    QString label;                      ///< "逝者·姓名（名称）"
    QString section;
    int sectionOrder = 0;
    int roleOrder = 0;
    bool repeats = false;
    bool isRequired = false;
    Fill fill = Fill::Input;
    QString derivedValue;
    QList<FieldDemand> demands; ///< in the order of the matters
    QList<RoleId> aliases;      ///< the roles that are asked for here

    QList<MatterId> matters() const;
    QList<MatterId> requiredBy() const;
    /// Key as written in results and drafts; a split field is "org.employeeCount@E004".
    QString id() const;
    /// The id of `matter`'s own copy, were the field split.
    QString idFor(const MatterId& matter) const;
};

/// Constraints of several matters that no value can meet.
struct MergeConflict
{
    FieldKey key;
    ConstraintConflict kind = ConstraintConflict::None;
    QList<MatterId> matters;
};

/// The combined form before anything is filled in.
struct MergedForm
{
    QList<MergedField> fields; ///< in the order of the form
    QList<MergeConflict> conflicts;

    const MergedField* field(const QString& id) const;
};

/// Merges the fields of the selected matters by key. Pure; independent of the order in which
/// matters were added.
MergedForm mergeForm(const Catalog& catalog, const Scenario& scenario, const Situation& situation,
                     const MatterSelection& selection, const RoleBinding& binding);

} // namespace yichuang
