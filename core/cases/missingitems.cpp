// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/missingitems.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString keyOf(const FieldRef& ref)
{
    return ref.row.isEmpty() ? ref.field : ref.field + u'#' + ref.row;
}

QString labelOf(const FieldView& view, const GroupView& group)
{
    if (!group.repeats)
        return view.field->label;
    return u"%1（%2）"_s.arg(view.field->label, QString::number(group.rowNumber));
}

MissingItem itemOf(const FieldView& view, const GroupView& group)
{
    MissingItem item;
    item.key = keyOf(view.ref);
    item.label = labelOf(view, group);
    item.matters = view.field->matters();
    return item;
}

void appendProblems(QList<MissingItem>& items, const FieldView& view, const GroupView& group)
{
    if (view.isMissing()) {
        MissingItem item = itemOf(view, group);
        item.code = u"field.missing"_s;
        item.matters = view.field->requiredBy();
        items.append(item);
    }
    for (const FieldProblem& problem : view.problems) {
        if (problem.isWarning)
            continue;
        MissingItem item = itemOf(view, group);
        item.kind = problem.code.startsWith("rule."_L1) ? MissingKind::Rule : MissingKind::Field;
        item.code = problem.code;
        item.params = problem.params;
        if (!problem.matters.isEmpty())
            item.matters = problem.matters;
        items.append(item);
    }
}

MissingItem itemOf(const MergedMaterial& material, const QString& code, const QStringList& params)
{
    return {MissingKind::Material, material.key.text(), material.label, code, params,
            material.matters()};
}

/// Paper that is there, but not enough of it.
bool hasTooFewCopies(const MergedMaterial& material, const MaterialMark& mark)
{
    return mark.isPresent && mark.lookup != LookupState::Verified &&
           material.status == MaterialStatus::Submit && mark.copies < material.copies;
}

void appendDefects(QList<MissingItem>& items, const MergedMaterial& material,
                   const MaterialMark& mark)
{
    for (const QString& phrase : mark.defects) {
        MissingItem item = itemOf(material, u"material.defect"_s, {phrase});
        item.kind = MissingKind::Defect;
        items.append(item);
    }
}

} // namespace

QList<MissingItem> missingFields(const FormState& form)
{
    QList<MissingItem> items;
    for (const SectionView& section : form.sections) {
        for (const GroupView& group : section.groups) {
            for (const FieldView& view : group.fields)
                appendProblems(items, view, group);
        }
    }
    return items;
}

QList<MissingItem> missingMaterials(const QList<MergedMaterial>& materials,
                                    const Checklist& checklist)
{
    QList<MissingItem> items;
    for (const MergedMaterial& material : materials) {
        const MaterialMark mark = checklist.value(material.key.text());
        if (stateOf(material, mark) == MaterialState::Missing) {
            items.append(itemOf(material, u"material.missing"_s, {}));
            continue;
        }
        appendDefects(items, material, mark);
        if (hasTooFewCopies(material, mark))
            items.append(itemOf(material, u"material.copies"_s,
                                {QString::number(material.copies), QString::number(mark.copies)}));
    }
    return items;
}

QList<MissingItem> missingItems(const MergeResult& merge, const FormState& form,
                                const Checklist& checklist)
{
    return missingFields(form) + missingMaterials(merge.materials, checklist);
}

} // namespace yichuang
