// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/clerkrole.h"

#include <QString>

namespace yichuang {

/// The window a terminal stands at; goes into every number made here.
struct Workplace
{
    QString region; ///< 6 digits, GB/T 2260, of the hall
    QString site;   ///< 3 digits, 受理点
    QString window; ///< 3 digits, 机位

    QString hall() const { return region + site; }
    bool operator==(const Workplace&) const = default;
};

/// Who is signed in, and where.
struct Session
{
    QString clerk; ///< staff number
    QString clerkName;
    ClerkRole role = ClerkRole::Clerk;
    Workplace workplace;
};

} // namespace yichuang
