// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/requestsignature.h"

#include <array>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace yichuang {

namespace {

using Digest = std::array<unsigned char, EVP_MAX_MD_SIZE>;

QByteArray hexOf(const Digest& digest, unsigned int size)
{
    return QByteArray(reinterpret_cast<const char*>(digest.data()), int(size)).toHex();
}

} // namespace

QByteArray sm3Hex(const QByteArray& bytes)
{
    Digest digest{};
    unsigned int size = 0;
    if (EVP_Digest(bytes.constData(), size_t(bytes.size()), digest.data(), &size, EVP_sm3(),
                   nullptr) != 1)
        return {};
    return hexOf(digest, size);
}

QByteArray requestSignature(const QByteArray& key, const SignedParts& parts)
{
    const QByteArray text = signingText(parts);
    if (text.isEmpty())
        return {};
    Digest digest{};
    unsigned int size = 0;
    if (!HMAC(EVP_sm3(), key.constData(), int(key.size()),
              reinterpret_cast<const unsigned char*>(text.constData()), size_t(text.size()),
              digest.data(), &size))
        return {};
    return hexOf(digest, size);
}

} // namespace yichuang
