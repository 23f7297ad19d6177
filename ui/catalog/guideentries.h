// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/guide.h"
#include "ui/catalog/guidesection.h"

#include <QCoreApplication>

namespace yichuang {

// The lines of a guide as they are shown.

GuideEntry entryOf(const Guide& guide, const GuideMaterial& material);
GuideEntry entryOf(const Scenario& scenario, const GuideFieldGroup& group);
GuideEntry entryOf(const Scenario& scenario, const Question& question);

/// "31 at most: 10 to bring, 12 by data sharing, 9 made here".
QString materialFigures(const QList<GuideMaterial>& materials);
/// 已取消, 已替代; empty for a matter in force.
QString statusBadge(const Matter& matter);

} // namespace yichuang
