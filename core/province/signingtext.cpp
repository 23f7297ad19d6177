// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/province/signingtext.h"

#include <QByteArrayList>

#include <algorithm>

namespace yichuang {

QByteArray signingText(const SignedParts& parts)
{
    const QByteArrayList lines{"YICHUANG-HMAC-SM3", parts.method, parts.target,
                               parts.date,          parts.nonce,  parts.bodySm3};
    const auto hasLineFeed = [](const QByteArray& line) { return line.contains('\n'); };
    return std::ranges::any_of(lines, hasLineFeed) ? QByteArray() : lines.join('\n');
}

} // namespace yichuang
