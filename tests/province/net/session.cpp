// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/net/session.h"

#include "tests/province/net/wiretext.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>

namespace yichuang::sandbox {

namespace {

namespace net = boost::asio;
namespace http = boost::beast::http;

/// A whole case with its papers fits in; what is larger is refused unread.
constexpr std::uint64_t largestBody = 4 * 1024 * 1024;
constexpr std::uint32_t largestHead = 32 * 1024;
constexpr std::chrono::seconds handshakeTime{15};
constexpr std::chrono::seconds idleTime{75};
constexpr std::chrono::seconds writeTime{120};

QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

Session::Session(net::ip::tcp::socket socket, net::ssl::context& tls, Surroundings surroundings)
    : m_stream(boost::beast::tcp_stream(std::move(socket)), tls),
      m_around(surroundings),
      m_timer(m_stream.get_executor())
{
}

void Session::start()
{
    m_stream.next_layer().expires_after(handshakeTime);
    m_stream.async_handshake(net::ssl::stream_base::server,
                             [self = shared_from_this()](Error error) {
                                 if (!error)
                                     self->read();
                             });
}

void Session::closeIfIdle()
{
    if (m_isIdle)
        drop();
}

void Session::read()
{
    m_isIdle = true;
    if (m_around.isStopping)
        return finish();
    m_parser.emplace();
    m_parser->body_limit(largestBody);
    m_parser->header_limit(largestHead);
    m_stream.next_layer().expires_after(idleTime);
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](Error error, std::size_t) { self->take(error); });
}

void Session::take(Error error)
{
    m_isIdle = false;
    const bool isTooLarge = error == http::error::body_limit;
    if (error && !isTooLarge)
        return finish();
    m_request = requestRead();
    m_request.isTooLarge = isTooLarge;
    m_isKeptAlive = !isTooLarge && m_parser->get().keep_alive();
    m_request.trouble = m_around.service.troubleOf(m_request);
    after(m_request.trouble.waitBefore, &Session::dispatch);
}

Request Session::requestRead() const
{
    const auto& message = m_parser->get();
    Request request;
    request.method = bytesOf(message.method_string());
    request.target = bytesOf(message.target());
    for (const auto& field : message)
        request.headers.insert(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
    request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    Error ignored;
    const auto peer = m_stream.next_layer().socket().remote_endpoint(ignored);
    request.isFromLoopback = !ignored && peer.address().is_loopback();
    return request;
}

void Session::dispatch()
{
    net::post(m_around.workers, [self = shared_from_this()] {
        // The worker alone touches the reply until it hands it back.
        self->m_reply = self->m_around.service.answer(self->m_request);
        self->onSockets([](Session& session) {
            session.after(session.m_reply.waitMilliseconds, &Session::send);
        });
    });
}

void Session::send()
{
    if (m_reply.isSilent)
        return drop();
    m_bodySent = 0;
    m_isOver = !m_reply.pieces;
    if (m_around.isStopping)
        m_isKeptAlive = false;
    m_outgoing = headText(m_reply, m_isKeptAlive);
    writePiece(m_reply.body);
}

void Session::writePiece(const QByteArray& piece)
{
    const qint64 left = m_reply.cutAfter < 0 ? piece.size() : m_reply.cutAfter - m_bodySent;
    const bool isCut = left < piece.size();
    const QByteArray sent = piece.left(std::max<qint64>(left, 0));
    m_bodySent += sent.size();
    m_outgoing += m_reply.pieces && !(sent.isEmpty() && !m_isOver) ? chunkText(sent) : sent;
    m_stream.next_layer().expires_after(writeTime);
    net::async_write(m_stream, net::buffer(m_outgoing.constData(), size_t(m_outgoing.size())),
                     [self = shared_from_this(), isCut](Error error, std::size_t) {
                         if (isCut)
                             return self->drop();
                         self->written(error);
                     });
}

void Session::written(Error error)
{
    m_outgoing.clear();
    if (error)
        return finish();
    if (m_isOver)
        return m_isKeptAlive ? read() : finish();
    net::post(m_around.workers, [self = shared_from_this()] {
        const QByteArray piece = self->m_reply.pieces();
        self->onSockets([piece](Session& session) {
            session.m_isOver = piece.isEmpty();
            session.writePiece(piece);
        });
    });
}

void Session::after(int milliseconds, void (Session::*next)())
{
    if (milliseconds <= 0)
        return (this->*next)();
    m_timer.expires_after(std::chrono::milliseconds(milliseconds));
    m_timer.async_wait([self = shared_from_this(), next](Error) { ((*self).*next)(); });
}

void Session::drop()
{
    // Without TLS's goodbye: the client must notice that something is missing.
    Error ignored;
    m_stream.next_layer().socket().shutdown(net::ip::tcp::socket::shutdown_both, ignored);
    m_stream.next_layer().socket().close(ignored);
}

void Session::finish()
{
    m_stream.next_layer().expires_after(handshakeTime);
    m_stream.async_shutdown([self = shared_from_this()](Error) { self->drop(); });
}

template <class Step>
void Session::onSockets(Step step)
{
    net::post(m_stream.get_executor(), [self = shared_from_this(), step] { step(*self); });
}

} // namespace yichuang::sandbox
