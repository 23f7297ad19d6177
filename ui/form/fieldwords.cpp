// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldwords.h"

#include "core/form/displayvalue.h"
#include "core/form/valueshape.h"
#include "ui/form/editors/neweditor.h"

#include <algorithm>

namespace yichuang {

QString FieldWords::label(const MergedField& field) const
{
    QString label = field.element.name;
    if (const QString unit = unitOf(field.element); !unit.isEmpty())
        label.chop(unit.size() + 2);
    if (!field.splitFor.isEmpty())
        label = tr("%1 (for %2)").arg(label, matterName(field.splitFor));
    return label;
}

QString FieldWords::groupTitle(const GroupView& group) const
{
    return group.repeats ? tr("%1 %2").arg(group.title, QString::number(group.rowNumber))
                         : group.title;
}

QString FieldWords::fullLabel(const GroupView& group, const MergedField& field) const
{
    return tr("%1 · %2").arg(groupTitle(group), label(field));
}

QString FieldWords::origin(const FieldView& view) const
{
    if (isEmptyValue(view.value))
        return {};
    if (view.source == ValueSource::Derived && !view.field->element.derive.isEmpty()) {
        const Element* from = m_work.catalog().element(ElementId(view.field->element.derive));
        return tr("Worked out from the %1").arg(from ? from->name : view.field->element.derive);
    }
    return view.source == ValueSource::Typed ? QString() : source(view.source);
}

QString FieldWords::shown(const FieldView& view) const
{
    if (view.field->fill == Fill::Derived)
        return value(*view.field, view.value);
    for (const Matter* matter : m_work.merge().selection.matters) {
        const auto canonical = [&](const QString& output) {
            return m_work.merge().binding.canonical(FieldKey::fromText(output));
        };
        if (std::ranges::any_of(matter->outputs, [&](const QString& output) {
                return canonical(output) == view.field->key;
            }))
            return tr("To come from “%1”").arg(matter->name);
    }
    return tr("To come from an earlier matter");
}

QString FieldWords::missing(const MergedField& field) const
{
    return m_sentences.of(FieldProblem{QStringLiteral("field.missing"), {}, field.requiredBy()});
}

QString FieldWords::problems(const FieldView& view, bool areWarnings) const
{
    QStringList texts;
    for (const FieldProblem& problem : view.problems) {
        if (problem.isWarning == areWarnings && &problem != sumProblem(view))
            texts.append(m_sentences.of(problem));
    }
    return texts.join(u'\n');
}

const FieldProblem* FieldWords::sumProblem(const FieldView& view)
{
    const auto it = std::ranges::find_if(view.problems, [](const FieldProblem& problem) {
        return problem.code == u"rule.ratioSum" || problem.code == u"rule.amountSum";
    });
    return view.ref.row.isEmpty() || it == view.problems.end() ? nullptr : &*it;
}

QString FieldWords::value(const MergedField& field, const QJsonValue& value) const
{
    return displayValue(m_work.catalog(), field, value);
}

QString FieldWords::source(ValueSource source) const
{
    switch (source) {
    case ValueSource::Default:
        return tr("Preset");
    case ValueSource::Derived:
        return tr("Follows from the answers");
    case ValueSource::Typed:
        return tr("Typed");
    case ValueSource::Card:
        return tr("From the ID card");
    case ValueSource::Shared:
        return tr("From shared data");
    }
    return {};
}

QString FieldWords::matterName(const MatterId& id) const
{
    const Matter* matter = m_work.scenario().matter(id);
    return matter ? matter->name : id.text();
}

std::optional<ValueDifference> FieldWords::difference(const FieldRef& ref) const
{
    const auto& all = m_work.session().differences();
    const auto it = std::ranges::find(all, ref, &ValueDifference::ref);
    return it == all.end() ? std::nullopt : std::optional(*it);
}

} // namespace yichuang
