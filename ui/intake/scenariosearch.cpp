// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scenariosearch.h"

#include <algorithm>

namespace yichuang {

namespace {

constexpr int keywordHandicap = 4;
constexpr int matterHandicap = 8;

} // namespace

ScenarioSearch::ScenarioSearch(CatalogPtr catalog, const Pronunciation& pronunciation)
    : m_catalog(std::move(catalog))
{
    for (const Scenario& scenario : m_catalog->scenarios()) {
        add(scenario.id, scenario.name, 0, pronunciation);
        for (const QString& keyword : scenario.keywords)
            add(scenario.id, keyword, keywordHandicap, pronunciation);
        for (const NumberedMatter& row : scenario.rows)
            add(scenario.id, row.name, matterHandicap, pronunciation);
        for (const Matter& matter : scenario.matters)
            add(scenario.id, matter.name, matterHandicap, pronunciation);
    }
}

void ScenarioSearch::add(const ScenarioId& scenario, const QString& text, int handicap,
                         const Pronunciation& pronunciation)
{
    m_entries.append({scenario, TextFinder(text, pronunciation), handicap});
}

QList<ScenarioHit> ScenarioSearch::find(const QString& query) const
{
    QList<ScenarioHit> hits;
    for (const Entry& entry : m_entries) {
        const auto rank = entry.finder.rank(query);
        if (!rank)
            continue;
        const ScenarioHit hit{entry.scenario, entry.finder.text(), *rank + entry.handicap};
        const auto known = std::ranges::find(hits, entry.scenario, &ScenarioHit::scenario);
        if (known == hits.end())
            hits.append(hit);
        else if (hit.rank < known->rank)
            *known = hit;
    }
    std::ranges::stable_sort(hits, {}, &ScenarioHit::rank);
    return hits;
}

} // namespace yichuang
