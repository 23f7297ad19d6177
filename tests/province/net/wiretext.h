// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/net/message.h"

namespace yichuang::sandbox {

/// Status line and headers as they go over the wire, the empty line included.
QByteArray headText(const Reply& reply, bool isKeptAlive);

/// A piece of a stream as a chunk; the last one for an empty piece.
QByteArray chunkText(const QByteArray& piece);

} // namespace yichuang::sandbox
