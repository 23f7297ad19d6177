// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// Whether a reason for refusing is, by its words, that material is missing or faulty. That is
/// never a reason (行政许可法 §32(4), 优化营商环境条例 §36): it calls for the one-time notice.
bool isAboutMissingMaterial(const QString& reason);

/// Whether a reason says that no licence is needed (§32(1)).
bool saysNoLicenceNeeded(const QString& reason);

} // namespace yichuang
