// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/leafletwriter.h"

namespace yichuang {

// The sections that the leaflets of a scenario and of a matter share.

/// 带什么: what to bring, when, and how; then what needn't be brought.
void writeMaterials(LeafletWriter& writer, const Guide& guide);
/// 填什么: what the form asks, by whom it is about.
void writeFields(LeafletWriter& writer, const Guide& guide);
/// Where and when to come, whom to ask and to complain to.
QList<QStringList> leafletContacts(const LeafletFacts& facts);
/// "01": the number by which a scenario's leaflet names a matter; empty where there is one alone.
QString leafletNumber(const Guide& guide, const MatterId& matter);

} // namespace yichuang
