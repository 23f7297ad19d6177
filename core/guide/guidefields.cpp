// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/guidefields.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace yichuang {

namespace {

/// Fields of one matter alone come last, as on the form.
constexpr int localOrder = 80;
const QString localTitle = QStringLiteral("事项专属");

/// Merges uses by key, whatever the situation, and groups them by role.
class FieldReader
{
public:
    explicit FieldReader(const Catalog& catalog) : m_catalog(catalog) {}

    void add(const Matter& matter)
    {
        for (const FieldUse& use : matter.fields)
            add(use);
        for (const QString& output : matter.outputs)
            m_outputs.insert(FieldKey::fromText(output));
    }

    QList<GuideFieldGroup> result()
    {
        std::ranges::stable_sort(m_entries,
                                 [](const Entry& a, const Entry& b) { return a.order < b.order; });
        QList<GuideFieldGroup> groups;
        for (Entry& entry : m_entries) {
            entry.field.isFromChain = m_outputs.contains(entry.field.key);
            if (groups.isEmpty() || groups.last().title != entry.title)
                groups.append({entry.title, entry.repeats, {}});
            groups.last().fields.append(entry.field);
        }
        return groups;
    }

private:
    /// Section, role, the role's id, element: the order of the form.
    using Order = std::tuple<int, int, QString, int>;

    struct Entry
    {
        GuideField field;
        Order order;
        QString title;
        bool repeats = false;
        bool isAlways = false;
    };

    void add(const FieldUse& use)
    {
        Entry& entry = entryOf(use);
        const bool isAlways = !use.when || use.when->isAlways();
        entry.isAlways = entry.isAlways || isAlways;
        QList<Condition>& circumstances = entry.field.circumstances;
        if (entry.isAlways)
            circumstances.clear();
        else if (!circumstances.contains(*use.when))
            circumstances.append(*use.when);
        entry.field.need = std::min(entry.field.need, needOf(use));
        if (!use.note.isEmpty() && !entry.field.notes.contains(use.note))
            entry.field.notes.append(use.note);
    }

    static GuideField::Need needOf(const FieldUse& use)
    {
        if (use.requiredWhen)
            return use.requiredWhen->isAlways() ? GuideField::Need::Always
                                                : GuideField::Need::Sometimes;
        return use.isRequired ? GuideField::Need::Always : GuideField::Need::Never;
    }

    Entry& entryOf(const FieldUse& use)
    {
        const auto known = std::ranges::find_if(
            m_entries, [&](const Entry& entry) { return entry.field.key == use.key; });
        if (known != m_entries.end())
            return *known;
        m_entries.append(use.key.isLocal() ? localEntry(use) : sharedEntry(use));
        return m_entries.last();
    }

    static Entry localEntry(const FieldUse& use)
    {
        Entry entry;
        entry.field.key = use.key;
        if (use.definition)
            entry.field.name = use.definition->name;
        entry.title = use.section.isEmpty() ? localTitle : use.section;
        entry.order = {localOrder, 0, entry.title, 0};
        return entry;
    }

    Entry sharedEntry(const FieldUse& use) const
    {
        Entry entry;
        entry.field.key = use.key;
        const Element* element = m_catalog.element(use.key.element());
        const Role* role = m_catalog.role(use.key.role());
        entry.field.name = element ? element->name : use.key.element().text();
        entry.title = role ? role->name : use.key.role().text();
        entry.repeats = role && role->repeats;
        entry.order = {role ? role->sectionOrder : 0, role ? role->order : 0, use.key.role().text(),
                       element ? element->order : 0};
        return entry;
    }

    const Catalog& m_catalog;
    QList<Entry> m_entries;
    QSet<FieldKey> m_outputs;
};

} // namespace

QList<GuideFieldGroup> guideFields(const Catalog& catalog, const QList<const Matter*>& matters)
{
    FieldReader reader(catalog);
    for (const Matter* matter : matters)
        reader.add(*matter);
    return reader.result();
}

} // namespace yichuang
