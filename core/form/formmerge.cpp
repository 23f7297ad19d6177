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

Constraint withCodes(const QStringList& codes)
{
    Constraint constraint;
    constraint.allowedCodes = codes;
    return constraint;
}

template <class List>
void addNew(List& list, const List& others)
{
    for (const auto& other : others) {
        if (!list.contains(other))
            list.append(other);
    }
}

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
        FieldDemand demand{matter.id,    use.key,     isRequired, use.constraint,
                           use.codeList, use.codeMap, {}};
        if (const auto codes = codesOf(use))
            demand.constraint = strictest(demand.constraint, withCodes(*codes));
        for (const auto& condition : {use.when, use.requiredWhen}) {
            if (condition)
                addNew(demand.because, questionsOf(*condition));
        }
        return demand;
    }

    /// The canonical codes that a department with a list of its own can be given.
    std::optional<QStringList> codesOf(const FieldUse& use) const
    {
        QStringList codes = use.codeMap.keys();
        if (!codes.isEmpty())
            return codes;
        const CodeList* list = m_catalog.codeList(use.codeList);
        if (!list)
            return std::nullopt;
        for (const CodeItem& item : list->items)
            codes.append(item.code);
        return codes;
    }

    void appendField(MergedForm& form, const FieldKey& key, const QList<FieldDemand>& demands) const
    {
        MergedField field = describe(key);
        field.demands = demands;
        finish(field);
        const ConstraintConflict conflict = conflictIn(field.element.constraint);
        if (conflict != ConstraintConflict::None)
            form.conflicts.append({key, conflict, field.matters()});
        if (conflict == ConstraintConflict::None || field.matters().size() < 2) {
            form.fields.append(field);
            return;
        }
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
        askTheFiner(field);
        for (const FieldDemand& demand : field.demands) {
            field.isRequired = field.isRequired || demand.isRequired;
            field.element.constraint = strictest(field.element.constraint, demand.constraint);
            const RoleId& role = demand.askedAs.role();
            if (!role.isEmpty() && !field.aliases.contains(role))
                field.aliases.append(role);
        }
        std::ranges::sort(field.aliases);
        for (const QString& pattern : std::as_const(field.element.constraint.patterns))
            field.patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
        if (m_outputs.contains(field.key)) {
            field.fill = Fill::Chain;
        } else if (const auto derived = m_binding.derivedValue(field.key)) {
            field.fill = Fill::Derived;
            field.derivedValue = *derived;
        }
    }

    /// A moment is asked to the minute if any matter wants the minute; a day can be told from it.
    static void askTheFiner(MergedField& field)
    {
        Element& element = field.element;
        if (element.type != ElementType::Date && element.type != ElementType::DateTime)
            return;
        Granularity own = element.constraint.granularity;
        if (own == Granularity::Unspecified)
            own = element.type == ElementType::Date ? Granularity::Day : Granularity::Minute;
        Granularity finest = Granularity::Unspecified;
        for (const FieldDemand& demand : std::as_const(field.demands)) {
            const Granularity wanted = demand.constraint.granularity;
            finest = std::max(finest, wanted == Granularity::Unspecified ? own : wanted);
        }
        element.type = finest == Granularity::Minute ? ElementType::DateTime : ElementType::Date;
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
    return splitFor.isEmpty() ? key.text() : idFor(splitFor);
}

QString MergedField::idFor(const MatterId& matter) const
{
    return key.text() + u'@' + matter.text();
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
