// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/net/tlsserver.h"

#include "tests/province/net/identities.h"
#include "tests/province/net/session.h"

#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>
#include <list>
#include <map>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

namespace net = boost::asio;
using boost::system::error_code;

constexpr std::chrono::seconds farewellTime{3};
constexpr std::chrono::milliseconds farewellPace{10};

/// Old clients would have to be found in Debian's lowest security level to speak this at all.
void allowOldTlsOnly(net::ssl::context& context)
{
    SSL_CTX* const handle = context.native_handle();
    SSL_CTX_set_security_level(handle, 0);
    SSL_CTX_set_min_proto_version(handle, TLS1_1_VERSION);
    SSL_CTX_set_max_proto_version(handle, TLS1_1_VERSION);
    SSL_CTX_set_cipher_list(handle, "ALL:@SECLEVEL=0");
}

std::unique_ptr<net::ssl::context> contextFor(const KeyPair& pair, Identity identity)
{
    auto context = std::make_unique<net::ssl::context>(net::ssl::context::tls_server);
    SSL_CTX* const handle = context->native_handle();
    SSL_CTX_set_min_proto_version(handle, TLS1_2_VERSION);
    if (identity == Identity::OldTls)
        allowOldTlsOnly(*context);
    SSL_CTX_use_certificate(handle, pair.certificate.get());
    SSL_CTX_use_PrivateKey(handle, pair.key.get());
    return context;
}

} // namespace

/// Work that comes round.
struct TlsServer::Beat
{
    Beat(net::io_context& io, int milliseconds, std::function<void()> done)
        : timer(io), pace(milliseconds), work(std::move(done))
    {
    }

    net::steady_timer timer;
    std::chrono::milliseconds pace;
    std::function<void()> work;
};

struct TlsServer::Parts
{
    Parts(Service& asked, int workerCount)
        : service(asked),
          workers(size_t(workerCount)),
          acceptor(io),
          signals(io),
          input(io),
          farewell(io)
    {
    }

    Service& service;
    net::io_context io{1};
    net::thread_pool workers;
    net::ip::tcp::acceptor acceptor;
    net::signal_set signals;
    net::posix::stream_descriptor input;
    std::array<char, 64> inputBytes{};
    net::steady_timer farewell;
    std::chrono::steady_clock::time_point farewellUntil;
    std::map<Identity, std::unique_ptr<net::ssl::context>> contexts;
    std::list<std::weak_ptr<Session>> sessions;
    std::list<std::unique_ptr<Beat>> beats;
    bool isStopping = false;
};

TlsServer::TlsServer(const Identities& identities, Service& service, int workers)
    : m_parts(std::make_unique<Parts>(service, workers))
{
    for (const Identity identity : {Identity::Right, Identity::Stranger, Identity::Expired,
                                    Identity::OtherHost, Identity::OldTls})
        m_parts->contexts[identity] = contextFor(identities.of(identity), identity);
}

TlsServer::~TlsServer() = default;

Outcome TlsServer::listen(const QString& address, quint16 port)
{
    error_code error;
    const auto ip = net::ip::make_address(address.toStdString(), error);
    if (error)
        return yichuang::Error{ErrorKind::Rejected, u"sandbox.address"_s, {address}};
    const net::ip::tcp::endpoint endpoint(ip, port);
    net::ip::tcp::acceptor& acceptor = m_parts->acceptor;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(net::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(net::socket_base::max_listen_connections, error);
    if (error)
        return yichuang::Error{ErrorKind::Offline,
                               u"sandbox.port"_s,
                               {QString::number(port), QString::fromStdString(error.message())}};
    accept();
    return Done{};
}

quint16 TlsServer::port() const
{
    error_code ignored;
    return m_parts->acceptor.local_endpoint(ignored).port();
}

void TlsServer::accept()
{
    m_parts->acceptor.async_accept([this](error_code error, net::ip::tcp::socket socket) {
        if (m_parts->isStopping)
            return;
        if (!error) {
            error_code ignored;
            socket.set_option(net::ip::tcp::no_delay(true), ignored);
            net::ssl::context& tls = *m_parts->contexts.at(m_parts->service.identityOfNext());
            const auto session = std::make_shared<Session>(
                std::move(socket), tls,
                Session::Surroundings{m_parts->service, m_parts->workers, m_parts->isStopping});
            m_parts->sessions.remove_if([](const auto& known) { return known.expired(); });
            m_parts->sessions.push_back(session);
            session->start();
        }
        accept();
    });
}

void TlsServer::every(int milliseconds, const std::function<void()>& work)
{
    m_parts->beats.push_back(std::make_unique<Beat>(m_parts->io, milliseconds, work));
    beat(*m_parts->beats.back());
}

void TlsServer::beat(Beat& beat)
{
    beat.timer.expires_after(beat.pace);
    beat.timer.async_wait([this, &beat](error_code error) {
        if (error || m_parts->isStopping)
            return;
        net::post(m_parts->workers, [this, &beat] {
            beat.work();
            // The pace is counted from the end, so that slow work doesn't pile up.
            net::post(m_parts->io, [this, &beat] {
                if (!m_parts->isStopping)
                    this->beat(beat);
            });
        });
    });
}

void TlsServer::leaveWithInput()
{
    error_code ignored;
    m_parts->input.assign(STDIN_FILENO, ignored);
    readInput();
}

void TlsServer::readInput()
{
    m_parts->input.async_read_some(net::buffer(m_parts->inputBytes),
                                   [this](error_code error, std::size_t) {
                                       if (!error)
                                           readInput();
                                       else if (!m_parts->isStopping)
                                           stop();
                                   });
}

void TlsServer::run()
{
    m_parts->signals.add(SIGTERM);
    m_parts->signals.add(SIGINT);
    m_parts->signals.async_wait([this](error_code error, int) {
        if (!error)
            stop();
    });
    m_parts->io.run();
    m_parts->workers.join();
}

void TlsServer::stop()
{
    m_parts->isStopping = true;
    error_code ignored;
    m_parts->acceptor.close(ignored);
    m_parts->signals.cancel(ignored);
    m_parts->input.release();
    for (const auto& beat : m_parts->beats)
        beat->timer.cancel();
    for (const auto& known : m_parts->sessions) {
        if (const auto session = known.lock())
            session->closeIfIdle();
    }
    m_parts->farewellUntil = std::chrono::steady_clock::now() + farewellTime;
    awaitSessions();
}

void TlsServer::awaitSessions()
{
    m_parts->sessions.remove_if([](const auto& known) { return known.expired(); });
    if (m_parts->sessions.empty() || std::chrono::steady_clock::now() > m_parts->farewellUntil)
        return m_parts->io.stop();
    m_parts->farewell.expires_after(farewellPace);
    m_parts->farewell.async_wait([this](error_code) { awaitSessions(); });
}

} // namespace yichuang::sandbox
