// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/province/refusal.h"

namespace yichuang {

/// What is done about a refusal (docs/province-api/adapter.md, "What to do with a refusal").
enum class Remedy {
    LineLater,   ///< nothing was said that could be believed: the line is down; same key later
    Later,       ///< same key, not before Retry-After
    NewToken,    ///< another terminal token, then again at once, once
    NewSign,     ///< sign anew with the province's time and a new nonce, again at once, once
    ClerkSignIn, ///< refresh the clerk's token, else ask the clerk to sign in
    Stop,        ///< send nothing any more until IT enrolled the terminal anew
    AnotherCode, ///< IT needs another enrolment code
    TellClerk,   ///< the one who asked is told; nothing is repeated
    Decide,      ///< get the case; the clerk looks at both and decides
    PutAgain,    ///< the province lost what it had acknowledged: the case goes up again
    GoOn,        ///< an attachment: from where the province stands
    BeginAnew,   ///< an attachment: from the start, once, then set aside
    Upload,      ///< an attachment: the bytes first
    Snapshot,    ///< the catalog from the start
    AnotherDay,  ///< not published yet
    PaperWay,    ///< no e-certificate: the applicant's paper is looked at
    SetAside     ///< out of the row, shown with the code, never dropped
};

/// By the code; an unknown one by its status.
Remedy remedyFor(const Refusal& refusal);

/// Every code the table knows.
QStringList knownRefusals();

/// The refusal as whoever asked for something reads it.
Error errorFrom(const Refusal& refusal);

} // namespace yichuang
