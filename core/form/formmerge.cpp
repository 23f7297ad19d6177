// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formmerge.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace yichuang {

namespace {

/// Fields of one matter alone come after the shared ones and before delivery.
constexpr int localSectionOrder = 80;
const QString localSectionTitle = QStringLiteral("事项专属");

/// The merge in progress: collects demands by key, then turns each key into one field or, where
/// the demands contradict one another, into one field per matter.
class FormMerger
{
public:
    FormMerger(const Catalog& catalog, const Answers& answers, QDate intakeDay,
               const RoleBinding& binding)
        : m_catalog(catalog), m_answers(answers), m_intakeDay(intakeDay), m_binding(binding)
    {
    }

    void add(const Matter& matter)
    {
        QSet<FieldKey> seen; // within one matter the first entry of a key whose `when` holds counts
        for (const FieldUse& use : matter.fields) {
            if (seen.contains(use.key) || (use.when && !holds(*use.when, m_answers, m_intakeDay)))
                continue;
            seen.insert(use.key);
            const FieldKey key = m_binding.canonical(use.key);
            m_demands[key].append(demandOf(matter, use));
            if (use.definition)
                m_localFields.insert(key, &use);
        }
        for (const QString& output : matter.outputs) {
            const FieldKey key = FieldKey::fromText(output);
            if (!key.isEmpty())
                m_outputs.insert(m_binding.canonical(key));
        }
    }

    MergedForm result() const
    {
        MergedForm form;
        for (auto it = m_demands.cbegin(); it != m_demands.cend(); ++it)
            appendField(form, it.key(), it.value());
        std::ranges::stable_sort(form.fields, [](const MergedField& a, const MergedField& b) {
            return orderOf(a) < orderOf(b);
        });
        return form;
    }

private:
    FieldDemand demandOf(const Matter& matter, const FieldUse& use) const
    {
        const bool isRequired =
            use.requiredWhen ? holds(*use.requiredWhen, m_answers, m_intakeDay) : use.isRequired;
        Constraint constraint = use.constraint;
        if (!use.codeMap.isEmpty() && !constraint.allowedCodes)
            constraint.allowedCodes = use.codeMap.keys();
        return {matter.id, use.key, isRequired, constraint, use.codeList, use.codeMap};
    }

    void appendField(MergedForm& form, const FieldKey& key, const QList<FieldDemand>& demands) const
    {
        MergedField field = describe(key);
        field.demands = demands;
        finish(field);
        const ConstraintConflict conflict = conflictIn(field.element.constraint);
        if (conflict == ConstraintConflict::None || field.matters().size() < 2) {
            form.fields.append(field);
            return;
        }
        form.conflicts.append({key, conflict, field.matters()});
        for (const MatterId& matter : field.matters()) {
            MergedField own = describe(key);
            own.splitFor = matter;
            std::ranges::copy_if(demands, std::back_inserter(own.demands),
                                 [&](const FieldDemand& d) { return d.matter == matter; });
            finish(own);
            form.fields.append(own);
        }
    }

    MergedField describe(const FieldKey& key) const
    {
        MergedField field;
        field.key = key;
        if (key.isLocal()) {
            const FieldUse* use = m_localFields.value(key);
            field.element = use->definition.value_or(Element{});
            field.label = field.element.name;
            field.section = use->section.isEmpty() ? localSectionTitle : use->section;
            field.sectionOrder = localSectionOrder;
            return field;
        }
        if (const Element* element = m_catalog.element(key.element()))
            field.element = *element;
        if (const CodeList* list = m_catalog.codeListFor(key))
            field.element.codeList = list->id;
        if (const Role* role = m_catalog.role(key.role())) {
            field.label = role->name + u'·' + field.element.name;
            field.section = role->section;
            field.sectionOrder = role->sectionOrder;
            field.roleOrder = role->order;
            field.repeats = role->repeats;
        }
        return field;
    }

    /// Sets what follows from the demands.
    void finish(MergedField& field) const
    {
        for (const FieldDemand& demand : field.demands) {
            field.isRequired = field.isRequired || demand.isRequired;
            field.element.constraint = strictest(field.element.constraint, demand.constraint);
            const RoleId& role = demand.askedAs.role();
            if (!role.isEmpty() && !field.aliases.contains(role))
                field.aliases.append(role);
        }
        std::ranges::sort(field.aliases);
        if (m_outputs.contains(field.key)) {
            field.fill = Fill::Chain;
        } else if (const auto derived = m_binding.derivedValue(field.key)) {
            field.fill = Fill::Derived;
            field.derivedValue = *derived;
        }
    }

    static std::tuple<int, int, QString, int, QString> orderOf(const MergedField& field)
    {
        return {field.sectionOrder, field.roleOrder, field.key.role().text(), field.element.order,
                field.id()};
    }

    const Catalog& m_catalog;
    const Answers& m_answers;
    QDate m_intakeDay;
    const RoleBinding& m_binding;
    QMap<FieldKey, QList<FieldDemand>> m_demands;
    QHash<FieldKey, const FieldUse*> m_localFields;
    QSet<FieldKey> m_outputs;
};

} // namespace

QList<MatterId> MergedField::matters() const
{
    QList<MatterId> ids;
    for (const FieldDemand& demand : demands) {
        if (!ids.contains(demand.matter))
            ids.append(demand.matter);
    }
    return ids;
}

QList<MatterId> MergedField::requiredBy() const
{
    QList<MatterId> ids;
    for (const FieldDemand& demand : demands) {
        if (demand.isRequired && !ids.contains(demand.matter))
            ids.append(demand.matter);
    }
    return ids;
}

QString MergedField::id() const
{
    return splitFor.isEmpty() ? key.text() : key.text() + u'@' + splitFor.text();
}

const MergedField* MergedForm::field(const QString& id) const
{
    const auto it =
        std::ranges::find_if(fields, [&](const MergedField& f) { return f.id() == id; });
    return it == fields.end() ? nullptr : &*it;
}

MergedForm mergeForm(const Catalog& catalog, const Scenario& scenario, const Situation& situation,
                     const MatterSelection& selection, const RoleBinding& binding)
{
    const Answers answers = effectiveAnswers(scenario, situation);
    FormMerger merger(catalog, answers, situation.intakeDay, binding);
    for (const Matter* matter : selection.matters)
        merger.add(*matter);
    return merger.result();
}

} // namespace yichuang
