// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/catalog/guideref.h"
#include "ui/common/textfinder.h"

namespace yichuang {

/// A guide that fits what was typed, and by which of its words.
struct GuideHit
{
    GuideRef guide;
    QString matched; ///< its name, a keyword, the name of its row in the annex
    int rank = 0;    ///< 0 is best
};

/// Finds guides of scenarios and matters by name and by the words people use, in Chinese or pinyin.
class GuideSearch
{
public:
    GuideSearch(CatalogPtr catalog, const Pronunciation& pronunciation);

    /// Best first; among equals in the order of the annexes.
    QList<GuideHit> find(const QString& query) const;

private:
    struct Entry
    {
        GuideRef guide;
        TextFinder finder;
        int handicap = 0; ///< a keyword counts less than a name
    };

    void add(const Scenario& scenario, const Pronunciation& pronunciation);

    CatalogPtr m_catalog;
    QList<Entry> m_entries;
};

} // namespace yichuang
