// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/net/message.h"

namespace yichuang::sandbox {

/// What the server of sockets asks of the province behind it.
class Service
{
public:
    virtual ~Service() = default;

    /// Which certificate the next connection is shown. On the thread of the sockets.
    virtual Identity identityOfNext() = 0;
    /// What goes wrong with a request. On the thread of the sockets.
    virtual Trouble troubleOf(const Request& request) = 0;
    /// Does what is asked. On any of the workers, several at a time.
    virtual Reply answer(const Request& request) = 0;
};

} // namespace yichuang::sandbox
