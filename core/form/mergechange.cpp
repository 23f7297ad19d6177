// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/mergechange.h"

namespace yichuang {

namespace {

QStringList matterNames(const MergeResult& merge)
{
    QStringList names;
    for (const Matter* matter : merge.selection.matters)
        names.append(matter->name);
    return names;
}

QStringList submittedNames(const MergeResult& merge)
{
    QStringList names;
    for (const MergedMaterial& material : merge.materials) {
        if (material.status == MaterialStatus::Submit)
            names.append(material.name);
    }
    return names;
}

QStringList without(QStringList names, const QStringList& others)
{
    names.removeIf([&](const QString& name) { return others.contains(name); });
    return names;
}

} // namespace

bool MergeChange::isNothing() const
{
    return mattersAdded.isEmpty() && mattersRemoved.isEmpty() && materialsAdded.isEmpty() &&
           materialsRemoved.isEmpty() && fieldsBefore == fieldsAfter;
}

MergeChange changeBetween(const MergeResult& before, const MergeResult& after)
{
    MergeChange change;
    change.mattersAdded = without(matterNames(after), matterNames(before));
    change.mattersRemoved = without(matterNames(before), matterNames(after));
    change.materialsAdded = without(submittedNames(after), submittedNames(before));
    change.materialsRemoved = without(submittedNames(before), submittedNames(after));
    change.fieldsBefore = before.figures.fieldsToFill;
    change.fieldsAfter = after.figures.fieldsToFill;
    return change;
}

} // namespace yichuang
