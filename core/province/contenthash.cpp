// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/province/contenthash.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace yichuang {

QByteArray canonicalJson(const QJsonObject& content)
{
    // A QJsonObject keeps its members sorted by UTF-16 units, and Compact escapes as RFC 8785 does.
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

QByteArray contentHash(const QJsonObject& content)
{
    return QCryptographicHash::hash(canonicalJson(content), QCryptographicHash::Sha256).toHex();
}

} // namespace yichuang
