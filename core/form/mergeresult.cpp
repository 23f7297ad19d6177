// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/mergeresult.h"

#include <QSet>

#include <algorithm>

namespace yichuang {

namespace {

void countSeparate(MergeFigures& figures, const MergeResult& result)
{
    QSet<QPair<QString, QString>> askedOfEach; // a matter's own form asks each of its keys once
    for (const MergedField& field : result.form.fields) {
        for (const FieldDemand& demand : field.demands)
            askedOfEach.insert({demand.matter.text(), demand.askedAs.text()});
    }
    figures.fieldsSeparate = int(askedOfEach.size());
    for (const MergedMaterial& material : result.materials) {
        figures.materialsSeparate += int(material.demands.size());
        for (const MaterialDemand& demand : material.demands)
            figures.copiesSeparate += demand.copies;
    }
}

bool isReadFromIdCard(const Catalog& catalog, const MergedField& field)
{
    const Role* role = catalog.role(field.key.role());
    return role && (role->kind == RoleKind::Person || role->kind == RoleKind::Party) &&
           !field.element.idCard.isEmpty();
}

void countFields(MergeFigures& figures, const Catalog& catalog, const MergedForm& form)
{
    figures.fieldsMerged = int(form.fields.size());
    for (const MergedField& field : form.fields) {
        switch (field.fill) {
        case Fill::Chain:
            ++figures.fieldsFromChain;
            break;
        case Fill::Derived:
            ++figures.fieldsDerived;
            break;
        case Fill::Input:
            ++figures.fieldsToFill;
            figures.fieldsRequiredToFill += field.isRequired ? 1 : 0;
            figures.fieldsFromIdCard += isReadFromIdCard(catalog, field) ? 1 : 0;
            break;
        }
    }
}

void countMaterials(MergeFigures& figures, const QList<MergedMaterial>& materials)
{
    figures.materialsMerged = int(materials.size());
    for (const MergedMaterial& material : materials) {
        switch (material.status) {
        case MaterialStatus::Generated:
            ++figures.generated;
            break;
        case MaterialStatus::Chain:
            ++figures.chain;
            break;
        case MaterialStatus::Exempt:
            ++figures.exempt;
            break;
        case MaterialStatus::Promise:
            ++figures.promise;
            break;
        case MaterialStatus::Submit:
            ++figures.submit;
            figures.copiesMerged += material.copies;
            break;
        }
    }
}

MergeFigures figuresOf(const Catalog& catalog, const MergeResult& result)
{
    MergeFigures figures;
    figures.matters = int(result.selection.matters.size());
    countSeparate(figures, result);
    countFields(figures, catalog, result.form);
    countMaterials(figures, result.materials);
    return figures;
}

} // namespace

const MergedMaterial* MergeResult::material(const MaterialKey& key) const
{
    const auto it =
        std::ranges::find_if(materials, [&](const MergedMaterial& m) { return m.key == key; });
    return it == materials.end() ? nullptr : &*it;
}

MergeResult mergeAll(const Catalog& catalog, const Scenario& scenario, const Situation& situation)
{
    MergeResult result;
    result.scenario = scenario.id;
    result.answers = effectiveAnswers(scenario, situation);
    result.selection = selectMatters(scenario, situation);
    result.binding = RoleBinding(scenario, situation);
    result.form = mergeForm(catalog, scenario, situation, result.selection, result.binding);
    result.materials =
        mergeMaterials(catalog, situation, result.answers, result.selection, result.binding);
    result.figures = figuresOf(catalog, result);
    return result;
}

} // namespace yichuang
