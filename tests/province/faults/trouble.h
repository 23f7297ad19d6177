// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace yichuang::sandbox {

/// What goes wrong with one request, all of it at once.
struct Trouble
{
    enum class Cut {
        None,
        BeforeCommit, ///< nothing is done and nothing said
        AfterCommit   ///< it is done and nothing said
    };

    int waitBefore = 0;   ///< milliseconds until it is looked at
    int waitDuring = 0;   ///< milliseconds between the work and its commit
    int waitAfter = 0;    ///< milliseconds between the commit and the reply
    int refuseWith = 0;   ///< 429, 500 or 503 instead of any work
    int retryAfter = 1;   ///< seconds, with it
    int minutesOff = 0;   ///< the province's clock
    int deliveries = 1;   ///< the same request arrives as often
    qint64 cutAfter = -1; ///< bytes of the reply's body
    quint32 shuffle = 0;  ///< seed; items and lines come in another order
    Cut cut = Cut::None;
    bool isCorrupt = false;      ///< one byte of the body is another
    bool isPortal = false;       ///< somebody's sign-in page instead of a reply
    bool isBomb = false;         ///< a little gzip that becomes very much
    bool isDoubled = false;      ///< items and lines come twice
    bool isTokenExpired = false; ///< a good token counts as expired
};

/// Which certificate a connection is shown.
enum class Identity {
    Right,
    Stranger,  ///< of another CA
    Expired,   ///< of the right CA, of last year
    OtherHost, ///< of the right CA, for another name
    OldTls     ///< the right one, but TLS 1.1 and nothing newer
};

} // namespace yichuang::sandbox
