// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formstate.h"

#include "core/form/prefill.h"
#include "core/form/sessionchecks.h"
#include "core/form/valuecheck.h"
#include "core/form/valueshape.h"

#include <algorithm>

namespace yichuang {

namespace {

/// Lays out the merged fields as sections, groups and rows and puts the values in.
class FormLayout
{
public:
    FormLayout(const Catalog& catalog, const MergeResult& merge, const FormSession& session,
               QDate today)
        : m_catalog(catalog), m_merge(merge), m_session(session), m_today(today)
    {
    }

    FormState build() const
    {
        FormState state;
        const auto& fields = m_merge.form.fields;
        for (auto first = fields.begin(); first != fields.end();) {
            const auto last = std::find_if(first, fields.end(), [&](const MergedField& f) {
                return f.key.role() != first->key.role() || f.section != first->section;
            });
            appendGroups(sectionOf(state, first->section), first, last);
            first = last;
        }
        return state;
    }

private:
    using FieldIterator = QList<MergedField>::const_iterator;

    static SectionView& sectionOf(FormState& state, const QString& title)
    {
        const auto it = std::ranges::find_if(
            state.sections, [&](const SectionView& section) { return section.title == title; });
        if (it != state.sections.end())
            return *it;
        state.sections.append({title, {}});
        return state.sections.last();
    }

    void appendGroups(SectionView& section, FieldIterator first, FieldIterator last) const
    {
        const Role* role = m_catalog.role(first->key.role());
        const QString title = role ? role->name : section.title;
        if (!first->repeats) {
            section.groups.append(group(title, {}, 0, first, last));
            return;
        }
        const QStringList rows = m_session.rows(first->key.role());
        for (qsizetype i = 0; i < rows.size(); ++i)
            section.groups.append(group(title, rows[i], int(i) + 1, first, last));
        if (rows.isEmpty()) // one empty row to begin with; it is written down when it is typed into
            section.groups.append(group(title, FormState::firstRow(), 1, first, last));
    }

    GroupView group(const QString& title, const QString& row, int number, FieldIterator first,
                    FieldIterator last) const
    {
        GroupView view{first->key.role(), title, row, number, first->repeats, {}};
        CheckContext context{m_catalog, m_today, {}};
        context.idType = idTypeIn(first, last, row, context);
        for (auto it = first; it != last; ++it)
            view.fields.append(fieldView(*it, row, context));
        prefillFromNumbers(view, context);
        for (FieldView& field : view.fields) {
            if (field.field->fill == Fill::Input && !isEmptyValue(field.value))
                field.problems = checkValue(*field.field, field.value, context);
        }
        return view;
    }

    FieldView fieldView(const MergedField& field, const QString& row,
                        const CheckContext& context) const
    {
        FieldView view;
        view.ref = {field.id(), row};
        view.field = &field;
        if (field.fill == Fill::Derived) {
            view.value = field.derivedValue;
            view.source = ValueSource::Derived;
        } else if (const auto entry = entryFor(field, row); entry && field.fill == Fill::Input) {
            view.value = normalised(field, entry->value, context);
            view.source = entry->source;
        }
        return view;
    }

    /// What was filled in here. A field that has just been split begins with what stood before, one
    /// that has come together again with what its matters' own had.
    std::optional<FieldEntry> entryFor(const MergedField& field, const QString& row) const
    {
        if (const auto own = m_session.entry({field.id(), row}))
            return own;
        if (!field.splitFor.isEmpty())
            return m_session.entry({field.key.text(), row});
        for (const FieldDemand& demand : field.demands) {
            if (const auto part = m_session.entry({field.idFor(demand.matter), row}))
                return part;
        }
        return std::nullopt;
    }

    QString idTypeIn(FieldIterator first, FieldIterator last, const QString& row,
                     const CheckContext& context) const
    {
        for (auto it = first; it != last; ++it) {
            if (it->key.element().text() != u"idType")
                continue;
            const QString type = fieldView(*it, row, context).value.toString();
            if (!type.isEmpty())
                return type;
        }
        return {};
    }

    const Catalog& m_catalog;
    const MergeResult& m_merge;
    const FormSession& m_session;
    QDate m_today;
};

void listOpenFields(FormState& state)
{
    for (const SectionView& section : state.sections) {
        for (const GroupView& group : section.groups) {
            for (const FieldView& view : group.fields) {
                if (view.needsWork())
                    state.open.append(view.ref);
            }
        }
    }
}

} // namespace

bool FieldView::isMissing() const
{
    return field && field->isRequired && field->fill == Fill::Input && isEmptyValue(value);
}

bool FieldView::needsWork() const
{
    return isMissing() || std::ranges::any_of(problems, [](const FieldProblem& problem) {
               return !problem.isWarning;
           });
}

const FieldView* FormState::view(const FieldRef& ref) const
{
    for (const SectionView& section : sections) {
        for (const GroupView& group : section.groups) {
            for (const FieldView& candidate : group.fields) {
                if (candidate.ref == ref)
                    return &candidate;
            }
        }
    }
    return nullptr;
}

const FieldView* FormState::answering(const FieldKey& key) const
{
    for (const SectionView& section : sections) {
        for (const GroupView& group : section.groups) {
            for (const FieldView& candidate : group.fields) {
                const MergedField& field = *candidate.field;
                if (field.key == key ||
                    (field.key.element() == key.element() && field.aliases.contains(key.role())))
                    return &candidate;
            }
        }
    }
    return nullptr;
}

QString FormState::firstRow()
{
    return QStringLiteral("r1");
}

FormState formState(const Catalog& catalog, const MergeResult& merge, const FormSession& session,
                    QDate today)
{
    FormState state = FormLayout(catalog, merge, session, today).build();
    addCrossFieldProblems(state, today);
    listOpenFields(state);
    return state;
}

} // namespace yichuang
