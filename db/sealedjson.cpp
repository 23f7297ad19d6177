// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sealedjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

QByteArray sealJson(const Vault& vault, const QJsonObject& json, const QString& place)
{
    return vault.seal(QJsonDocument(json).toJson(QJsonDocument::Compact), place.toUtf8());
}

Result<QJsonObject> openJson(const Vault& vault, const QByteArray& sealed, const QString& place)
{
    const Result<QByteArray> plain = vault.open(sealed, place.toUtf8());
    if (!plain)
        return plain.error();
    const QJsonDocument document = QJsonDocument::fromJson(*plain);
    if (!document.isObject())
        return Error{ErrorKind::Damaged, u"db.content"_s, {place}};
    return document.object();
}

} // namespace yichuang
