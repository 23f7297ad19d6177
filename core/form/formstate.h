// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formsession.h"
#include "core/form/mergeresult.h"

namespace yichuang {

/// Something wrong with a value or a combination of values. `code` is turned into a plain sentence
/// by the screen or the paper; `matters` are the ones to blame.
struct FieldProblem
{
    QString code; ///< "field.missing", "field.tooLong", "id.CHECK", "rule.ratioSum" …
    QStringList params;
    QList<MatterId> matters;
    bool isWarning = false; ///< the clerk may confirm it; doesn't block

    bool operator==(const FieldProblem&) const = default;
};

/// One field with all a view needs; a view decides nothing itself.
struct FieldView
{
    FieldRef ref;
    const MergedField* field = nullptr;
    QJsonValue value;
    ValueSource source = ValueSource::Default;
    QList<FieldProblem> problems;

    bool isMissing() const; ///< required, to be filled in, and empty
    bool needsWork() const; ///< missing, or a problem that isn't a mere warning
};

/// The fields of one person or subject (or one row of a repeated role).
struct GroupView
{
    RoleId role;
    QString title;
    QString row;       ///< set where the role repeats
    int rowNumber = 0; ///< from 1
    bool repeats = false;
    QList<FieldView> fields;
};

/// A section of the combined form.
struct SectionView
{
    QString title;
    QList<GroupView> groups;
};

/// The form as it stands now.
struct FormState
{
    QList<SectionView> sections;
    QList<FieldRef> open; ///< what is left to do, in the order of the form

    bool isComplete() const { return open.isEmpty(); }
    const FieldView* view(const FieldRef& ref) const;
    /// The field that answers for `key`: its own, or that of the role that is the same person now
    /// (the applicant who is the father); of a repeated role its first row. Null if nothing asks.
    const FieldView* answering(const FieldKey& key) const;
    /// The id of the row that a repeated role shows before any row has been added.
    static QString firstRow();
};

/// Works out the form from the merge and the answers. Pure; `today` is for checks on dates.
/// Points into `merge`.
FormState formState(const Catalog& catalog, const MergeResult& merge, const FormSession& session,
                    QDate today);

} // namespace yichuang
