// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/materials/materialmerge.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace yichuang {

namespace {

/// Without the explanation in brackets that a role's name may carry: "申请人（申领人、承办人）".
QString shortName(const Role& role)
{
    return role.name.section(u'（', 0, 0);
}

/// What one matter asks for after the situation has picked among alternatives.
struct ChosenUse
{
    MaterialId alternative;
    MaterialDemand demand;
};

/// Collects the uses of each material over the matters in their order, then judges each (FORMAT
/// "Materials").
class MaterialMerger
{
public:
    MaterialMerger(const Catalog& catalog, const Answers& answers, QDate intakeDay,
                   const RoleBinding& binding)
        : m_catalog(catalog), m_answers(answers), m_intakeDay(intakeDay), m_binding(binding)
    {
    }

    /// Matters must come in the scenario's order: only an EARLIER matter's output can stand in.
    void add(const Matter& matter)
    {
        QSet<MaterialKey> seen; // the first use of a material and person whose `when` holds counts
        for (const MaterialUse& use : matter.materials) {
            if (seen.contains(use.key) || (use.when && !holds(*use.when, m_answers, m_intakeDay)))
                continue;
            seen.insert(use.key);
            const MaterialKey key = m_binding.canonical(use.key);
            if (!m_uses.contains(key))
                m_sequence.append(key);
            m_uses[key].append(choose(matter, use));
        }
        for (const QString& output : matter.outputs)
            m_earlierOutputs.insert(m_binding.canonical(MaterialKey::fromText(output)));
    }

    QList<MergedMaterial> result() const
    {
        QList<MergedMaterial> materials;
        for (const MaterialKey& key : m_sequence)
            materials.append(merged(key, m_uses.value(key)));
        return materials;
    }

private:
    ChosenUse choose(const Matter& matter, const MaterialUse& use) const
    {
        ChosenUse chosen;
        MaterialDemand& demand = chosen.demand;
        demand.matter = matter.id;
        demand.askedAs = use.key;
        demand.copies = use.copies;
        demand.showOriginal = use.showOriginal;
        demand.keepOriginal = use.keepOriginal;
        demand.waivers = use.waivers;
        demand.acceptsElectronic = use.acceptsElectronic;
        demand.sharing = use.sharing;
        demand.deferDays = use.deferDays;
        demand.note = use.note;
        const auto alternative = std::ranges::find_if(use.anyOf, [&](const Alternative& candidate) {
            return holds(candidate.when, m_answers, m_intakeDay);
        });
        if (alternative != use.anyOf.end()) {
            chosen.alternative = alternative->material;
            demand.copies = alternative->copies;
            demand.keepOriginal = alternative->keepOriginal;
            demand.waivers = alternative->waivers;
        }
        demand.because = questionsBehind(use);
        const bool isShared = demand.has(Waiver::DataSharing) || demand.has(Waiver::ECertificate);
        demand.isWaivedByData = isShared && demand.acceptsElectronic;
        demand.isWaivedByChain = demand.has(Waiver::Chain) && isOutputSoFar(use.key, chosen);
        return chosen;
    }

    static QList<QuestionId> questionsBehind(const MaterialUse& use)
    {
        QList<QuestionId> questions;
        const auto add = [&](const Condition& condition) {
            for (const QuestionId& question : questionsOf(condition)) {
                if (!questions.contains(question))
                    questions.append(question);
            }
        };
        if (use.when)
            add(*use.when);
        for (const Alternative& alternative : use.anyOf)
            add(alternative.when);
        return questions;
    }

    bool isOutputSoFar(const MaterialKey& asked, const ChosenUse& chosen) const
    {
        const MaterialKey key = m_binding.canonical(asked);
        const MaterialId material =
            chosen.alternative.isEmpty() ? key.material : chosen.alternative;
        return m_earlierOutputs.contains(MaterialKey{material, key.of}) ||
               m_earlierOutputs.contains(MaterialKey{material, {}});
    }

