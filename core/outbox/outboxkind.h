// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/outboxentry.h"

#include <optional>

namespace yichuang {

/// The name under which a kind is stored.
QString nameOf(OutboxKind kind);
std::optional<OutboxKind> outboxKindFrom(const QString& name);

} // namespace yichuang
