// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/personrules.h"

#include "core/form/prefill.h"
#include "core/form/valueshape.h"

#include <QHash>

namespace yichuang {

namespace {

constexpr QStringView number = u"idNo";
constexpr QStringView numberType = u"idType";

/// Two roles that one person can't have; an empty `other` means: anybody else on the form.
struct DifferentPersons
{
    QStringView role;
    QStringView other; ///< shown at this one's number
};

constexpr DifferentPersons different[] = {
    {u"deceased", {}},
    {u"baby", {}},
    {u"mother", u"father"},
};

QString textOf(GroupView& group, QStringView element)
{
    const FieldView* view = FormGroups::filled(group, element);
    return view ? view->value.toString() : QString();
}

void checkDifferent(const DifferentPersons& rule, GroupView& one, GroupView& other)
{
    const bool isMeant =
        other.role != one.role && (rule.other.isEmpty() || other.role.text() == rule.other);
    FieldView* view = isMeant ? FormGroups::filled(other, number) : nullptr;
    if (view && view->value.toString() == textOf(one, number))
        addProblem(*view, QStringLiteral("rule.samePersonAs"), {one.title});
}

/// One person in two rows. He may hold two posts; then the clerk is only asked.
void checkRows(const QList<GroupView*>& groups)
{
    QHash<std::pair<RoleId, QString>, GroupView*> firstRows;
    for (GroupView* row : groups) {
        FieldView* view = row->repeats ? FormGroups::filled(*row, number) : nullptr;
        if (!view)
            continue;
        const std::pair key(row->role, view->value.toString());
        GroupView* first = firstRows.value(key);
        if (!first) {
            firstRows.insert(key, row);
            continue;
        }
        const bool hasAnotherPost = textOf(*row, u"position") != textOf(*first, u"position");
        addProblem(*view, QStringLiteral("rule.sameRow"),
                   {row->title, QString::number(first->rowNumber)}, hasAnotherPost);
    }
}

void checkAgainstNumber(GroupView& group, QDate today)
{
    const QString digits = textOf(group, number);
    const QString type = textOf(group, numberType);
    for (FieldView& view : group.fields) {
        const Element& element = view.field->element;
        if (element.derive != number || isEmptyValue(view.value))
            continue;
        const QString told = toldByNumber(element, digits, type, today);
        if (told.isEmpty() || told == view.value.toString())
            continue;
        addProblem(view,
                   element.idCard == u"birth" ? QStringLiteral("rule.birthNotInNumber")
                                              : QStringLiteral("rule.sexNotInNumber"),
                   {told}, true);
    }
}

} // namespace

void checkPersons(const FormGroups& groups, QDate today)
{
    for (const DifferentPersons& rule : different) {
        for (GroupView* one : groups.of(RoleId(rule.role.toString()))) {
            for (GroupView* other : groups.all())
                checkDifferent(rule, *one, *other);
        }
    }
    checkRows(groups.all());
    for (GroupView* group : groups.all())
        checkAgainstNumber(*group, today);
}

} // namespace yichuang
