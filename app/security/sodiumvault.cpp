// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/sodiumvault.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

static_assert(SodiumVault::keySize == crypto_kdf_KEYBYTES);

constexpr char sealedVersion = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype headSize = 1 + nonceSize;
constexpr std::size_t indexSize = 16; ///< 128 bits: no chance meeting in any hall's lifetime
constexpr std::uint64_t sealKeyNumber = 1;
constexpr std::uint64_t indexKeyNumber = 2;
constexpr char keyPurpose[crypto_kdf_CONTEXTBYTES + 1] = "yichuang";

SecretBytes derived(const SecretBytes& dataKey, std::uint64_t number)
{
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_kdf_derive_from_key(key.data(), key.size(), number, keyPurpose, dataKey.data());
    return key;
}

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

Error cannotOpen()
{
    return {ErrorKind::Damaged, u"vault.cannotOpen"_s, {}};
}

} // namespace

SodiumVault::SodiumVault(const SecretBytes& dataKey)
    : m_sealKey(derived(dataKey, sealKeyNumber)), m_indexKey(derived(dataKey, indexKeyNumber))
{
}

QByteArray SodiumVault::seal(const QByteArray& plain, const QByteArray& context) const
{
    QByteArray sealed(headSize + plain.size() + tagSize, Qt::Uninitialized);
    sealed[0] = sealedVersion;
    unsigned char* nonce = bytesOf(sealed) + 1;
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(sealed) + headSize, nullptr, bytesOf(plain), std::size_t(plain.size()),
        bytesOf(context), std::size_t(context.size()), nullptr, nonce, m_sealKey.data());
    return sealed;
}

Result<QByteArray> SodiumVault::open(const QByteArray& sealed, const QByteArray& context) const
{
    if (sealed.size() < headSize + tagSize || sealed[0] != sealedVersion)
        return cannotOpen();
    QByteArray plain(sealed.size() - headSize - tagSize, Qt::Uninitialized);
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), nullptr, nullptr, bytesOf(sealed) + headSize,
        std::size_t(sealed.size() - headSize), bytesOf(context), std::size_t(context.size()),
        bytesOf(sealed) + 1, m_sealKey.data());
    if (refused != 0)
        return cannotOpen();
    return plain;
}

QByteArray SodiumVault::blindIndex(const QByteArray& field, const QString& value) const
{
    QByteArray index(indexSize, Qt::Uninitialized);
    const QByteArray input = field + '\0' + value.toUtf8();
    crypto_generichash(bytesOf(index), indexSize, bytesOf(input), std::size_t(input.size()),
                       m_indexKey.data(), m_indexKey.size());
    return index;
}

} // namespace yichuang
