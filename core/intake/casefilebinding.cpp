// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/casefilebinding.h"

#include "core/form/mergeresult.h"
#include "core/form/valueshape.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QStringList rowsOf(const MergedField& field, const FormSession& session)
{
    return field.repeats ? session.rows(field.key.role()) : QStringList{QString()};
}

/// The value given under the role's own name, before it became another's.
void bindField(FormSession& session, const MergedField& field)
{
    for (const QString& row : rowsOf(field, session)) {
        const FieldRef ref{field.id(), row};
        for (const FieldDemand& demand : field.demands) {
            const QJsonValue given = session.value({demand.askedAs.text(), row});
            if (isEmptyValue(session.value(ref)) && !isEmptyValue(given))
                session.type(ref, given);
        }
    }
}

/// The keys under which a file may name the material.
QStringList otherKeys(const MergedMaterial& material)
{
    QStringList keys;
    for (const MaterialDemand& demand : material.demands)
        keys.append(demand.askedAs.text());
    if (!material.alternative.isEmpty()) {
        keys.append(MaterialKey{material.alternative, material.key.of}.text());
        keys.append(material.alternative.text());
    }
    return keys;
}

void bindMaterial(CaseFile& file, const MergedMaterial& material, const QStringList& countsGiven)
{
    const QString key = material.key.text();
    QString givenAs = key;
    for (const QString& other : otherKeys(material)) {
        if (!file.checklist.contains(givenAs))
            givenAs = other;
    }
    const auto given = file.checklist.constFind(givenAs);
    if (given == file.checklist.constEnd())
        return;
    MaterialMark mark = *given;
    if (mark.isPresent && !countsGiven.contains(givenAs))
        mark.copies = material.copies;
    file.checklist.insert(key, mark);
}

} // namespace

void bindToSituation(CaseFile& file, const Catalog& catalog, const Scenario& scenario,
                     const QStringList& countsGiven)
{
    const MergeResult merge = mergeAll(catalog, scenario, file.session.situation());
    for (const MergedField& field : merge.form.fields)
        bindField(file.session, field);
    for (const MergedMaterial& material : merge.materials)
        bindMaterial(file, material, countsGiven);
}

} // namespace yichuang
