// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formgroups.h"

#include "core/form/valueshape.h"

#include <algorithm>

namespace yichuang {

FormGroups::FormGroups(FormState& state)
{
    for (SectionView& section : state.sections) {
        for (GroupView& group : section.groups)
            m_groups.append(&group);
    }
}

QList<GroupView*> FormGroups::of(const RoleId& role) const
{
    QList<GroupView*> groups;
    std::ranges::copy_if(m_groups, std::back_inserter(groups),
                         [&](const GroupView* group) { return group->role == role; });
    return groups;
}

FieldView* FormGroups::filled(GroupView& group, QStringView element)
{
    const auto it = std::ranges::find_if(group.fields, [&](const FieldView& view) {
        return view.field->key.element().text() == element && !isEmptyValue(view.value);
    });
    return it == group.fields.end() ? nullptr : &*it;
}

FieldView* FormGroups::filled(const FieldKey& key) const
{
    for (GroupView* group : of(key.role())) {
        if (FieldView* view = filled(*group, key.element().text()))
            return view;
    }
    return nullptr;
}

void addProblem(FieldView& view, const QString& code, const QStringList& params, bool isWarning)
{
    view.problems.append({code, params, view.field->matters(), isWarning});
}

} // namespace yichuang
