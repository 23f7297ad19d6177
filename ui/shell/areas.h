// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// The areas of the window, in the order of the rail.
enum class Area { Intake, Cases, Guides, Sync };

QString nameOf(Area area);
QString iconOf(Area area);

} // namespace yichuang
