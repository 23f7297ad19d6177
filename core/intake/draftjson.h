// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/draftstore.h"

namespace yichuang {

/// The stored form of drafts. Tolerant: what is absent is empty, what is unknown is skipped.
QJsonObject toJson(const Draft& draft);
Draft draftFromJson(const QJsonObject& json);

} // namespace yichuang
