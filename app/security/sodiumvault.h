// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/security/secretbytes.h"
#include "core/ports/vault.h"

namespace yichuang {

/// The vault by libsodium: XChaCha20-Poly1305 with a random nonce and the place as associated data;
/// blind indexes by keyed BLAKE2b. Both keys are derived from the one data key.
/// A sealed value is: version (1 byte), nonce (24), ciphertext with tag.
class SodiumVault : public Vault
{
public:
    /// `dataKey` has keySize bytes.
    explicit SodiumVault(const SecretBytes& dataKey);

    QByteArray seal(const QByteArray& plain, const QByteArray& context) const override;
    Result<QByteArray> open(const QByteArray& sealed, const QByteArray& context) const override;
    QByteArray blindIndex(const QByteArray& field, const QString& value) const override;

    static constexpr std::size_t keySize = 32;

private:
    SecretBytes m_sealKey;
    SecretBytes m_indexKey;
};

} // namespace yichuang
