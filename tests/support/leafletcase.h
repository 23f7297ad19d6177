// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/leaflet.h"

namespace yichuang::test {

/// A made-up scenario with something of everything a leaflet may tell, in a made-up hall.
class LeafletCase
{
public:
    LeafletCase();

    Document ofScenario() const { return paper(guideOf(*m_catalog, m_scenario, m_day)); }
    Document ofMatter(const QString& id) const;
    Scenario& scenario() { return m_scenario; }
    HallProfile& hall() { return m_hall; }
    bool& isLargeType() { return m_isLargeType; }

private:
    Document paper(const Guide& guide) const;

    CatalogPtr m_catalog;
    Scenario m_scenario;
    HallProfile m_hall;
    QDate m_day{2026, 11, 24};
    bool m_isLargeType = false;
};

} // namespace yichuang::test
