// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace yichuang::sandbox {

/// Compresses a stream piece by piece (RFC 1952).
class Gzip
{
public:
    Gzip();
    ~Gzip();
    Gzip(const Gzip&) = delete;
    Gzip& operator=(const Gzip&) = delete;

    /// What is ready to be sent; with `isLast` everything.
    QByteArray add(const QByteArray& bytes, bool isLast);

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
};

} // namespace yichuang::sandbox
