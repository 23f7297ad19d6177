// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/permissions.h"

using namespace Qt::StringLiterals;

namespace yichuang {

QList<Permission> permissionsOf(ClerkRole role)
{
    switch (role) {
    case ClerkRole::Clerk:
        return {Permission::TakeIn, Permission::Decide, Permission::FindCases,
                Permission::ShowInFull};
    case ClerkRole::Helper:
        // A helper fills in and runs errands for the applicant; deciding is the window's.
        return {Permission::TakeIn, Permission::FindCases};
    case ClerkRole::Supervisor:
        return {Permission::TakeIn,       Permission::Decide,       Permission::FindCases,
                Permission::ShowInFull,   Permission::ReopenNotice, Permission::SeeTallies,
                Permission::Export,       Permission::SeeAudit,     Permission::ManageAccounts,
                Permission::ManageBackups};
    case ClerkRole::ItAdmin:
        // The machine, never the people in it.
        return {Permission::ManageTerminal, Permission::ManageBackups, Permission::LoadCatalog};
    }
    return {};
}

bool isAllowed(ClerkRole role, Permission permission)
{
    return permissionsOf(role).contains(permission);
}

Outcome require(ClerkRole role, Permission permission)
{
    if (isAllowed(role, permission))
        return Done{};
    return Error{ErrorKind::Denied, u"session.notAllowed"_s, {}};
}

} // namespace yichuang
