// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/province/signingtext.h"

namespace yichuang {

/// SM3 (GB/T 32905), 64 lower-case hex digits. Empty only where OpenSSL was built without SM3.
QByteArray sm3Hex(const QByteArray& bytes);

/// HMAC-SM3 of the request's signing text, 64 lower-case hex digits; `key` is the device key.
QByteArray requestSignature(const QByteArray& key, const SignedParts& parts);

} // namespace yichuang
