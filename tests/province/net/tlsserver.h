// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>

namespace yichuang::sandbox {

class Identities;
class Service;

/// Listens, does TLS, and has requests answered by a pool of workers.
class TlsServer
{
public:
    /// Both outlive the server.
    TlsServer(const Identities& identities, Service& service, int workers);
    ~TlsServer();
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    /// Port 0 takes a free one. Rejected "sandbox.address", Offline "sandbox.port".
    Outcome listen(const QString& address, quint16 port);
    quint16 port() const;
    /// Has a worker do `work` at this pace while the server runs.
    void every(int milliseconds, const std::function<void()>& work);
    /// Ends as by SIGTERM when standard input ends: whoever started it is gone.
    void leaveWithInput();
    /// Until SIGTERM or SIGINT; then what is under way is finished, and the workers have ended.
    void run();

private:
    struct Beat;
    struct Parts;
    void accept();
    void beat(Beat& beat);
    void readInput();
    void stop();
    void awaitSessions();

    std::unique_ptr<Parts> m_parts;
};

} // namespace yichuang::sandbox
