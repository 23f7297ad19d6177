// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/common/textfinder.h"

namespace yichuang {

/// A scenario that fits what was typed, and by which of its words.
struct ScenarioHit
{
    ScenarioId scenario;
    QString matched; ///< its name, a keyword, or a matter in it
    int rank = 0;    ///< 0 is best
};

/// Finds scenarios by name, by the words people use for them, and by the matters in them; in
/// Chinese or pinyin.
class ScenarioSearch
{
public:
    ScenarioSearch(CatalogPtr catalog, const Pronunciation& pronunciation);

    /// Best first; among equals in the order of the annexes.
    QList<ScenarioHit> find(const QString& query) const;

private:
    struct Entry
    {
        ScenarioId scenario;
        TextFinder finder;
        int handicap = 0; ///< a keyword counts less than the name, a matter less than a keyword
    };

    void add(const ScenarioId& scenario, const QString& text, int handicap,
             const Pronunciation& pronunciation);

    CatalogPtr m_catalog;
    QList<Entry> m_entries;
};

} // namespace yichuang
