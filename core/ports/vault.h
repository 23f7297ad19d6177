// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace yichuang {

/// Seals personal data before it reaches the database (authenticated encryption), and makes keyed
/// hashes by which a sealed value can still be found.
class Vault
{
public:
    virtual ~Vault() = default;

    /// `context` names the place ("cases/3701…"): a sealed value opens nowhere else.
    virtual QByteArray seal(const QByteArray& plain, const QByteArray& context) const = 0;
    /// Damaged "vault.cannotOpen" for a wrong key, another place or a changed byte.
    virtual Result<QByteArray> open(const QByteArray& sealed, const QByteArray& context) const = 0;
    /// The same for equal `value` of one `field`, and nothing can be read from it. Normalise first.
    virtual QByteArray blindIndex(const QByteArray& field, const QString& value) const = 0;
};

} // namespace yichuang