    MergedMaterial merged(const MaterialKey& key, const QList<ChosenUse>& uses) const
    {
        MergedMaterial result;
        result.key = key;
        result.alternative = uses.first().alternative;
        for (const ChosenUse& use : uses)
            result.demands.append(use.demand);
        const MaterialId named = result.alternative.isEmpty() ? key.material : result.alternative;
        if (const Material* material = m_catalog.material(named)) {
            result.name = material->nameOn(m_intakeDay);
            result.kind = material->kind;
        }
        result.label = result.name;
        if (const Role* role = m_catalog.role(key.of)) {
            result.repeats = role->repeats;
            result.label += QStringLiteral("（%1）").arg(shortName(*role));
        }
        judge(result);
        count(result);
        return result;
    }

    static void judge(MergedMaterial& material)
    {
        const auto every = [&](auto&& test) { return std::ranges::all_of(material.demands, test); };
        const auto some = [&](auto&& test) { return std::ranges::any_of(material.demands, test); };
        const auto isGenerated = [](const MaterialDemand& d) { return d.has(Waiver::Generated); };
        const auto byChain = [](const MaterialDemand& d) { return d.isWaivedByChain; };
        const auto byData = [](const MaterialDemand& d) { return d.isWaivedByData; };
        const auto byPromise = [](const MaterialDemand& d) { return d.has(Waiver::Promise); };

        if (some(isGenerated) && every([&](const auto& d) { return isGenerated(d) || byChain(d); }))
            material.status = MaterialStatus::Generated;
        else if (some(byChain) && every([&](const auto& d) { return byChain(d) || byData(d); }))
            material.status = MaterialStatus::Chain;
        else if (every(byData))
            material.status = MaterialStatus::Exempt;
        else if (every([&](const auto& d) { return byData(d) || byPromise(d); }))
            material.status = MaterialStatus::Promise;
        else
            material.status = MaterialStatus::Submit;
    }

    static void count(MergedMaterial& material)
    {
        Tally copies;
        Tally kept;
        bool mayFollow = true;
        for (const MaterialDemand& demand : material.demands) {
            const bool isWaived = demand.isWaivedByData || demand.isWaivedByChain;
            if (!isWaived && !demand.has(Waiver::Generated))
                copies.add(demand.sharing, demand.copies);
            kept.add(demand.sharing, demand.keepOriginal);
            material.showOriginal = std::max(material.showOriginal, demand.showOriginal);
            if (!isWaived) {
                mayFollow = mayFollow && demand.has(Waiver::Defer);
                if (demand.deferDays > 0)
                    material.deferDays = material.deferDays == 0
                                             ? demand.deferDays
                                             : std::min(material.deferDays, demand.deferDays);
            }
        }
        if (!mayFollow || material.status != MaterialStatus::Submit)
            material.deferDays = 0;
        material.copies = copies.total();
        material.keepOriginal = kept.total();
        material.acceptsElectronic = std::ranges::all_of(
            material.demands, [](const MaterialDemand& d) { return d.acceptsElectronic; });
    }

    /// Shared once: the largest; kept by each department: the sum.
    struct Tally
    {
        int once = 0;
        int perMatter = 0;
        void add(Sharing sharing, int number)
        {
            if (sharing == Sharing::Once)
                once = std::max(once, number);
            else
                perMatter += number;
        }
        int total() const { return once + perMatter; }
    };

    const Catalog& m_catalog;
    const Answers& m_answers;
    QDate m_intakeDay;
    const RoleBinding& m_binding;
    QHash<MaterialKey, QList<ChosenUse>> m_uses;
    QList<MaterialKey> m_sequence;
    QSet<MaterialKey> m_earlierOutputs;
};

} // namespace

QList<MatterId> MergedMaterial::matters() const
{
    QList<MatterId> ids;
    for (const MaterialDemand& demand : demands) {
        if (!ids.contains(demand.matter))
            ids.append(demand.matter);
    }
    return ids;
}

QList<MergedMaterial> mergeMaterials(const Catalog& catalog, const Situation& situation,
                                     const Answers& answers, const MatterSelection& selection,
                                     const RoleBinding& binding)
{
    MaterialMerger merger(catalog, answers, situation.intakeDay, binding);
    for (const Matter* matter : selection.matters)
        merger.add(*matter);
    return merger.result();
}

} // namespace yichuang
