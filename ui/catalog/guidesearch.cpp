// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/guidesearch.h"

#include <algorithm>

namespace yichuang {

namespace {
// How well a word fits counts first; of words that fit alike, whose it is.
constexpr int weightOfRank = 10;
constexpr int matterHandicap = 1;
constexpr int keywordHandicap = 2;
} // namespace

GuideSearch::GuideSearch(CatalogPtr catalog, const Pronunciation& pronunciation)
    : m_catalog(std::move(catalog))
{
    for (const Scenario& scenario : m_catalog->scenarios())
        add(scenario, pronunciation);
}

void GuideSearch::add(const Scenario& scenario, const Pronunciation& pronunciation)
{
    const auto put = [&](const MatterId& matter, const QString& text, int handicap) {
        if (!text.isEmpty())
            m_entries.append({{scenario.id, matter}, TextFinder(text, pronunciation), handicap});
    };
    put({}, scenario.name, 0);
    for (const QString& keyword : scenario.keywords)
        put({}, keyword, keywordHandicap);
    for (const Matter& matter : scenario.matters) {
        put(matter.id, matter.name, matterHandicap);
        if (matter.parent != matter.name)
            put(matter.id, matter.parent, keywordHandicap + matterHandicap);
    }
}

QList<GuideHit> GuideSearch::find(const QString& query) const
{
    QList<GuideHit> hits;
    for (const Entry& entry : m_entries) {
        const auto rank = entry.finder.rank(query);
        if (!rank)
            continue;
        const GuideHit hit{entry.guide, entry.finder.text(), *rank * weightOfRank + entry.handicap};
        // The entries of one guide stand together.
        if (hits.isEmpty() || hits.last().guide != hit.guide)
            hits.append(hit);
        else if (hit.rank < hits.last().rank)
            hits.last() = hit;
    }
    std::ranges::stable_sort(hits, {}, &GuideHit::rank);
    return hits;
}

} // namespace yichuang
