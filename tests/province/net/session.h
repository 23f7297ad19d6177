// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/net/service.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <memory>
#include <optional>

namespace yichuang::sandbox {

/// One connection of a client: reads a request, has it answered by a worker, writes the reply, and
/// again. Everything but the answering happens on the one thread of the sockets.
class Session : public std::enable_shared_from_this<Session>
{
public:
    struct Surroundings
    {
        Service& service;
        boost::asio::thread_pool& workers;
        const bool& isStopping;
    };

    Session(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context& tls,
            Surroundings surroundings);

    void start();
    /// Closes a connection on which nothing is under way.
    void closeIfIdle();

private:
    using Error = boost::system::error_code;

    void read();
    void take(Error error);
    Request requestRead() const;
    void dispatch();
    void send();
    void writePiece(const QByteArray& piece);
    void written(Error error);
    void after(int milliseconds, void (Session::*next)());
    void drop();
    void finish();
    /// A shared pointer to this that calls `step` on the sockets' thread.
    template <class Step>
    void onSockets(Step step);

    boost::beast::ssl_stream<boost::beast::tcp_stream> m_stream;
    Surroundings m_around;
    boost::asio::steady_timer m_timer;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    Request m_request;
    Reply m_reply;
    QByteArray m_outgoing;
    qint64 m_bodySent = 0;
    bool m_isIdle = true;
    bool m_isKeptAlive = true;
    bool m_isOver = false; ///< everything of the reply is in m_outgoing or was sent
};

} // namespace yichuang::sandbox
