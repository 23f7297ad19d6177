// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/guidematerials.h"

#include <algorithm>
#include <numeric>

namespace yichuang {

namespace {

bool isData(Waiver way)
{
    return way == Waiver::DataSharing || way == Waiver::ECertificate;
}

/// Merges uses by material and person, whatever the situation.
class MaterialReader
{
public:
    MaterialReader(const Catalog& catalog, QDate day) : m_catalog(catalog), m_day(day) {}

    void add(const Matter& matter)
    {
        for (const MaterialUse& use : matter.materials)
            add(matter.id, use);
    }

    QList<GuideMaterial> result() const
    {
        QList<GuideMaterial> materials;
        for (const Entry& entry : m_entries)
            materials.append(entry.material);
        return materials;
    }

private:
    /// A material and what isn't part of it: how many copies each matter keeps for itself.
    struct Entry
    {
        GuideMaterial material;
        int copiesOnce = 0;
        QHash<MatterId, int> copiesKept;
        bool isAlways = false;
    };

    void add(const MatterId& matter, const MaterialUse& use)
    {
        Entry& entry = entryOf(use);
        GuideMaterial& material = entry.material;
        if (!material.matters.contains(matter))
            material.matters.append(matter);
        addCircumstance(entry, use.when);
        GuidePieces& pieces = material.pieces;
        pieces.showOriginal = std::max(pieces.showOriginal, use.showOriginal);
        pieces.keepOriginal = std::max(pieces.keepOriginal, use.keepOriginal);
        pieces.acceptsElectronic = pieces.acceptsElectronic && use.acceptsElectronic;
        addCopies(entry, matter, use);
        material.ways.removeIf([&](Waiver way) { return !allows(use, way); });
        if (use.deferDays > 0)
            material.deferDays = material.deferDays == 0
                                     ? use.deferDays
                                     : std::min(material.deferDays, use.deferDays);
        if (!use.note.isEmpty() && !material.notes.contains(use.note))
            material.notes.append(use.note);
        addAlternatives(material, use);
    }

    Entry& entryOf(const MaterialUse& use)
    {
        const auto known = std::ranges::find_if(
            m_entries, [&](const Entry& entry) { return entry.material.key == use.key; });
        if (known != m_entries.end())
            return *known;
        Entry entry;
        entry.material.key = use.key;
        entry.material.name = nameOf(use.key.material);
        entry.material.ways = use.waivers;
        if (const Role* role = m_catalog.role(use.key.of)) {
            entry.material.name += u'（' + role->name + u'）';
            entry.material.pieces.isEach = role->repeats;
        }
        m_entries.append(entry);
        return m_entries.last();
    }

    QString nameOf(const MaterialId& id) const
    {
        const Material* material = m_catalog.material(id);
        return material ? material->nameOn(m_day) : id.text();
    }

    /// Data can take the place of paper only where an electronic material is accepted.
    static bool allows(const MaterialUse& use, Waiver way)
    {
        return use.waivers.contains(way) && (!isData(way) || use.acceptsElectronic);
    }

    static void addCircumstance(Entry& entry, const std::optional<Condition>& when)
    {
        QList<Condition>& circumstances = entry.material.circumstances;
        entry.isAlways = entry.isAlways || !when || when->isAlways();
        if (entry.isAlways)
            circumstances.clear();
        else if (!circumstances.contains(*when))
            circumstances.append(*when);
    }

    static void addCopies(Entry& entry, const MatterId& matter, const MaterialUse& use)
    {
        if (use.sharing == Sharing::Once)
            entry.copiesOnce = std::max(entry.copiesOnce, use.copies);
        else
            entry.copiesKept[matter] = std::max(entry.copiesKept.value(matter), use.copies);
        const QList<int> kept = entry.copiesKept.values();
        entry.material.pieces.copies = std::accumulate(kept.begin(), kept.end(), entry.copiesOnce);
    }

    /// An alternative has its own numbers and ways; whether it is shown is the use's.
    void addAlternatives(GuideMaterial& material, const MaterialUse& use) const
    {
        for (const Alternative& alternative : use.anyOf) {
            const QString name = nameOf(alternative.material);
            const bool isKnown =
                std::ranges::any_of(material.alternatives, [&](const GuideAlternative& known) {
                    return known.name == name && known.when == alternative.when;
                });
            if (isKnown)
                continue;
            const GuidePieces pieces{use.showOriginal, alternative.keepOriginal, alternative.copies,
                                     material.pieces.isEach, use.acceptsElectronic};
            QList<Waiver> ways = alternative.waivers;
            ways.removeIf([&](Waiver way) { return isData(way) && !use.acceptsElectronic; });
            material.alternatives.append({name, alternative.when, pieces, ways});
        }
    }

    const Catalog& m_catalog;
    QDate m_day;
    QList<Entry> m_entries;
};

} // namespace

bool isExempt(const QList<Waiver>& ways)
{
    return std::ranges::any_of(ways, isData);
}

QList<GuideMaterial> guideMaterials(const Catalog& catalog, const QList<const Matter*>& matters,
                                    QDate day)
{
    MaterialReader reader(catalog, day);
    for (const Matter* matter : matters)
        reader.add(*matter);
    return reader.result();
}

} // namespace yichuang
