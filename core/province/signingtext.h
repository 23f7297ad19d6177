// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace yichuang {

/// What of a request to the province is signed.
struct SignedParts
{
    QByteArray method;  ///< "POST"
    QByteArray target;  ///< path and query exactly as in the request line
    QByteArray date;    ///< X-Province-Date: RFC 3339 with zone
    QByteArray nonce;   ///< X-Province-Nonce: new at every attempt
    QByteArray bodySm3; ///< of the body as sent, 64 lower-case hex digits
};

/// The headers that go with a signature.
inline constexpr char terminalHeader[] = "X-Province-Terminal";
inline constexpr char dateHeader[] = "X-Province-Date";
inline constexpr char nonceHeader[] = "X-Province-Nonce";
inline constexpr char signatureHeader[] = "X-Province-Signature";

/// How far a request's date may be off the province's clock.
inline constexpr int signatureWindowSeconds = 5 * 60;

/// The text that is signed (docs/province-api/openapi.yaml, "Signature"): six lines without a line
/// feed at the end. Nothing in `parts` has a line feed, or the text would be ambiguous; then it is
/// empty.
QByteArray signingText(const SignedParts& parts);

} // namespace yichuang
