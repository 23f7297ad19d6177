// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// Whether a code begins with the two digits of a province (GB/T 2260, 71, 81 and 82 included).
/// The rest isn't looked at: codes of merged and abolished counties stay valid for life.
bool beginsWithProvince(QStringView code);

} // namespace yichuang
