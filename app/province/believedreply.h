// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/province/wiremessage.h"

namespace yichuang {

/// What can be believed of a reply: its type, its digest and that it is JSON are looked at before a
/// byte of it counts, whatever its status. A captive portal's page with status 200 is no answer:
/// "reply.notBelieved".
WireAnswer believed(const WireReply& reply);

} // namespace yichuang
