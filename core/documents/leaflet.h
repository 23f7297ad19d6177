// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/chainpath.h"
#include "core/documents/document.h"
#include "core/documents/hallprofile.h"
#include "core/guide/guide.h"

#include <QDateTime>

namespace yichuang {

/// What a leaflet is written from.
struct LeafletFacts
{
    const Guide& guide;
    const ChainPath& chain; ///< of the scenario; a matter's leaflet leaves it out
    const HallProfile& hall;
    QDateTime at;
    bool isLargeType = false;
};

/// 办事指南 for the applicant to take home: what a scenario or a matter is about, who may apply,
/// what to bring and to fill in, how long it takes and what it costs. Carries 待牵头部门核定 while
/// it is drafted. It is no paper of a case: no number, no code, no trace of it is kept.
Document leafletPaper(const LeafletFacts& facts);

} // namespace yichuang
