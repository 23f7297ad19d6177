// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/secretbytes.h"

#include <cstring>
#include <new>
#include <sodium.h>

namespace yichuang {

namespace {

/// libsodium may be started any number of times; it must be once.
unsigned char* allocate(std::size_t size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    auto* bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (!bytes)
        throw std::bad_alloc();
    return bytes;
}

} // namespace

void SecretBytes::Wipe::operator()(unsigned char* bytes) const
{
    sodium_free(bytes);
}

SecretBytes::SecretBytes(std::size_t size) : m_data(allocate(size)), m_size(size) {}

SecretBytes SecretBytes::taking(QByteArray& bytes)
{
    SecretBytes secret(std::size_t(bytes.size()));
    std::memcpy(secret.data(), bytes.constData(), secret.size());
    sodium_memzero(bytes.data(), secret.size());
    bytes.clear();
    return secret;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.data(), size);
    return secret;
}

} // namespace yichuang
