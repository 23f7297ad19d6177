// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/vault.h"

#include <QJsonObject>

namespace yichuang {

/// Writes JSON into a sealed column and reads it back. `place` is table and key ("cases/3701…"): a
/// value moved to another row doesn't open.
QByteArray sealJson(const Vault& vault, const QJsonObject& json, const QString& place);
/// Damaged "vault.cannotOpen", "db.content" for content that is no JSON object.
Result<QJsonObject> openJson(const Vault& vault, const QByteArray& sealed, const QString& place);

} // namespace yichuang
