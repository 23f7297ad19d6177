// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"

namespace yichuang {

/// The persons and subjects of a form (and the rows of repeated roles), for the rules between them.
class FormGroups
{
public:
    explicit FormGroups(FormState& state);

    const QList<GroupView*>& all() const { return m_groups; }
    /// The groups of `role`: one, or its rows in order.
    QList<GroupView*> of(const RoleId& role) const;
    /// The field of `element` in the group that has been filled in; null if there is none.
    static FieldView* filled(GroupView& group, QStringView element);
    /// The first field of `key` that has been filled in.
    FieldView* filled(const FieldKey& key) const;

private:
    QList<GroupView*> m_groups;
};

/// Adds a problem that the matters which ask for the field are to blame for.
void addProblem(FieldView& view, const QString& code, const QStringList& params,
                bool isWarning = false);

} // namespace yichuang
