// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/net/message.h"

#include <optional>

namespace yichuang::sandbox {

/// A refusal, a stranger's page or a bomb; nothing if the request is to be worked on.
std::optional<Reply> insteadOfWork(const Trouble& trouble);

/// Spoils a finished reply: waits, a changed byte, an early end.
void misbehave(Reply& reply, const Trouble& trouble);

} // namespace yichuang::sandbox
