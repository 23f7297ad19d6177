// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/vault.h"

namespace yichuang::test {

/// A vault without secrets, for tests of what is stored where: bound to its context, and no plain
/// text comes out of seal().
class ToyVault : public Vault
{
public:
    QByteArray seal(const QByteArray& plain, const QByteArray& context) const override;
    Result<QByteArray> open(const QByteArray& sealed, const QByteArray& context) const override;
    QByteArray blindIndex(const QByteArray& field, const QString& value) const override;
};

} // namespace yichuang::test
