// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <memory>

namespace yichuang {

/// Bytes that must not be read by others: locked in memory, kept out of core dumps, wiped when they
/// go (libsodium). Moved, never copied.
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size);
    /// Takes the bytes over and wipes `bytes`.
    static SecretBytes taking(QByteArray& bytes);
    static SecretBytes random(std::size_t size);

    unsigned char* data() { return m_data.get(); }
    const unsigned char* data() const { return m_data.get(); }
    std::size_t size() const { return m_size; }

private:
    struct Wipe
    {
        void operator()(unsigned char* bytes) const;
    };

    std::unique_ptr<unsigned char, Wipe> m_data;
    std::size_t m_size;
};

} // namespace yichuang
