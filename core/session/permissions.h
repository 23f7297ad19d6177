// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/clerkrole.h"

#include <QList>

namespace yichuang {

/// What somebody may do at this terminal, beyond single cases (those: core/cases/caseactions.h).
enum class Permission {
    TakeIn,         ///< open cases, fill forms, tick materials
    Decide,         ///< accept, notify, receive, refuse
    FindCases,      ///< look a case up
    ShowInFull,     ///< see a masked number in full
    ReopenNotice,   ///< ask for more than the first notice
    SeeTallies,     ///< the hall's figures
    Export,         ///< lists to a file
    SeeAudit,       ///< who did what
    ManageAccounts, ///< clerks of this hall
    ManageTerminal, ///< settings, devices, enrolment
    ManageBackups,  ///< offer and restore
    LoadCatalog     ///< another catalog
};

QList<Permission> permissionsOf(ClerkRole role);
bool isAllowed(ClerkRole role, Permission permission);

/// Done, or Denied "session.notAllowed". Asked by the service that does the thing, not the button.
Outcome require(ClerkRole role, Permission permission);

} // namespace yichuang
