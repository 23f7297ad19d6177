// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/net/wiretext.h"

#include <boost/beast/http/status.hpp>

namespace yichuang::sandbox {

namespace {

QByteArray reasonOf(int status)
{
    const auto reason =
        boost::beast::http::obsolete_reason(boost::beast::http::int_to_status(unsigned(status)));
    return QByteArray(reason.data(), qsizetype(reason.size()));
}

bool hasBody(int status)
{
    return status != 204 && status != 304;
}

} // namespace

QByteArray headText(const Reply& reply, bool isKeptAlive)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' +
                      reasonOf(reply.status) + "\r\nServer: yichuang-province\r\n";
    for (const auto& [name, value] : reply.headers)
        text += name + ": " + value + "\r\n";
    if (reply.pieces)
        text += "Transfer-Encoding: chunked\r\n";
    else if (hasBody(reply.status))
        text += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    text += isKeptAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return text;
}

QByteArray chunkText(const QByteArray& piece)
{
    if (piece.isEmpty())
        return "0\r\n\r\n";
    return QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
}

} // namespace yichuang::sandbox
