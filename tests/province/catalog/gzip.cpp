// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/catalog/gzip.h"

#include <zlib.h>

namespace yichuang::sandbox {

struct Gzip::Stream
{
    z_stream zlib{};
};

Gzip::Gzip() : m_stream(std::make_unique<Stream>())
{
    constexpr int gzipInsteadOfZlib = 16;
    constexpr int memoryLevel = 8;
    // Level 1: the stream is made while it is sent, and the network is near.
    deflateInit2(&m_stream->zlib, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + gzipInsteadOfZlib,
                 memoryLevel, Z_DEFAULT_STRATEGY);
}

Gzip::~Gzip()
{
    deflateEnd(&m_stream->zlib);
}

QByteArray Gzip::add(const QByteArray& bytes, bool isLast)
{
    z_stream& zlib = m_stream->zlib;
    QByteArray out(qsizetype(deflateBound(&zlib, uLong(bytes.size()))) + 64, Qt::Uninitialized);
    zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    zlib.avail_in = uInt(bytes.size());
    zlib.next_out = reinterpret_cast<Bytef*>(out.data());
    zlib.avail_out = uInt(out.size());
    deflate(&zlib, isLast ? Z_FINISH : Z_SYNC_FLUSH);
    out.chop(qsizetype(zlib.avail_out));
    return out;
}

} // namespace yichuang::sandbox
